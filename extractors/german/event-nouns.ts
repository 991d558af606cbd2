/**
 * German nouns that name a kind of event, with their gender. The last part of a compound decides („Netzwerktreffen“ is a
 * Treffen, „Kommunalsalon“ a Salon), so every head here opens an endless family of formats.
 */

import type { Sentence } from '../view.ts';
import { allMatches, cued } from './cues.ts';
import type { Spoken } from './near.ts';
import { remembered } from './remembered.ts';

export type Gender = 'm' | 'f' | 'n';

/** Heads that stand alone or end a compound. */
const HEADS: Readonly<Record<Gender, string>> = {
  f:
    'tagung|konferenz|fortbildung|schulung|veranstaltung|werkstatt|messe|börse|versammlung|akademie|sprechstunde|führung|exkursion|' +
    'lernreise|klausur|sitzung|lesung|diskussion|hospitation|preisverleihung|siegerehrung|vorlesung|ringvorlesung|gesprächsrunde|' +
    'informationsrunde|austauschrunde|sommerschule|winterschule|studienreise|eröffnung|veranstaltungsreihe|qualifizierungsreihe|vortragsreihe|workshopreihe|fortbildungsreihe|' +
    'vorlesestunde|märchenstunde|conference|hackweek|feier|party|vernissage|ausstellung|matinee|soirée|aufführung|premiere|wanderung|lesenacht|kulturnacht|museumsnacht|radtour|fahrradtour|kundgebung|aktionswoche|fachwoche|projektwoche|ferienwoche|themenwoche|bildungswoche|klimawoche',
  m:
    'fachtag|infotag|informationstag|aktionstag|praxistag|studientag|thementag|bildungstag|projekttag|lerntag|labortag|vernetzungstag|netzwerktag|' +
    'transfertag|impulstag|experimentiertag|digitaltag|lehrertag|familientag|kreativtag|forschungstag|' +
    'gottesdienst|workshop|kongress|salon|stammtisch|vortrag|dialog|fachaustausch|erfahrungsaustausch|netzwerkaustausch|gipfel|wettbewerb|hackathon|slam|runder tisch|runden tisch|runde tisch|' +
    'treff|lehrgang|kurs|talk|infoabend|informationsabend|elternabend|themenabend|spieleabend|filmabend|vortragsabend|gesprächsabend|leseabend|lunch|webcast|konvent|parcours|rundgang|spaziergang|flohmarkt|infomarkt|auftakt|empfang|hock|summit|brunch|ausflug|volkslauf|spendenlauf',
  n:
    'treffen|seminar|webinar|forum|barcamp|gespräch|symposium|kolloquium|meeting|meetup|meet-up|fest|festival|konzert|camp|café|cafe|frühstück|' +
    'kino|picknick|jubiläum|podium|hearing|panel|plenum|training|event|colloquium|planspiel|turnier|lernlabor|worldcafé|netzwerkcafé|planungslabor',
};

/**
 * Days, evenings and afternoons are named after what happens on them: „Jugendhilfetag“, „Vereinsabend“, „Spielenachmittag“,
 * „Hackday“; of the others, a closed class, the first part belongs to the calendar, the clock, the weather or an assembly.
 */
const DAY = /^(.*?)(nachmittag|abend|tag|day)(en|es|s|e|n)?$/u;
const NO_OCCASION =
  /^$|-$|(?:mon|diens|donners|frei|sams|sonn|mittwoch|abend|tag|feier|geburts|jahres|advents|mit|mitt|vor|fri|sun|tues|thurs|satur|wednes|birth|holi|every)$|^(?:all|werk|stich|folge|wochen|brücken|todes|namens|hochzeits|arbeits|schul|unterrichts|ferien|urlaubs|wahl|sitzungs|ruhe|öffnungs|veranstaltungs|messe|konferenz|tagungs|kongress|festival|anreise|abreise|einsende|spiel|markt|weihnachts|oster|pfingst|neujahrs|silvester|himmelfahrts|reformations|mutter|vater|valentins|sommer|herbst|winter|frühlings|regen|sonnen|land|kreis|bundes|reichs|städte|landkreis|gemeinde|bezirks|national|rats|lebens|heilig|to|pay)$/u;

/** Genitive and plural endings. */
const INFLECTION = '(?:en|es|s|e|n)?';

const GENDERS = new Map<string, Gender>();
for (const gender of ['f', 'm', 'n'] as const) for (const head of HEADS[gender].split('|')) GENDERS.set(head, gender);

/** „Runder Tisch“ and „Tag der offenen Tür“ are one name in several words; compounds may carry hyphens. */
export const NOUN_TOKEN =
  /(?:Runde[rnms]? Tisch(?:e?s)?|Tag(?:es?|en)? der offenen \p{Lu}\p{L}{2,30}|[\p{L}\p{N}]+(?:[-‐–*:’'_][\p{L}\p{N}]+)*)/gu;

const LONGEST_FIRST = [...GENDERS.keys()].sort((a, b) => b.length - a.length);
const ENDS_IN_HEAD = new RegExp(`(?:${LONGEST_FIRST.join('|')})${INFLECTION}$`, 'u');
const HEAD = new RegExp(`(${LONGEST_FIRST.join('|')})(${INFLECTION})$`, 'u');

/** Words that end like an event and are none. */
const NOT_EVENTS =
  /(?:(?:ein|zu|ab|aus|rück|völker)wanderung(?:en)?|(?:buch|durch|ein|aus|über|unter|zu|geschäfts|haushalts|personal|team|mitarbeiter|ver|rück|zusammen|gesprächs|beweis|zurück)führung(?:en)?|^(?:programm)?kino$|führung|(?:be|er|durch)sitzung|betreff[es]*|(?:dis|kon|ex|re)kurs(?:es?|e)?|islam|manifeste?s?|asbest|messen|kurse[ns]|festen|fachbetreff)$/u;

export interface EventNoun {
  /** The word in the nominative singular where its form could be told: "Netzwerktreffen". */
  readonly word: string;
  /** Its last part, lower case: "treffen". */
  readonly head: string;
  readonly gender: Gender;
  /** It may be a plural: "Informationsveranstaltungen". */
  readonly plural: boolean;
}

/** Reads one word as a format; null when it names no event. Nouns are capitalised, which tells „Treffen“ from „wir treffen“. */
export const eventNoun = remembered((word): EventNoun | null => {
  if (word.length < 4 || !/\p{Lu}/u.test(word[0] as string)) return null;
  const lower = word.toLowerCase();
  if (!ENDS_IN_HEAD.test(lower)) return occasion(word, lower);
  if (NOT_EVENTS.test(lower)) return null;
  const match = HEAD.exec(lower) as RegExpExecArray;
  const head = match[1] as string;
  const ending = match[2] as string;
  return {
    word: word.slice(0, word.length - ending.length),
    head,
    gender: GENDERS.get(head) as Gender,
    plural: ending === 'en' || ending === 'e' || (ending === 'n' && head !== 'treffen'),
  };
});

/** „Jugendhilfetag“, „Tag der offenen Tür“: what happens on a day of its own. */
function occasion(word: string, lower: string): EventNoun | null {
  if (lower.startsWith('tag') && lower.includes(' der offenen ')) {
    const plural = lower.startsWith('tage ') || lower.startsWith('tagen ');
    return { word: word.replace(/^(Tag)es\b/u, '$1'), head: 'tag', gender: 'm', plural };
  }
  const day = DAY.exec(lower);
  if (!day || NO_OCCASION.test(day[1] as string)) return null;
  const ending = day[3] ?? '';
  return {
    word: word.slice(0, word.length - ending.length),
    head: day[2] as string,
    gender: 'm',
    plural: ending === 'e' || ending === 'en' || ending === 'n',
  };
}

/** An event noun where it stands. */
export interface EventWord {
  readonly noun: EventNoun;
  /** As written. */
  readonly word: string;
  /** Offset in the sentence. */
  readonly at: number;
}

const HOLDS_HEAD = cued(new RegExp(`${LONGEST_FIRST.join('|')}|nachmittag|abend|tag|day`, 'u'));

const wordsOf = new WeakMap<Sentence, readonly EventWord[]>();

/** The event nouns of a sentence, in order; searched once for all rules. */
export function eventWords({ sentence, lower }: Spoken): readonly EventWord[] {
  let words = wordsOf.get(sentence);
  if (!words) {
    words = HOLDS_HEAD.mayMatch(lower) ? search(sentence.text) : [];
    wordsOf.set(sentence, words);
  }
  return words;
}

function search(text: string): EventWord[] {
  const found: EventWord[] = [];
  for (const { 0: word, index } of allMatches(NOUN_TOKEN, text)) {
    const noun = eventNoun(word);
    if (noun) found.push({ noun, word, at: index });
  }
  return found;
}

/** Formats that say what kind of event it is and nothing about which one: „Fachtag“, „Online-Seminar“, „Netzwerktreffen“. */
const COMMON =
  /^(?:(?:netzwerk|vernetzungs|fach|online|info|informations|auftakt|abschluss|jahres|präsenz|arbeits|austausch|eröffnungs|podiums|einführungs|einstiegs|folge|praxis|impuls|regional|kommunal|entwicklungs|werkstatt|experten|transfer|hybrid|digital|web|mitglieder|kick-?off)-?)?(?:tagung|konferenz|fortbildung|schulung|veranstaltung|werkstatt|messe|versammlung|akademie|sprechstunde|führung|exkursion|sitzung|lesung|diskussion|vorlesung|lernreise|tag|workshop|kongress|salon|stammtisch|vortrag|dialog|austausch|gipfel|kurs|lehrgang|treffen|treff|seminar|webinar|forum|barcamp|gespräch|symposium|kolloquium|meeting|meetup|konzert|camp|podium|hearing|training|event|fest|feier|party|auftakt|empfang|talk|plenum|panel)$/u;

export const isCommonFormat = (noun: EventNoun): boolean => COMMON.test(noun.word.toLowerCase());

/**
 * The format a word stands for: itself („Kommunalsalon“), or what follows the hyphen of a name („BNE-Netzwerktreffen“ is a
 * Netzwerktreffen); capitals of display lines come down („LERNREISE“).
 */
export function formatName({ word }: EventNoun): string {
  const cased = word === word.toUpperCase() ? word[0] + word.slice(1).toLowerCase() : word;
  const cut = cased.lastIndexOf('-');
  if (cut < 0 || COMMON.test(cased.toLowerCase())) return cased;
  const last = cased.slice(cut + 1);
  return /^\p{Lu}\p{L}{3,}$/u.test(last) ? last : cased;
}
