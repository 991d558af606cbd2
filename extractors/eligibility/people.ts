/** Nouns for those who are invited: a sentence that invites „Sie“ alone says nothing about who may come. */

const NOUNS =
  '[\\p{L}-]+(?:[:*_/·]-?innen|Innen|innen)(?: und -?\\p{L}+)?|[\\p{L}-]*(?:fachkräfte|lehrkräfte|leitungskräfte|führungskräfte|kräfte)n?|' +
  'interessierten?|interessentinnen|interessenten|[\\p{L}-]*(?:mitarbeiter|mitarbeitende|studierende|promovierende|lehrende|forschende|teilnehmende|engagierte|beschäftigte|verantwortliche|aktive|jugendliche|erwachsene|auszubildende|ehrenamtliche|hauptamtliche|angehörige|neugierige|geflüchtete|zugewanderte|graduierte|beauftragte|fortgeschrittene|selbstständige|freiwillige|berechtigte)n?|' +
  '[\\p{L}-]*(?:eltern|familien?|kinder|mädchen|schüler|lehrer|erzieher|leitungen|vertreter|mitglieder|träger|einsteiger|anfänger|akteure|bürger|berater|koordinatoren|manager|planer|entwickler|unternehmer|berliner|einwohner|helfer|nutzer|musiker|künstler|gäste)n?|' +
  '[\\p{L}-]*(?:kommunen|landkreise|kreise|gemeinden|städte|bezirke|schulen|kitas|vereine|verbände|betriebe|unternehmen|einrichtungen|organisationen|ämter|behörden|verwaltungen|bildungsbüros|ausschüsse|redaktionen|teams|klassen|grundschulklassen|monitorer)n?|' +
  'menschen|personen|leute|fachpublikum|fachöffentlichkeit|öffentlichkeit|bevölkerung|jung und alt|everyone|anyone|beginners|students|members|developers|ngos|npos|fellows|supporter';

export const PEOPLE = `(?:${NOUNS})`;
/** „alle“, „jede:r“, „wer“: people without a noun. */
export const ANYONE = '(?:alle[nr]?|jede[rnms]?(?::r)?|wer|jedermann|jede und jeder|all)';

export const namesPeople = new RegExp(`(?<![\\p{L}])(?:${PEOPLE}|${ANYONE})(?![\\p{L}])`, 'iu');
