import type { Block, Span } from '../../schemas/document.ts';
import { namesIn } from '../contacts/names.ts';
import { type Spoken, spoken } from '../german/near.ts';
import type { Candidate, Rule } from '../rule.ts';
import { type FieldBlock, type Sentence, shared, type View } from '../view.ts';
import { eventForPeople, heldForPeople, titleNamesPeople } from './event-for.ts';
import { namesPeople } from './people.ts';
import { type Kind, usageOf } from './usages.ts';

const OTHER_FIELDS: ReadonlySet<string> = new Set([
  'speaker',
  'place',
  'address',
  'date',
  'time',
  'cost',
  'contact',
  'email',
  'phone',
  'fax',
  'audience',
  'requirement',
  'programme',
  'organiser',
  'partner',
  'funder',
  'capacity',
]);
const MAX_LENGTH = 700;

/** Sentences of prose, without those that a label keeps for something else. */
const prose: (view: View) => readonly Spoken[] = shared((view) =>
  spoken(view).filter(
    ({ sentence: { text, block } }) =>
      text.length >= 8 && text.length <= MAX_LENGTH && !(block.field?.key && OTHER_FIELDS.has(block.field.key)),
  ),
);

/** Those that show a usage, each read once for the rules below. */
const told: (view: View) => readonly { sentence: Sentence; usage: Kind }[] = shared((view) =>
  prose(view).flatMap(({ sentence, lower }) => {
    const usage = usageOf(lower);
    return usage ? [{ sentence, usage }] : [];
  }),
);

const quote = (words: string) => words.replace(/\s+/gu, ' ').trim();

/** „Ihr kennt schon …? Dann seid ihr hier richtig.“ begins with its questions. */
function withQuestions(view: View, sentence: Sentence): number {
  let { start } = sentence;
  if (!/^(?:dann|falls nicht)\b/iu.test(sentence.text)) return start;
  for (let i = view.sentences.indexOf(sentence) - 1; i >= 0; i--) {
    const before = view.sentences[i] as Sentence;
    if (before.block !== sentence.block || !before.text.endsWith('?')) break;
    start = before.start;
  }
  return start;
}

/** „Willkommen sind alle, die“ goes on in the list below it. */
const GOES_ON = /:$|, (?:die|denen|welche|wer)$/u;

/** A sentence that ends in a colon goes on in the list below it. */
function withList(view: View, sentence: Sentence): Candidate<string> {
  const { end, text, block } = sentence;
  // „(Spenden sind gern gesehen) Jeder ist willkommen!“: a bracket in front ended the sentence before.
  const aside = /^\([^()]{3,120}\)\s+(?=\p{Lu})/u.exec(text)?.[0].length ?? 0;
  const start = aside > 0 ? sentence.start + aside : withQuestions(view, sentence);
  const spans: Span[] = [{ start, end }];
  if (GOES_ON.test(text)) {
    const next = view.main.slice(view.main.indexOf(block) + 1);
    for (const item of next.slice(0, 12)) {
      if (item.kind !== 'item') break;
      spans.push({ start: item.start, end: item.end });
    }
  }
  return { value: quote(spans.map((span) => view.slice(span)).join(' ')), spans, confidence: 0.9 };
}

export const labelled: Rule<string> = {
  id: 'eligibility/labelled',
  about: 'The value of a field „Zielgruppe“, „Für wen?“, „Wer?“, „Teilnahmevoraussetzung“.',
  examples: [
    {
      text: 'Fachtag\n\nZielgruppe: Lehrkräfte für Deutsch als Zweitsprache, Jugendämter',
      value: 'Lehrkräfte für Deutsch als Zweitsprache, Jugendämter',
    },
    {
      text: 'Kurs\n\nVoraussetzung: Sie arbeiten in der Bildungskoordination.',
      value: 'Sie arbeiten in der Bildungskoordination.',
    },
    { text: 'Turnier\n\nTeilnahmeberechtigt: Mannschaften der Kreisliga', value: 'Mannschaften der Kreisliga' },
    {
      text: '# Funkkurs\n\n## Voraussetzungen\n\nDie Hürden sind niedrig. Morsekenntnisse werden nicht verlangt, erforderlich ist Geduld. Der Stoff geht leicht von der Hand. Vieles liegt nahe.\n',
      path: 'a.md',
      value: 'Morsekenntnisse werden nicht verlangt, erforderlich ist Geduld.',
    },
  ],
  counterExamples: [
    { text: 'Kurs\n\nTeilnehmer: 20', because: 'that is how many, not who' },
    { text: 'Kurs\n\nReferentin: Almut Zieseniß', because: 'a speaker' },
  ],
  *propose(view) {
    for (const block of view.labelled('audience', 'requirement')) {
      for (const { start, end, text } of valueSentences(view, block))
        yield { value: quote(text), spans: [{ start, end }], confidence: 0.95 };
    }
  },
};

function valueSentences(view: View, block: FieldBlock): Sentence[] {
  const sentences = view.sentences.filter(
    (sentence) => sentence.block === (block as Block) && sentence.text.length <= MAX_LENGTH,
  );
  const own: Sentence[] = [];
  for (const sentence of sentences) {
    // A line „Wie: online“ in the value is a field of its own that no label list knows.
    const cut = /\n\p{Lu}[\p{L}-]{1,20}: /u.exec(sentence.text)?.index;
    const text = cut === undefined ? sentence.text : sentence.text.slice(0, cut);
    // Prose below a heading „Voraussetzungen“ tells much around the few sentences that demand something.
    if (sentences.length > 3 && block.field.key === 'requirement' && !DEMANDS.test(text)) continue;
    // „Wer kann dabei sein? Jede, die … So können wir …“: behind the answer the page talks on.
    if (own.length > 0 && block.field.key === 'audience' && !tellsWho(text.toLowerCase())) continue;
    if (isWho(text, block)) own.push({ ...sentence, text, end: sentence.start + text.length });
    if (cut !== undefined) break;
  }
  return own;
}

const tellsWho = (lower: string) => namesPeople(lower) || usageOf(lower) !== null;

const DEMANDS =
  /voraus|kenntnis|vorwissen|erfahrung|fähigkeit|notwendig|nötig|erforderlich|benötig|brauch|müss|muss\b|sollt|mindest|abschluss|bereit|\bnur\b/iu;

function isWho(text: string, block: FieldBlock): boolean {
  if (/^\D{0,12}\d{1,4}\D{0,30}$/u.test(text) && !namesPeople(text.toLowerCase())) return false;
  const [name] = namesIn(text);
  return (
    block.field.key === 'requirement' ||
    !name ||
    namesPeople(text.toLowerCase()) ||
    name.end - name.start < text.length * 0.6
  );
}

export const stated: Rule<string> = {
  id: 'eligibility/sentence',
  about:
    'A sentence that says who may or should come: „richtet sich an“, „sind eingeladen“, „setzt … voraus“, „vorbehalten“, „steht allen offen“, „Teilnehmen können“.',
  examples: [
    {
      text: 'Der Fachtag richtet sich an Fachberatungen und Jugendämter. Beginn ist um 9 Uhr.',
      value: 'Der Fachtag richtet sich an Fachberatungen und Jugendämter.',
    },
    {
      text: 'Der Besuch ist den Mitgliedern des Verbundes vorbehalten.',
      value: 'Der Besuch ist den Mitgliedern des Verbundes vorbehalten.',
    },
    {
      text: 'Mitmachen können alle Kommunen, die einen Bildungsbericht vorbereiten.',
      value: 'Mitmachen können alle Kommunen, die einen Bildungsbericht vorbereiten.',
    },
    {
      text: 'Auch interessierte Nachbarn ohne Mitgliedschaft heißen wir herzlich willkommen.',
      value: 'Auch interessierte Nachbarn ohne Mitgliedschaft heißen wir herzlich willkommen.',
    },
    {
      text: 'Um 14 Uhr öffnen wir die Werkstatt für alle Neugierigen.',
      value: 'Um 14 Uhr öffnen wir die Werkstatt für alle Neugierigen.',
    },
    { text: 'Zum Mitlöten brauchst du kein Vorwissen.', value: 'Zum Mitlöten brauchst du kein Vorwissen.' },
    { text: '(Kuchen ist gern gesehen) Jeder ist willkommen!', value: 'Jeder ist willkommen!' },
    { text: 'Alle Familien sind herzlich eingeladen.', value: 'Alle Familien sind herzlich eingeladen.' },
    {
      text: 'Wer gern vorliest, kann am 3. Mai in Lohne teilnehmen.',
      value: 'Wer gern vorliest, kann am 3. Mai in Lohne teilnehmen.',
    },
    {
      text: 'Es folgt ein Forum, zu dem alle Akteure der Region eingeladen werden.',
      value: 'Es folgt ein Forum, zu dem alle Akteure der Region eingeladen werden.',
    },
  ],
  counterExamples: [
    { text: 'Sie sind herzlich eingeladen.', because: 'nobody is named' },
    { text: 'Wer Karten zurückgibt, wendet sich an das Team im Schloss.', because: 'whom to ask' },
    {
      text: '„Alle Eltern sind uns willkommen“, sagte Almut Zieseniß.',
      because: 'somebody praises or explains',
    },
    { text: 'Mit Fragen wenden Sie sich bitte an das Bildungsbüro.', because: 'that is whom to ask' },
    { text: 'Dank der Förderung ist der Kurs für die Teilnehmenden kostenfrei.', because: 'what it costs' },
    { text: 'Die Halle bleibt bis Mai für die Öffentlichkeit geschlossen.', because: 'nobody may come' },
    { text: 'Die Runde ist offen für alle Themen rund ums Gärtnern.', because: 'topics, no people' },
    { text: 'Bitte bringt Werkzeug mit, wir bauen in Teams von drei Leuten.', because: 'what to bring along' },
    { text: 'Danach sollten alle, die Lust haben, in der Lage sein, selbst zu löten.', because: 'what one learns' },
    { text: 'Es gibt Hilfestellungen für die Kinder- und Jugendarbeit.', because: 'a field of work' },
    { text: 'Änderungen vorbehalten.', because: 'nothing is reserved for anybody' },
    { text: 'Zum ersten Treffen waren alle Schulen eingeladen.', because: 'that is past' },
  ],
  *propose(view, draft) {
    if (draft.kind === 'review') return;
    for (const { sentence, usage } of told(view)) if (usage === 'stated') yield withList(view, sentence);
  },
};

export const invited: Rule<string> = {
  id: 'eligibility/invited',
  about: 'Whom the inviter asks to come: „Wir laden Lehrkräfte und Kulturämter herzlich ein“.',
  examples: [
    {
      text: 'Wir laden Lehrkräfte sowie Kulturämter herzlich ein.',
      value: 'Wir laden Lehrkräfte sowie Kulturämter herzlich ein.',
    },
    {
      text: 'Hiermit laden wir alle Mitglieder zur Jahresversammlung am\n\nFreitag, 3. Mai 2024\n\nin die Turnhalle ein.',
      value: 'Hiermit laden wir alle Mitglieder zur Jahresversammlung am',
    },
    {
      text: 'Herzliche Einladung an jeden, der gern liest.',
      value: 'Herzliche Einladung an jeden, der gern liest.',
    },
  ],
  counterExamples: [
    { text: 'Wir laden Sie herzlich zum Fachtag ein.', because: 'nobody is named' },
    { text: 'Die Lehrkräfte laden ihre Ergebnisse hoch.', because: 'another verb' },
  ],
  *propose(view, draft) {
    if (draft.kind === 'review') return;
    for (const { sentence, usage } of told(view))
      if (usage === 'invited') yield { ...withList(view, sentence), confidence: 0.75 };
  },
};

export const eventFor: Rule<string> = {
  id: 'eligibility/event-for',
  about:
    'Title or sentence that names an event „für“ somebody, where nothing else says who may come: „Workshop für Studierende“.',
  examples: [
    {
      text: 'Experimentiertag für Grundschulklassen\n\nAm 13. Juni wird der Pavillon zum Labor.',
      value: 'Experimentiertag für Grundschulklassen',
    },
  ],
  counterExamples: [
    { text: 'Fachtag für mehr Bildungsgerechtigkeit\n\nAm 13. Juni in Kiel.', because: 'a cause, no people' },
  ],
  *propose(view, draft) {
    if (draft.kind === 'review') return;
    for (const block of view.main.slice(0, 4)) {
      const text = view.slice(block);
      if (block.kind === 'heading' && !block.field && text.length < 200 && titleNamesPeople(text))
        yield { value: quote(text), spans: [block], confidence: 0.6 };
    }
    for (const said of prose(view)) {
      const { sentence } = said;
      const phrase = eventForPeople(said);
      if (phrase) {
        const span = { start: sentence.start + phrase.start, end: sentence.start + phrase.end };
        yield { value: quote(view.slice(span)), spans: [span], confidence: 0.5 };
      } else if (heldForPeople(said)) yield { value: quote(sentence.text), spans: [sentence], confidence: 0.5 };
    }
    for (const { sentence, usage } of told(view))
      if (usage === 'chance') yield { value: quote(sentence.text), spans: [sentence], confidence: 0.4 };
  },
};
