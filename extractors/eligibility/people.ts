/** Nouns for those who are invited: a sentence that invites „Sie“ alone says nothing about who may come. All in lower case. */

const ENDS =
  '(?<=[\\p{L}:*_/])innen|kräfte|interessierte|interessenten|mitarbeiter|mitarbeitende|studierende|promovierende|lehrende|forschende|teilnehmende|engagierte|beschäftigte|' +
  'verantwortliche|jugendliche|erwachsene|auszubildende|ehrenamtliche|hauptamtliche|angehörige|neugierige|geflüchtete|zugewanderte|graduierte|beauftragte|' +
  'fortgeschrittene|jährige|selbstständige|freiwillige|berechtigte|eltern|familie|familien|kinder|mädchen|schüler|lehrer|erzieher|leitungen|vertreter|mitglieder|träger|einsteiger|anfänger|akteure|' +
  'bürger|berater|koordinatoren|manager|planer|entwickler|unternehmer|berliner|einwohner|helfer|nutzer|musiker|künstler|gäste|kommunen|landkreise|kreise|gemeinden|städte|bezirke|' +
  'schulen|kitas|vereine|verbände|betriebe|unternehmen|einrichtungen|organisationen|ämter|behörden|verwaltungen|bildungsbüros|ausschüsse|redaktionen|klassen|monitorer|paten|lotsen|' +
  'menschen|personen|leute|fachpublikum|öffentlichkeit|bevölkerung|jung und alt|everyone|anyone|beginners|students|developers|ngos|npos|fellows|supporter';
const WORDS = '(?<!\\p{L})(?:aktive|alle[nr]?|jede[rnms]?|wer|jedermann|members)';

export const people = new RegExp(`(?:(?:${ENDS})n?|${WORDS})(?!\\p{L})`, 'u');
/** „Kinder- und Jugendarbeit“ names a field. */
const nouns = new RegExp(`(?:${ENDS})n?(?![\\p{L}-])`, 'u');
/** Whether words in lower case name people: „Fachkräfte“, „alle Interessierten“. */
export const namesPeople = (lower: string): boolean => people.test(lower);

/** Whether „für“ at an offset is followed by people within its phrase: „für interessierte Lehrkräfte“, not „für mehr Gerechtigkeit“. */
export function forPeople(lower: string, at: number): boolean {
  const phrase = /^[^,.;:!?()\n]{0,90}/u.exec(lower.slice(at))?.[0] ?? '';
  return nouns.test(phrase.split(' ', 5).join(' '));
}
