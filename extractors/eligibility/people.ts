/** Nouns for those who are invited: a sentence that invites „Sie“ alone says nothing about who may come. All in lower case. */

import { cued } from '../german/cues.ts';

const ENDS =
  '(?<=[\\p{L}:*_/])innen|kräfte|interessierte|interessenten|mitarbeiter|mitarbeitende|studierende|studenten|promovierende|lehrende|forschende|forscher|teilnehmende|engagierte|beschäftigte|' +
  'verantwortliche|jugendliche|erwachsene|auszubildende|azubis|ehrenamtliche|hauptamtliche|angehörige|neugierige|geflüchtete|zugewanderte|graduierte|beauftragte|' +
  'fortgeschrittene|jährige|selbstständige|freiwillige|berechtigte|eltern|mütter|väter|familie|familien|kinder|mädchen|frauen|männer|senioren|schüler|lehrer|erzieher|pädagogen|leitungen|vertreter|mitglieder|träger|einsteiger|anfänger|profis|akteure|' +
  'bürger|berater|koordinatoren|manager|planer|entwickler|unternehmer|gründer|berliner|einwohner|nachbarn|helfer|nutzer|bastler|musiker|sänger|künstler|besucher|zuschauer|zuhörer|neulinge|gesichter|teams|mannschaften|gäste|freunde|fans|kommunen|landkreise|kreise|gemeinden|städte|bezirke|' +
  'schulen|kitas|vereine|vorstände|verbände|betriebe|unternehmen|institutionen|einrichtungen|organisationen|ämter|behörden|verwaltungen|bildungsbüros|ausschüsse|redaktionen|klassen|übungsleiter|monitorer|paten|lotsen|' +
  'menschen|personen|leute|fachpublikum|öffentlichkeit|bevölkerung|ganze gemeinde|ganze dorf|jung und alt|everyone|anyone|beginners|students|developers|ngos|npos|fellows|supporter';
const WORDS = '(?<!\\p{L})(?:aktive|alle[nr]?|jede[rnms]?|wer|jedermann|members)';

export const people = new RegExp(`(?:(?:${ENDS})n?|${WORDS})(?!\\p{L})`, 'u');
const PEOPLE = cued(people);
/** „Kinder- und Jugendarbeit“ names a field, „Kinder – Jugendhilfe“ is the same, badly set. */
const nouns = new RegExp(`(?:${ENDS})n?(?![\\p{L}-]| – (?:jugend|familien|sozial)hilfe)`, 'u');
/** Whether words in lower case name people: „Fachkräfte“, „alle Interessierten“. */
export const namesPeople = (lower: string): boolean => people.test(lower);

/** Where the people stand that words in lower case name. */
export const peopleIn = (lower: string): { index: number; end: number }[] =>
  PEOPLE.all(lower, 20).map(({ 0: word, index }) => ({ index, end: index + word.length }));

/** Whether „für“ at an offset is followed by people within its phrase: „für interessierte Lehrkräfte“, not „für mehr Gerechtigkeit“. */
export function forPeople(lower: string, at: number): boolean {
  const phrase = /^[^,.;:!?()\n]{0,90}/u.exec(lower.slice(at))?.[0] ?? '';
  return nouns.test(phrase.split(' ', 5).join(' '));
}

/** Those who take part anyway: „Alle Teilnehmenden sind eingeladen, mitzubringen …“ tells nobody who may come. */
const PRESENT =
  /(?<!\p{L})(?:(?:alle[nr]?|die|den|der|unsere[nr]?|jede[rnms]?|viele[nr]?) )?(?:\p{L}{3,20} )?(?:teilnehmer|teilnehmend|anwesend|mitwirkend)\p{L}{0,6}(?:[:*_/]-?innen)?(?: und teilnehmer\p{L}{0,3})?(?!\p{L})/gu;

/** A sentence in lower case without those who take part anyway. */
export const besidesPresent = (lower: string): string =>
  /teilnehm(?:er|end)|anwesend|mitwirkend/.test(lower) ? lower.replace(PRESENT, ' ') : lower;
