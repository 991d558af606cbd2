import { TAKING_PART } from '../german/words.ts';
import type { Ground, Rule } from '../rule.ts';
import { shared, type View } from '../view.ts';
import { amounts } from './amounts.ts';

/** The adjective must stand alone: „kostenlose Software“ says nothing about the event. */
const FREE = String.raw`(?:kostenlos|kostenfrei|gebührenfrei|unentgeltlich|entgeltfrei|beitragsfrei|gratis|umsonst|free of charge|for free)(?![\p{L}])`;
const SAYS_FREE: readonly RegExp[] = [
  new RegExp(`(?:${TAKING_PART})\\p{L}*[^!?]{0,120}\\b${FREE}`, 'iu'),
  new RegExp(`\\b${FREE}[^!?]{0,40}(?:${TAKING_PART}|teilzunehmen|zu registrieren|anmelden)`, 'iu'),
  new RegExp(`^\\W*(?:(?:alle|alles|natürlich|wie immer|und|öffentlich|offen)\\W+){0,3}${FREE}\\W*$`, 'iu'),
  new RegExp(`\\balle(?:s)? ${FREE}`, 'iu'),
  /\b(?:eintritt|zutritt)\b(?:[^!?,]{0,60}\b(?:ist|sind)\b[^!?,]{0,40})?[\s:]*\bfrei\b|\bfreie[rn]? eintritt|\bteilnahme\b[^!?,]{0,30}\bist (?:kosten)?frei\b(?! für alle\b.{0,3}\w)/iu,
  new RegExp(
    `\\b(?:kostenlose[nrsm]?|kostenfreie[nrsm]?|gebührenfreie[nrsm]?|unentgeltliche[nrsm]?)\\s(?:\\p{L}+\\s){0,2}\\p{L}*(?:${TAKING_PART})`,
    'iu',
  ),
  /\bkeine\s(?:\p{L}+\s)?(?:teilnahme|tagungs|kurs|eintritts|seminar)?(?:gebühr(?:en)?|kosten|beitrag|entgelte?)\b[^!?]{0,40}(?:erhoben|an\b|entstehen)|\berheben wir keine\b[^!?]{0,40}gebühr|entstehen\b[^!?]{0,30}\bkeine\s\p{L}*(?:gebühren|kosten)|\badmission\W{0,3}(?:is )?free\b/iu,
];
/** What is free, but not the event: the software, the car park, to cancel. */
const THING =
  /software|anwendung(?:en)?\b|download|herunterlad|wlan|w-lan|parkpl|parken|parkhaus|storn|broschüre|publikation|app\b|nutzung|newsletter|shuttle|kinderbetreuung|getränke|bestell|hotline|rufnummer/iu;
const FIELD_FREE =
  /^\W*(?:keine|kostenlos|kostenfrei|gebührenfrei|frei|gratis|umsonst|unentgeltlich|entgeltfrei|entfällt|free|none|eintritt frei|freier eintritt|teilnahme (?:ist )?(?:kosten)?frei|0(?:,00)? ?(?:€|euro)?\W*$)(?![\p{L}])/iu;
const PAYS = /(?:kostenpflichtig|gegen (?:eine )?gebühr|gegen entgelt|gebührenpflichtig)/iu;
const KEYS = ['kosten', 'cost', 'costs', 'preis', 'price', 'eintritt', 'gebühr', 'teilnahmegebühr', 'offers.price'];

/** Where the text says that taking part costs nothing. */
const freeWords: (view: View) => readonly { span: Ground; confidence: number }[] = shared((view) => {
  const found: { span: Ground; confidence: number }[] = [];
  for (const { field } of view.labelled('cost'))
    if (FIELD_FREE.test(view.slice(field.value))) found.push({ span: field.value, confidence: 0.98 });
  for (const { text, start, end } of view.sentences) {
    if (
      SAYS_FREE.some((pattern) => pattern.test(text)) &&
      !(THING.test(text) && !/teilnahme|eintritt/iu.test(text)) &&
      !/nicht (?:kosten|umsonst)/iu.test(text)
    ) {
      found.push({ span: { start, end }, confidence: 0.95 });
    }
  }
  for (const hint of view.hinted(KEYS))
    if (FIELD_FREE.test(hint.value)) found.push({ span: hint.at, confidence: 0.95 });
  for (const hint of view.hinted(['isaccessibleforfree']))
    if (/^true$/i.test(hint.value)) found.push({ span: hint.at, confidence: 0.95 });
  return found;
});

export const priced: Rule<boolean> = {
  id: 'cost/priced',
  about:
    'A price for taking part, or „kostenpflichtig“, makes an event one that is not free; a price for meals or a night does not where taking part is called free.',
  examples: [
    { text: 'Der Teilnahmebeitrag beträgt 35 Euro, Kinder bis 6 Jahre haben freien Eintritt.', value: false },
    { text: 'Die Teilnahme ist kostenpflichtig.', value: false },
  ],
  counterExamples: [
    {
      text: 'Die Teilnahme ist kostenfrei, für das Mittagessen zahlen Sie vor Ort 9 Euro.',
      because: 'the meal costs, not the event',
    },
    { text: 'Der Eintritt ist frei.', because: 'no price is named' },
  ],
  *propose(view) {
    const free = freeWords(view).length > 0;
    for (const { amount, extra, start, end } of amounts(view)) {
      if (amount > 0 && !(extra && free)) yield { value: false, spans: [{ start, end }], confidence: 0.9 };
    }
    for (const { text, start, end } of view.sentences) {
      if (
        PAYS.test(text) &&
        !/nicht kostenpflichtig/iu.test(text) &&
        /teilnahme|veranstaltung|workshop|anmeldung|eintritt/iu.test(text)
      )
        yield { value: false, spans: [{ start, end }], confidence: 0.8 };
    }
  },
};

export const free: Rule<boolean> = {
  id: 'cost/free',
  about:
    'Taking part is free: „Eintritt frei“, „Die Teilnahme ist kostenlos“, „Es entstehen keine Teilnahmegebühren“, a field „Kosten: keine“.',
  examples: [
    { text: 'Die Teilnahme setzt eine Kooperationsvereinbarung voraus und ist kostenfrei.', value: true },
    { text: 'Lesefest\n\nEintritt: frei', value: true },
    { text: 'Es entstehen keine Teilnahmegebühren.', value: true },
    { text: '---\ntitle: Schulung\npreis: 0\n---\n\nWir üben.', path: 'schulung.md', value: true },
  ],
  counterExamples: [
    { text: 'Im Workshop nutzen wir eine kostenlose Software.', because: 'the software is free' },
    { text: 'Die Programmhefte sind kostenlos.', because: 'the booklets are free' },
  ],
  *propose(view) {
    for (const { span, confidence } of freeWords(view)) yield { value: true, spans: [span], confidence };
  },
};
