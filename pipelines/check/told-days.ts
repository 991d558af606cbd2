/** The days a text tells for the event itself: in a field „Datum“, or in a sentence by which something takes place. */
import { type Sentence, shared, type View } from '../../extractors/view.ts';
import { type WrittenDate, writtenDates } from './written-dates.ts';

/** Words by which a sentence tells of the event itself. */
export const EVENT =
  /\b(?:findet|finden|stattfind\p{L}*|treffen wir|trifft sich|treffen uns|lädt|laden|eingeladen|einladung|veranstalte[nt]?|tagt|kommen|beginnt|startet|geht es los)(?![\p{L}])/iu;
/** Another matter: a last day, an earlier or later event, a day of publication. */
const OTHER =
  /anmeld|rückmeld|frist|schluss|spätestens|bewerb|verbindlich|einsend|nächste|letzte|vergangen|zuvor|bereits|stand|veröffentlich|statt am|verschoben|ursprünglich|seit|bis zum|programm|vorbereitung|auftakt|geboren|gegründet|tritt|folge/i;

/** In reading order, with the sentence or field they stand in. */
export const toldDays: (view: View) => readonly WrittenDate[] = shared((view) => {
  const dates = writtenDates(view);
  if (dates.length === 0) return [];
  const fields = view.labelled('date');
  return dates.filter((date) => {
    if (fields.some(({ start, end }) => date.start >= start && date.end <= end)) return true;
    const sentence = view.sentences.find((one) => one.start <= date.start && date.end <= one.end);
    return sentence !== undefined && tells(sentence);
  });
});

const tells = ({ text, block }: Sentence): boolean => block.field === null && EVENT.test(text) && !OTHER.test(text);
