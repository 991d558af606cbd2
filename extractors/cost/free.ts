import { cued } from '../german/cues.ts';
import { near, shows, showsAny, spoken, usages } from '../german/near.ts';
import { TAKING_PART } from '../german/words.ts';
import type { Ground, Rule } from '../rule.ts';
import { shared, type View } from '../view.ts';
import { amounts } from './amounts.ts';

/** The adjective must stand alone: „kostenlose Software“ says nothing about the event. */
const FREE =
  /(?:kostenlos|kostenfrei|gebührenfrei|unentgeltlich|entgeltfrei|beitragsfrei|gratis|umsonst|free of charge|for free)(?!\p{L})/u;
const PART = new RegExp(TAKING_PART);
const SAYS_FREE = usages(
  near(PART, FREE, 150),
  near(FREE, new RegExp(`${TAKING_PART}|teilzunehmen|zu registrieren|anmelden`), 50),
  near(/\balles? /, new RegExp(`^${FREE.source}`, 'u'), 40),
  near(/^das ganze\b/, FREE, 100),
  near(/(?<!\p{L})(?:eintritt|zutritt)(?!\p{L})/u, /^[^!?,]{0,90}?\bfrei\b/, 100),
  near(/\bteilnahme\b/, /^[^!?,]{0,40}?\b(?:ist|sind) frei\b/, 60),
  /\bfreie[rnm]? (?:eintritt|zutritt)|\badmission(?: is|:)? free\b|\bfree (?:entry|admission)\b|\bkostet (?:euch |sie |dich |die teilnehmenden )?nichts\b/,
  near(
    /\b(?:kostenlose|kostenfreie|gebührenfreie|entgeltfreie|unentgeltliche)[nrsm]? /,
    new RegExp(`^(?:[\\p{L}-]{2,30} ){0,2}[\\p{L}-]{0,30}(?:${TAKING_PART})`, 'u'),
    80,
  ),
);
/** „Es entstehen keine Kosten“, „Wir erheben keine Gebühr“ */
const NO_FEE = near(/\bkeine?n?\b/, /gebühr|kosten\b|beitrag\b|entgelt|eintritt\b/, 40);
const FEE_VERB = /erhoben|erheben|entstehen|fallen\b|fällt\b/;
/** For some it is free: „Kinder haben freien Eintritt“. */
const FOR_SOME = usages(
  near(
    /(?<!\p{L})(?:kinder|schüler\p{L}{0,12}|studierende|studenten|mitglieder|vereinsmitglieder|jugendliche|begleitpersonen?)(?!\p{L})/u,
    /^[^.;!?]{0,45}(?:frei(?:en|er)?|kostenlos|kostenfrei|gratis)(?!\p{L})/u,
    60,
  ),
  near(
    /\b(?:frei|kostenlos|kostenfrei|gratis) für\b/,
    /^ (?:unsere |die |alle )?(?:kinder|schüler|studierende|studenten|mitglieder)/,
    30,
  ),
);
/** What is free, but not the event: the software, the car park, to cancel. */
const THING = cued(
  /software|anwendung(?:en)?\b|download|herunterlad|wlan|w-lan|parkpl|parken|parkhaus|storn|broschüre|publikation|app\b|nutzung|newsletter|shuttle|kinderbetreuung|getränke|bestell|hotline|rufnummer/u,
);
const FIELD_FREE =
  /^\W*(?:keine|kostenlos|kostenfrei|gebührenfrei|frei|gratis|umsonst|unentgeltlich|entgeltfrei|entfällt|free|none|nix|nichts|eintritt frei|freier eintritt|teilnahme (?:ist )?(?:kosten)?frei|0(?:,00)? ?(?:€|euro)(?=\W|$)|0\W*$)(?![\p{L}])/iu;
const PAYS = cued(/(?:kostenpflichtig|gegen (?:eine )?gebühr|gegen entgelt|gebührenpflichtig)/u);
const KEYS = ['kosten', 'cost', 'costs', 'preis', 'price', 'eintritt', 'gebühr', 'teilnahmegebühr', 'offers.price'];

/** Where the text says that taking part costs nothing. */
const freeWords: (view: View) => readonly { span: Ground; confidence: number }[] = shared((view) => {
  const found: { span: Ground; confidence: number }[] = [];
  for (const { field } of view.labelled('cost'))
    if (FIELD_FREE.test(view.slice(field.value))) found.push({ span: field.value, confidence: 0.98 });
  for (const { sentence, lower } of spoken(view))
    if (CUE.test(lower) && (saysFree(lower) || namedFree(view, lower)))
      found.push({ span: sentence, confidence: 0.95 });
  for (const hint of view.hinted(KEYS))
    if (FIELD_FREE.test(hint.value)) found.push({ span: hint.at, confidence: 0.95 });
  for (const hint of view.hinted(['isaccessibleforfree', 'free', 'kostenlos', 'kostenfrei', 'gratis']))
    if (/^true$/i.test(hint.value)) found.push({ span: hint.at, confidence: 0.95 });
  return found;
});

/** „Das Elterncafé ist kostenfrei“: the event under the name that its title gives it. */
const BY_NAME = /^(?:das|der|die) (?<name>[\p{L}-]{4,40}) ist /u;

function namedFree(view: View, lower: string): boolean {
  const named = BY_NAME.exec(lower);
  if (!named || !FREE.test(lower.slice(named[0].length, named[0].length + 40))) return false;
  const title = view.main.find(({ kind }) => kind === 'heading');
  return title !== undefined && view.slice(title).toLowerCase().includes(named.groups!.name!);
}

const CUE = cued(/nichts|frei|kostenlos|gebühr|entgelt|gratis|umsonst|free|kein/);

function saysFree(lower: string): boolean {
  if (showsAny(lower, FOR_SOME)) return false;
  if (/nicht (?:kosten|umsonst)/.test(lower) || (THING.test(lower) && !/teilnahme|eintritt/.test(lower))) return false;
  if (lower.length < 45 && FREE.test(lower) && !THING.test(lower) && !/\bsind\b/.test(lower)) return true;
  return showsAny(lower, SAYS_FREE) || (shows(lower, NO_FEE) && FEE_VERB.test(lower));
}

/** What is asked for coming, where the text also calls coming free: not a gift, not what can be bought there. */
const FEE = cued(
  /eintritt|teilnahme|kurs|seminar|workshop|tagung|unkosten|ticket|abendkasse|vorverkauf|karten?\b|erwachsene|ermäßigt|pro person|mitglieder/,
);
const GIFT = cued(/spende|freiwillig|richtwert|empfehl|empfohlen|deckt|deckeln/);

function isFee(view: View, at: number): boolean {
  const block = view.blockAt(at);
  if (block?.field?.key === 'cost') return true;
  const sentence = view.sentences.find(({ start, end }) => start <= at && at < end);
  const lower = (sentence?.text ?? '').toLowerCase();
  return FEE.test(lower) && !GIFT.test(lower);
}

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
    {
      text: 'Die Teilnahme ist kostenlos. Wer mag, gibt eine Spende; ein Beitrag von 8 Euro deckt den Einkauf.',
      because: 'a gift',
    },
    {
      text: 'Die Teilnahme ist kostenfrei. Den Bausatz bekommt ihr bei uns, er kostet 43 Euro.',
      because: 'what can be bought there',
    },
  ],
  *propose(view) {
    const free = freeWords(view).length > 0;
    for (const { amount, extra, start, end } of amounts(view)) {
      if (amount > 0 && !(free && (extra || !isFee(view, start))))
        yield { value: false, spans: [{ start, end }], confidence: 0.9 };
    }
    for (const { sentence, lower } of spoken(view)) {
      if (
        PAYS.test(lower) &&
        !/nicht kostenpflichtig/.test(lower) &&
        /teilnahme|veranstaltung|workshop|anmeldung|eintritt/.test(lower)
      )
        yield { value: false, spans: [sentence], confidence: 0.8 };
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
    { text: 'Lesenacht\n\nEintritt: 0 €, Karten vorab im Netz', value: true },
    { text: 'Bei freiem Eintritt spielt die Kapelle.', value: true },
    { text: 'Es entstehen keine Teilnahmegebühren.', value: true },
    { text: 'Lesecafé öffnet wieder\n\nDas Lesecafé ist kostenfrei und offen für alle.', value: true },
    { text: '---\ntitle: Schulung\npreis: 0\n---\n\nWir üben.', path: 'schulung.md', value: true },
  ],
  counterExamples: [
    { text: 'Im Workshop nutzen wir eine kostenlose Software.', because: 'the software is free' },
    { text: 'Kinder haben freien Eintritt.', because: 'others pay' },
    { text: 'Die Programmhefte sind kostenlos.', because: 'the booklets are free' },
  ],
  *propose(view) {
    for (const { span, confidence } of freeWords(view)) yield { value: true, spans: [span], confidence };
  },
};
