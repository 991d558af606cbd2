/** What only those meet with who go there: doors, coffee, a stage, a round through the halls, a house one walks into. */
import type { ATTENDANCE } from '../../schemas/announcement.ts';
import { cued } from '../german/cues.ts';
import { near, showsAny, spoken, usages } from '../german/near.ts';
import type { Rule } from '../rule.ts';

/** These suffice. */
const THERE = usages(
  /tag(?:e|en)? der offenen t(?:ü|u)r|tag(?:es)? des offenen|offene türen|\btreffpunkt\b|\beinlass\b|\btür auf\b|\babendkasse\b|\btageskasse\b|leibliche[ns]? wohl|kaffee und kuchen|kaffee & kuchen|\bbuffet|\bbüfett|\bimbiss|hüpfburg|\btombola|bratwurst|\bgetränke\b|\bcatering\b|mittagsimbiss|verköstigung|\bübernachtung(?:en|smöglichkeit\p{L}*)?\b|\banfahrt\b|\bparkplätze|parkmöglichkeit|festes schuhwerk/u,
  /\b(?:kommt|komm|kommen sie|schaut|schau|schauen sie) (?:[\p{Ll}\d.]{1,12} ){0,5}(?:vorbei|rum|rein)\b|\bvorbei(?:zu)?(?:kommen|schauen)\b/u,
  near(/(?<!\p{L})öffne[nt]\b/u, /\b(?:türen?|tore?|pforten?|stände)\b/, 150),
  near(/\bgibt es\b/, /\b(?:pizza|kuchen|kaffee|grill|essen|snacks|suppe|glühwein|bier|verpflegung)/, 60),
  /\b(?:wird|werden) (?:\p{Ll}+ )?(?:gegrillt|bewirtet)\b|für (?:verpflegung|speis und trank|essen und trinken|speisen und getränke) (?:ist|wird)/u,
);
/** Formats that take place somewhere; „Ausstellung“ and „Führung“ are offered on the net as well, but then the text says so. */
const WALKED = cued(
  /(?<!\p{L})(?:\p{L}+-?)?(?:wanderung|exkursion|radtour|fahrradtour|spaziergang|rundgang|flohmarkt|basar|repair[ -]caf(?:é|e)|gottesdienst|konzert|sommerfest|herbstfest|stadtfest|dorffest|kinderfest|vereinsfest|straßenfest|familienfest|volksfest|weihnachtsmarkt|ausbildungsmesse|ausstellung|vernissage|turnier|zeltlager|zeltstadt|museumsnacht|lesenacht|vorlesestunde|stammtisch|grillfest|brunch|volkslauf)(?:e[ns]?|s|en)?(?!\p{L})/u,
);
/** „im Vereinsheim“, „in die Stadthalle“, „auf dem Vorplatz des Kreishauses“: one goes into a house or onto a place. */
const HOUSES = cued(
  /(?:heim|gasthaus|gaststätte|gasthof|restaurant|rathaus|rathauses|kreishaus|kreishauses|landratsamt|stadthaus|halle|saal|aula|foyer|museum|theater|bibliothek|bücherei|kirche|gemeindehaus|pfarrhaus|bürgerhaus|jugendzentrum|jugendhaus|schloss|burg|park|garten|innenhof|schulhof|marktplatz|vorplatz|sportplatz|spielplatz|gelände|stadion|gerätehaus|space|fablab|werkstatt|vereinszimmer|clubraum|keller|scheune|bahnhof|zentrum|gebäude|turm|hotel|kelter|mensa|villa|café|kneipe)(?!\p{L})/gu,
);
const INTO =
  /\b(?:im|in (?:der|die|den|einem|einer|unserem|unserer|unsere|unseren)|ins|am|auf de[mn]|an der|beim|vor dem) (?:[\p{L}-]{2,25} ){0,2}[\p{L}-]{0,30}$/u;

const intoHouse = (lower: string): boolean =>
  HOUSES.all(lower, 6).some(({ index }) => INTO.test(lower.slice(Math.max(0, index - 90), index)));

/** What happens there, or when. */
const HAPPENS =
  /\buhr\b|\bstatt\b|\d{1,2}\.\s?(?:\d{1,2}\.|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)|\btreffen\b|\btrafen\b|\blädt\b|\bladen\b|\beingeladen\b|\bbeginn|\btagt|\bfand\b|\bfanden\b|\bkamen\b|\bbesuch|\bgäste\b|\bzusammen\b|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch/u;
/** The net has rooms of its own, and a house may be what is talked about. */
const NOT_HERE = cued(/virtuell|digital|online|im internet|webinar|stream|zoom|fällt aus|abgesagt/);

export const presence: Rule<(typeof ATTENDANCE)[number]> = {
  id: 'places/attendance-by-presence',
  about:
    'Nothing says how one takes part and no venue is known, but there is what only those meet with who come: doors that open, coffee and cake, a walk, a house one is invited into.',
  examples: [
    { text: 'Lesenacht\n\nAm 3. Mai um 19 Uhr öffnen wir unsere Türen.', value: 'onsite' },
    { text: 'Stricktreff\n\nKommt am 3. Mai einfach vorbei!', value: 'onsite' },
    { text: 'Jahresrückblick\n\nWir treffen uns am 3. Mai um 19 Uhr in unserem Vereinsheim.', value: 'onsite' },
    { text: 'Pilzwanderung\n\nAm 3. Oktober gehen wir wieder los.', value: 'onsite' },
    { text: 'Frühjahrstreffen\n\nAm 3. Mai ab 14 Uhr, für Getränke ist gesorgt.', value: 'onsite' },
  ],
  counterExamples: [
    { text: 'Webinar\n\nKommt am 3. Mai in unserem virtuellen Saal vorbei!', because: 'the room is on the net' },
    { text: 'Fachtag\n\nAm 3. Mai geht es um Leseförderung in der Bibliothek.', because: 'what it is about' },
    {
      text: 'Stadtteilfest\n\nDas Fest im Bürgerhaus am 3. Mai ist abgesagt.',
      because: 'nobody goes there',
      draft: { status: 'cancelled' },
    },
    { text: 'Schulung\n\nWir lernen am 3. Mai, wie man Daten pflegt.', because: 'that may be anywhere' },
  ],
  *propose(view, draft) {
    if (draft.status === 'cancelled' || draft.status === 'postponed') return;
    if (draft.kind === 'network-profile' || draft.kind === 'cancellation' || draft.kind === 'postponement') return;
    for (const { sentence, lower } of spoken(view)) {
      if (lower.length > 600 || NOT_HERE.test(lower)) continue;
      const walked = sentence.block.kind === 'heading' && WALKED.test(lower);
      const here = walked || showsAny(lower, THERE) || (HAPPENS.test(lower) && intoHouse(lower) && !ABOUT.test(lower));
      if (here) yield { value: 'onsite', spans: [sentence], confidence: 0.6 };
    }
  },
};

const ABOUT = /\b(?:geht es um|thema|themen|rund um|vortrag über|handelt von|einsatz von)\b/;
