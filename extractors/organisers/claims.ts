/** Reads from the sentences who invites, who joins in and who pays: anchors first, then the names beside them. */
import type { Span } from '../../schemas/document.ts';
import { namesPeople } from '../eligibility/people.ts';
import { TAKING_PART } from '../german/words.ts';
import { type Sentence, shared, type View } from '../view.ts';
import { type Phrase, phraseAt, phraseList } from './phrase.ts';

export type Role = 'organiser' | 'partner' | 'funder';

/** How the words say it; each usage is a rule of its own. */
export type Usage = 'inviter' | 'passive' | 'event-of' | 'is' | 'title-of' | 'with' | 'funded';

export interface Claim extends Span {
  readonly role: Role;
  readonly usage: Usage;
  readonly name: string;
}

const EVENT = `[\\p{L}-]*(?:${TAKING_PART}|tag|kooperation|kooperationsveranstaltung|projekt|aktion|initiative|lunch|meetup|versammlung|woche)(?:e?s|en|e|n)?(?![\\p{L}])`;
/** Verbs whose subject makes the event; each with what must follow for it to mean that. */
const VERBS: readonly (readonly [RegExp, RegExp | null])[] = [
  [/(?<![\p{L}])(?:lädt|laden|lud|luden)(?![\p{L}])/iu, /\bein(?:zuladen|geladen)?(?![\p{L}])/iu],
  [/(?<![\p{L}])(?:veranstaltet|veranstalten|veranstaltete|veranstalteten)(?![\p{L}])/iu, null],
  [/(?<![\p{L}])(?:organisiert|organisieren|organisierte|organisierten|präsentiert|präsentieren)(?![\p{L}])/iu, null],
  [/(?<![\p{L}])(?:richtet|richten|richtete|richteten)(?![\p{L}])/iu, /\baus(?![\p{L}])/iu],
  [/(?<![\p{L}])(?:führt|führen|führte|führten)(?![\p{L}])/iu, /\bdurch(?=\W*$)/iu],
  [/(?<![\p{L}])(?:bietet|bieten|bot|boten)(?![\p{L}])/iu, /\ban(?=\W*$)/iu],
  [
    /(?<![\p{L}])(?:möchte|möchten|will|wollen)(?![\p{L}])/iu,
    /\b(?:einladen|zusammenbringen|zusammenführen|anbieten|veranstalten)(?![\p{L}])/iu,
  ],
  [
    /(?<![\p{L}])hat(?![\p{L}])/iu,
    /\bbeschlossen\b[^!?]*\b(?:anzubieten|durchzuführen|zu veranstalten)|\beingeladen\b(?=\W*$)/iu,
  ],
];
const FINAL = /\b(?:zu|bei) (?:der|dem|denen|welcher|welchem)\s(?=\S)[^.!?]*?\b(?:einlädt|einladen)\b/giu;
const DONE = /\b(?:veranstaltet|organisiert|ausgerichtet|durchgeführt|angeboten|initiiert|getragen)(?![\p{L}])/iu;
/** What carries a project or an institution carries no event. */
const STANDING =
  /^(?:das|der|die|dieses?) (?:[\p{Ll}]+ )?(?:[\p{L}-]*projekt|[\p{L}-]*netzwerk|[\p{L}-]*verein|[\p{L}-]*programm|[\p{L}-]*initiative|[\p{L}-]*zentrum|einrichtung)\b/iu;
const BY = /(?<![\p{L}])(?:von|vom|durch)\s+(?=\S)/giu;
const EVENT_OF = new RegExp(
  `(?<![\\p{L}])(?:eine?|gemeinsame[rns]?)\\s(?:gemeinsame[rns]? |öffentliche |kostenlose )?${EVENT}\\s(?:von|vom|zwischen|(?=(?:der|des)\\s))`,
  'giu',
);
const IS =
  /\b(?:mit)?veranstalter(?:in|innen|\*innen|:innen)?(?: der [\p{L}-]+)?\s(?:ist|sind|war|waren)\s|\bausrichter(?:in)?\s(?:ist|sind)\s|\bauf einladung (?:von|des|der)?\s?/giu;
const WITH =
  /\b(?:in|im rahmen einer) (?:enger )?(?:kooperation|zusammenarbeit|partnerschaft|abstimmung|verbindung) (?:mit|zwischen|von)\s|\b(?:gemeinsam|zusammen) mit\s|\bpartner(?:innen)?(?: (?:der|des) [\p{L}-]+)?\s(?:ist|sind)\s|\bkooperationspartner(?:in|innen)?\s(?:ist|sind)\s|\b(?:unterstützt|begleitet) (?:von|durch|vom)\s|\bmit (?:freundlicher )?unterstützung (?:von|durch|des|der)?\s?/giu;
const FUNDED =
  /\b(?:gefördert|finanziert|mitfinanziert|kofinanziert|bezuschusst)(?: wird| werden| wurde)?(?: [\p{L}]+){0,3}? (?:durch|von|vom|aus mitteln)\s|\b(?:durch|von|vom|aus mitteln)\s(?=[^.!?]{3,160}\b(?:gefördert|finanziert|kofinanziert)\b)|\bmit (?:finanzieller unterstützung|mitteln|fördermitteln|förderung) (?:von|durch|des|der|vom)?\s?|\baus mitteln\s|\bfördere?r(?:in)?\s(?:ist|sind)\s|\bgehört zum (?=förderprogramm)/giu;
/** Those who meet are not those who invite to the meeting: „Treffen des Netzwerks“. */
const ASSEMBLY =
  /^(?:netzwerk|arbeitskreis|arbeitsgruppe|arbeitsgemeinschaft|ausschuss|beirat|gremium|kommune|schule|region|stadt|land|mitglied|programm|projekt|verbünde|freistaat|landkreise)/iu;
const TITLE_OF = new RegExp(
  `(?<![\\p{L}])${EVENT}(?:\\s[„“"»][^„“”"»«]{2,90}[“”"«])?\\s(?:von|vom|(?=(?:der|des)\\s))|versammlung\\s(?=\\p{Lu})`,
  'giu',
);

export const claims: (view: View) => readonly Claim[] = shared((view) => {
  const found: Claim[] = [];
  for (const [order, sentence] of view.sentences.entries()) {
    const key = sentence.block.field?.key;
    if (
      key === 'speaker' ||
      key === 'place' ||
      key === 'organiser' ||
      key === 'partner' ||
      key === 'funder' ||
      key === 'contact'
    )
      continue;
    if (sentence.text.length > 1500) continue;
    readSentence(sentence, order, found);
  }
  return found;
});

function readSentence(sentence: Sentence, order: number, found: Claim[]): void {
  const { text, start } = sentence;
  const add = (role: Role, usage: Usage, phrases: readonly Phrase[]) => {
    for (const phrase of phrases) {
      const claim = { role, usage, name: phrase.name, start: start + phrase.start, end: start + phrase.end };
      if (!found.some((other) => other.start < claim.end && claim.start < other.end)) found.push(claim);
    }
  };
  for (const match of text.matchAll(FUNDED)) add('funder', 'funded', phraseList(text, match.index + match[0].length));
  for (const match of text.matchAll(IS)) add('organiser', 'is', phraseList(text, match.index + match[0].length));
  for (const match of text.matchAll(EVENT_OF))
    add('organiser', 'event-of', phraseList(text, match.index + match[0].length));
  if (DONE.test(text))
    for (const match of text.matchAll(BY))
      if (isAgent(text, match.index))
        add('organiser', 'passive', phraseList(text, match.index + (match[0].startsWith('vom') ? 0 : match[0].length)));
  for (const match of text.matchAll(FINAL)) {
    const at = match.index + match[0].search(/\s(?:der|dem|denen|welcher|welchem)\s/u);
    add('organiser', 'inviter', phraseList(text, at + (/^\s\S+\s/u.exec(text.slice(at))?.[0].length ?? 0)));
  }
  add('organiser', 'inviter', inviters(text));
  for (const match of text.matchAll(WITH)) add('partner', 'with', phraseList(text, match.index + match[0].length));
  if (order < 8 || sentence.block.kind === 'heading') {
    for (const match of text.matchAll(TITLE_OF))
      add(
        'organiser',
        'title-of',
        phraseList(text, match.index + match[0].length).filter(({ name }) => !ASSEMBLY.test(name)),
      );
  }
}

/** „wird von X organisiert“, „organisiert durch X“; not „gefördert von X“ in the same sentence. */
function isAgent(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const after = text.slice(at, at + 260);
  return (
    (DONE.test(before) ||
      /\b(?:veranstaltet|organisiert|ausgerichtet|durchgeführt|angeboten|initiiert|getragen)(?![\p{L}])/iu.test(
        after,
      )) &&
    !/gefördert\s*$|finanziert\s*$/iu.test(before)
  );
}

function inviters(text: string): readonly Phrase[] {
  for (const [verb, rest] of VERBS) {
    const match = verb.exec(text);
    if (!match) continue;
    const after = text.slice(match.index + match[0].length);
    if (rest && !rest.test(after)) continue;
    // „wird … organisiert“ has the form of the active verb.
    if (
      /t$/iu.test(match[0]) &&
      /^(?:veranstaltet|organisiert|präsentiert)$/iu.test(match[0]) &&
      /\b(?:wird|werden|wurden?|worden|sind)\b/iu.test(text)
    )
      continue;
    // „bietet … an“ and their like say it only of something one can take part in.
    if (!/lädt|lad|lud/iu.test(match[0]) && !new RegExp(EVENT, 'iu').test(text)) continue;
    const subject =
      before(text, match.index) ??
      (FRONTED.test(text.slice(0, match.index)) ? behind(text, match.index + match[0].length) : null);
    if (subject) return subject;
  }
  return [];
}

/** Something else than the subject stands in front of the verb: an adverbial, a clause, what was quoted. */
const FRONTED =
  /[,“”"»«]\s*$|^\W*(?:am|im|in|an|auf|zu[mr]?|bei|beim|mit|nach|von|vom|für|um|seit|ab|ende|anfang|mitte|dazu|hierzu|hierfür|dafür|herzlich|auch|gemeinsam|nun|jetzt|daher|deshalb|darum|erstmals|bereits|heute|morgen|aus|unter|anlässlich|aufgrund|als|ob|wie|so|und|da|damit|zusammen|traditionell|wieder|erneut|alle[ns]?|\d|nächste|kommende|diese[nsrm]?|während|innerhalb|über|gleich|neben|pünktlich|passend|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:zum|zur) \p{L}+)/iu;

const ASIDE =
  /^(?:\s*,[^,]{2,120},|\s*\([^)]*\)|\s+(?:auch|wieder|erneut|herzlich|gemeinsam|nun|daher|deshalb|zusammen|jetzt|dieses jahr|seit \S+(?: jahren)?))*\s*$/iu;
const PREPOSITION =
  /(?:\b(?:in|im|an|am|auf|bei|beim|von|vom|zu|zum|zur|mit|für|durch|nach|aus|unter|über|um|ab|bis|seit|per|laut|gegen|ohne|neben|zwischen|vor|hinter)\s+|(?:der|die|das|dem|den|des|eine[rsmn]?|ihre[rsmn]?)\s+(?:\p{Ll}+e[rnsm]?\s+)*|\p{Lu}[\p{L}-]+\s+)$/u;

/** The subject stands before the verb: „Der Landkreis lädt …“, at the start of the sentence or of a clause. */
function before(text: string, verbAt: number): readonly Phrase[] | null {
  for (const match of text.slice(0, verbAt).matchAll(/(?:^|[\s„“"(:])(?=[\p{Lu}#]|der\s|die\s|das\s|unser)/gu)) {
    const at = match.index + match[0].length;
    const left = text.slice(0, at);
    const list = phraseList(text.slice(0, verbAt), at);
    const last = list.at(-1);
    if (!last || !ASIDE.test(text.slice(last.end, verbAt))) continue;
    if (PREPOSITION.test(left) || /^(?:dem|den|des)$/u.test(list[0]?.article ?? '')) continue;
    return list;
  }
  return null;
}

/** The subject stands behind the verb: „Zum ersten Mal lädt der Verbund …“; adverbs may come between. */
function behind(text: string, from: number): readonly Phrase[] | null {
  let at = from;
  for (let i = 0; i < 6; i++) {
    const space = /^\s*/u.exec(text.slice(at))?.[0].length ?? 0;
    at += space;
    const list = phraseList(text, at);
    const [first] = list;
    if (
      first &&
      !/^(?:den|dem|des|zum|zur|vom|beim|einen|einem)$/u.test(first.article) &&
      !namesPeople.test(first.name.split(' ')[0] ?? '')
    )
      return list;
    const adverb =
      /^(?:auch|wieder|erneut|herzlich|gemeinsam|nun|daher|deshalb|jetzt|hierzu|dazu|dafür|deswegen|zusammen|ebenfalls|am \p{L}+(?:, \d{1,2}\. \p{L}+(?: \d{4})?,?)?|im \p{L}+)\s/iu.exec(
        text.slice(at),
      );
    if (!adverb) return null;
    at += adverb[0].length;
  }
  return null;
}

/** An organisation that begins the title: „CorrelAid Konstanz – Daten lesen“. */
export function titlePrefix(title: string): Phrase | null {
  const phrase = phraseAt(title, 0);
  return phrase?.certain &&
    phrase.article === '' &&
    /^\s*(?::|[–—|]|\s-)\s/u.test(title.slice(phrase.end).replace(/^\s?-/u, ' -'))
    ? phrase
    : null;
}
