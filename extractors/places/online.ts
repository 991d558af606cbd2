/** Whether one joins over the net: the words for online, hybrid and on site. */

import type { Span } from '../../schemas/document.ts';
import { type Cued, cued } from '../german/cues.ts';
import { shared, type View } from '../view.ts';
import { sentenceAt } from './venues/context.ts';

export type Sign = 'online' | 'hybrid' | 'onsite';

export interface Mention extends Span {
  readonly sign: Sign;
  /** 0 to 1: how surely the words speak of this event's own form. */
  readonly weight: number;
}

/** Words that offer both ways of taking part. */
const HYBRID = cued(
  /\bhybrid(?:veranstaltung|format|treffen|tagung|konferenz|workshop)?\b(?![ -]?(?:system|antrieb|auto|cloud|unterricht|modell|fahrzeug))|\bhybride[nrsm]? (?:veranstaltung|form|treffen|tagung|konferenz|workshop|komponente|teilnahme|fachtag|netzwerktreffen|durchführung|sitzung|event|meetup|vortrag|seminar)(?!e)[a-zäöüß]{0,20}|physisch-digital[a-zäöüß]{0,20}|\bvor ort (?:und|oder|sowie) (?:auch )?im internet\b|\bim internet (?:und|oder|sowie) (?:auch )?(?:vor ort|in präsenz|im [A-ZÄÖÜ])|(?:remote|online|digitale|virtuelle)[ -]?teilnahme (?:ist )?(?:auch |ebenfalls |zusätzlich |alternativ )?möglich|(?:auch|zusätzlich|alternativ|parallel|sowie) (?:online|digital|virtuell|per (?:live-?)?stream|als (?:live-?)?stream|im (?:live-?)?stream)|(?:vor ort|präsenz|live) (?:und|oder|sowie|als auch)(?: auch)?(?: zusätzlich)? (?:online|digital|virtuell|per (?:zoom|video|stream))|(?:online|digital|virtuell) (?:und|oder|sowie|als auch|wie)(?: auch)? (?:vor ort|in präsenz|live)|\bonline[ -]teilnahme\b|\b(?:auch|wahlweise|alternativ) (?:auch )?(?:per|über|via) (?:zoom|teams|webex|video|livestream|stream|jitsi|bigbluebutton)[a-zäöüß]{0,20}|\b(?:per|via|über) (?:live-?)?(?:stream|video[a-zäöüß]{0,20}|zoom|teams|webex) (?:zu|dabei|dazu|hinzu|mit dabei|zuschalten|zugeschaltet|teilnehmen|teilgenommen|verfolg[a-zäöüß]{0,20})\b|\b(?:digital|online|virtuell|per video) (?:zugeschaltet|zuschalten|dazuschalten|zuschalteten|dabei)\b|\bper (?:live-?)?stream (?:dabei|verfolg|übertrag)[a-zäöüß]{0,20}|(?:wird|werden) (?:wir )?(?:zudem |auch |außerdem |zusätzlich )?(?:live |per stream |online |im internet |ins internet ){1,3}(?:[a-zäöüß]{1,40} ){0,4}(?:gestreamt|übertragen)|\b(?:auch|live|zusätzlich|zudem|parallel|zeitgleich|online|im internet|ins internet|per stream) (?:[a-zäöüß]{1,40} ){0,2}(?:gestreamt|übertragen)|\b(?:gibt es|geben|bieten(?: wir)?) (?:[a-zäöüß]{1,20} ){0,3}live-?stream|\bvor ort (?:[a-zäöüß\d.-]{1,30} ){0,5}(?:und|oder|sowie|als auch) (?:auch )?(?:online|digital|virtuell)|\b(?:am|an den|vor dem|vor den) (?:heimischen )?bildschirm(?:en)?\b|\bvon zu hause (?:aus )?(?:mit)?(?:verfolg|teil|dabei|zu)[a-zäöüß]{0,20}|\bschalte(?:n|t|te|ten) sich (?:[a-zäöüß\d.]{1,30} ){1,6}zu\b/gi,
);

/** Words that put the event itself on the net. */
const ONLINE = cued(
  /\bonline[ -]?(?:veranstaltung|seminar|workshop|treffen|tagung|konferenz|vortrag|schulung|fortbildung|sprechstunde|austausch|meeting|event|kurs|format|termin|auftakt|beratung|diskussion|fachtag|netzwerktreffen|dialog|sitzung|reihe|stammtisch|info[a-zäöüß]{0,20}|lesung|gespräch|talk|forum|barcamp|impuls|session|premiere|vorträge|angebot|kongress|elternabend|abend|akademie|messe|vorlesung)[a-zäöüß]{0,20}|\bweb-?(?:inar|cast|seminar|talk|meeting|konferenz)[a-zäöüß]{0,20}|\bvideo-?(?:konferenz|meeting|call|schalte|sprechstunde)[a-zäöüß]{0,20}|\b(?:als|per|via|in (?:einer|der|form)) (?:telefonkonferenz|telko|livestream|videokonferenz|video)\b|(?:findet|finden|fand|fanden|kam|kamen|traf|trafen|treffen|tagt|tagte|tagen|treffe|lädt|laden|veranstalten|durchgeführt|abgehalten|abzuhalten|statt|dieses? jahr|diesmal|rein|vollständig|ausschließlich|nur|komplett|kommen|begrüßen|termin|treff)(?: [a-zäöüß\d.:,*–-]{1,40}){0,9}? (?:online|virtuell|digital|im netz)\b(?![ -](?:anmeld|abruf|verfügbar|buch|regist|zugäng|einseh|kompeten|medi|wand|tool|angebot|welt|transform|zeit|bild|strat))|\b(?:virtuelle[rsnm]?|digitale[rsnm]?)[ \n](?:veranstaltung|seminar|workshop|treffen|tagung|konferenz|vortrag|netzwerktreffen|format(?!e)|austausch|auftakt|fachtag|stammtisch|sprechstunde|meeting|runde|lunch|sitzung|dialog|reihe|meetup)[a-zäöüß]{0,20}|\b(?:im|in den) (?:digitalen|virtuellen) raum\b|\blink zur (?:online-?)?teilnahme\b|\bonline (?:über|via|per|mit|auf)\b|\blink (?:zum|zur|für die|für den) (?:webinar|zoom|videokonferenz|meeting|veranstaltung|stream|teams|konferenz|raum|online)[a-zäöüß]{0,20}|\b(?:zugangs|einwahl|teilnahme|zoom|teams|webex)-?(?:link|daten)\b|\bzoom[ -]?(?:meeting|video|webinar|konferenz|call|link)[a-zäöüß]{0,20}|(?:via|per|über|auf|mit) (?:microsoft teams|ms[ -]teams|teams\b|zoom|webex|cisco|bigbluebutton|big blue button|jitsi|skype|bbb|gotomeeting|gotowebinar|google meet)|\bms teams link\b|\bonline (?:durchgeführt|abgehalten|veranstaltet)\b|\bim internet (?:statt|verfolg[a-z]{0,4}|dabei|teilzunehmen)|\bnach (?:der |ihrer |eurer |deiner )?anmeldung (?:[a-zäöüß]{1,20} ){0,4}(?:den|einen) (?:[a-z]{1,20}-)?link(?! zu[rm] (?:anmeld|formular))|\b(?:digital|bequem) (?:von zu ?hause|vom (?:sofa|küchentisch|schreibtisch)|von der couch)/gi,
);

/** Words that ask people to come. */
const ONSITE = cued(
  /\bin präsenz\b|\bpräsenz-?(?:veranstaltung|treffen|termin|workshop|seminar|tagung|format)[a-zäöüß]{0,20}|\bvor ort (?:statt|teilnehm|in)\b|\bvor-ort-[a-zäöüß]{3,20}/gi,
);

/** What makes such words speak of something else: a wish, a past, a plan, another event, what one can do online. */
const ELSEWHERE = cued(
  /\bvorbehalt|\bnachträglich|behalten wir uns|\bfalls\b|\bgegebenenfalls|\bggf\.|\bkönnte[n]?\b|\bsollte die|\b(?:kein|keine|nicht|ohne) (?:[a-zäöüß]+ ){0,2}(?:online|hybrid|digital|virtuell|livestream)|newsletter|\bauch dann\b|abrufbar|zum nachlesen|mediathek|\bim anschluss online|materialien|aufzeichnung|aufgezeichnet/i,
);

/** The signs of a document, with those that speak of something else left out. */
export const onlineSigns = shared((view: View): readonly Mention[] => {
  const found: Mention[] = [];
  const { text } = view;
  let behind = -1;
  for (const hit of QUICK.all(text)) {
    if (hit.index < behind) continue;
    const block = view.blockAt(hit.index);
    if (!block) continue;
    const key = block.field?.key;
    const sentence = key && block.field ? { ...block.field.value } : sentenceAt(view, hit.index);
    behind = Math.max(sentence.end, hit.index + 1);
    if (key === 'topic' || key === 'funder' || sentence.start > hit.index) continue;
    const words = text.slice(sentence.start, sentence.end);
    if (ELSEWHERE.test(words) && words.length < 600) continue;
    // „Wikipedia findet nur online statt? Keineswegs!“
    if (words.endsWith('?') && block.kind === 'paragraph') continue;
    const place = key === 'place' || key === 'address' || key === 'platform' || key === 'kind';
    if (place) collect(found, words, sentence.start, PLACE_ONLINE, 'online', 0.95);
    else if (key === 'date' || key === 'time' || block.kind === 'heading')
      collect(found, words, sentence.start, IN_BRACKETS, 'online', 0.9);
    if (/online|digital|virtuell/i.test(words) && !ASIDE.test(words))
      collect(found, words, sentence.start, AND_ONLINE, 'hybrid', 0.8);
    collect(found, words, sentence.start, HYBRID, 'hybrid', 0.8);
    collect(found, words, sentence.start, ONLINE, 'online', block.kind === 'heading' ? 0.9 : 0.7);
    collect(found, words, sentence.start, ONSITE, 'onsite', 0.7);
  }
  return found;
});

const QUICK = cued(
  /online|virtuell|digital|zoom|webex|teams|hybrid|remote|stream|präsenz|webinar|webcast|videokonf|video-|per video|bildschirm|von zu hause|schalte|übertragen|zur teilnahme|jitsi|bigblue|big blue|bbb|skype|vor ort|vor-ort-|telefonkonferenz|telko|google meet|gotomeeting|websem|web-sem|webtalk|im internet|den link|einen link|-link|von zuhause|vom sofa|vom küchentisch|vom schreibtisch|von der couch/gi,
);
/** A place label's own value: the whole word is enough. */
const PLACE_ONLINE = cued(
  /(?<![a-zäöüß-])(?:online|virtuell|digital|internet|web|zoom|webex|microsoft teams|ms[ -]teams|teams|bigbluebutton|jitsi|livestream|videokonferenz|webinar|skype)(?![a-zäöüß])/gi,
);

/** „online über das Formular anmelden“: what one does online beforehand puts no event on the net. */
const ASIDE =
  /anmeld|angemeld|regist|buch|bewerb|bestell|informier|abruf|abstimm|umfrage|befragung|teilzunehmen an der/i;

/** „10 bis 12 Uhr (online)“, „3. Mai 2022, digital“: beside a day, or in a heading, the bare word between brackets or commas. */
const IN_BRACKETS = cued(/(?<=[(,;|] ?)(?:online|digital|virtuell)(?=$|[),;|.])/gi);
/** „findet im Kreishaus und online statt“ */
const AND_ONLINE = cued(
  /\b(?:und|oder|sowie|als auch|bzw\.) (?:auch |zugleich |zeitgleich |parallel )?(?:online|digital|virtuell)(?= (?:statt|ange|durch|mög)|[.;!)]|$)/gi,
);
/** „geht es um Webinare“: what is talked about. */
const ABOUT =
  /(?:geht es um|thema|themen|rund um|einsatz von|nutzung von|umgang mit|einführung in|schwerpunkt)[: ]{1,2}(?:[\p{L}-]{1,30} ){0,3}$/iu;

const NOT_THERE = /^ (?:\p{Lu}|(?:gestalt|denken|lern|leben|arbeiten|kommuniz|souverän))/u;

/** „verschiedene Online-Workshops“ are offered beside this event more often than they are it. */
const SEVERAL =
  /(?:seminare|webinare|workshops|veranstaltungen|vorträge|kurse|angebote|schulungen|fortbildungen|sprechstunden|meetings|events|konferenzen|lesungen|sessions)n?$/i;
/** „bei der Zeit ONLINE“: a paper's name. */
const NAMED = /\b(?:der|die|den|bei|von) \p{Lu}\p{L}+ $/u;

/** Within quotation marks a word belongs to a title or motto. */
function quoted(before: string): boolean {
  const count = (marks: RegExp) => before.match(marks)?.length ?? 0;
  return count(/[„»]/g) > count(/[“”«]/g) || count(/"/g) % 2 === 1;
}

function collect(found: Mention[], words: string, at: number, pattern: Cued, sign: Sign, weight: number): void {
  for (const match of pattern.all(words)) {
    const end = match.index + match[0].length;
    if (
      /^online (?:über|via|per|mit|auf)$/i.test(match[0]) &&
      ASIDE.test(words.slice(Math.max(0, match.index - 50), end + 60))
    )
      continue;
    if (sign === 'online' && weight < 0.9) {
      const before = words.slice(0, match.index);
      if (quoted(before) || ABOUT.test(before.slice(-90))) continue;
    }
    // „Digital Humanities“, „Online Marketing“: a capital word behind makes it a name; „digital gestalten“ is a topic.
    if (sign === 'online' && /digital$|online$/i.test(match[0]) && NOT_THERE.test(words.slice(end, end + 14))) continue;
    if (sign === 'online' && /^online$/i.test(match[0]) && NAMED.test(words.slice(0, match.index).slice(-40))) continue;
    const sure = sign === 'online' && weight < 0.9 && SEVERAL.test(match[0]) ? 0.5 : weight;
    found.push({ sign, weight: sure, start: at + match.index, end: at + end });
  }
}
