/** Reports of what is over: told in the past tense, or praised in the headline. */

import type { Announcement } from '../../schemas/announcement.ts';
import type { Rule } from '../rule.ts';
import { headlines } from '../title/headlines.ts';
import { speaksOfEvent, tense } from './tense.ts';

type Kind = Announcement['kind'];

const LOOKS_BACK =
  /^\W*(?:rückblick|nachbericht|rückschau|nachlese|veranstaltungsbericht|tagungsbericht|bericht (?:vom|von der|über d)|das war d(?:er|ie|as)|so war d(?:er|ie|as)|dokumentation de[rs]|(?:ergebnis|kurz)?protokoll (?:de[rs]|zu[mr]?|vom))\b/iu;

/** Headlines that praise what is over: „Gelungener Auftakt“, „Großer Andrang beim Lesefest“, „Kreis zieht Bilanz“, „Lesepaten geehrt“. */
const CELEBRATES =
  /^(?:sehr )?(?:erfolgreich|gelungen|bestens besucht|gut besucht|großer andrang|volles haus|viel lob|reges interesse|großes interesse|voller erfolg)(?:e[nrs]?)?(?!\p{L})|(?<!\p{L})(?:war ein (?:voller |großer )?erfolg|zieh(?:t|en) (?:\p{L}+ )?bilanz|begeister(?:t|te|ten)|lockten?|lockt (?:viele|zahlreiche|hunderte|tausende|rund|über|\d+)|so viele \p{L}+ wie nie)(?!\p{L})|\s(?:geehrt|verliehen|ausgezeichnet|verabschiedet|gewürdigt|unterzeichnet|eingeweiht|übergeben|eröffnet|gestartet|gegründet|vorgestellt|überreicht|gekürt|gefeiert|empfangen|(?:gut|bestens) besucht)[!.]?$/iu;

export const review: Rule<Kind> = {
  id: 'kind/review',
  about: 'A review tells of the event in the past tense („fand statt“, „kamen zusammen“) and invites nobody to it.',
  examples: [
    {
      text: 'Drittes Netzwerktreffen\n\nAm 5. Februar kamen in Jena 38 Fachkräfte zusammen. Sie diskutierten zwei Tage lang über neue Projekte. Die Rückmeldungen waren sehr gut.',
      value: 'review',
    },
    {
      text: 'Kreis setzt auf Lesepaten\n\nZum Lesepatentag hatte der Kreis am 5. Mai 2024 nach Jena eingeladen. Den Auftakt machte ein Puppenspiel. Danach besprachen sich die Anwesenden in kleinen Runden.',
      value: 'review',
    },
    {
      text: 'Gelungener Lesepatentag\n\nKinder und Eltern bastelten mit den Paten am 5. Mai 2024 eigene Bücher. Die Bücherei zeigte dazu alte Drucke.',
      value: 'review',
    },
    { text: 'Rückblick auf den Fachtag Ganztag\n\nIm Mai ging es in Bremen um den Ganztag.', value: 'review' },
  ],
  counterExamples: [
    {
      text: 'Netzwerktreffen\n\nIm April fanden zwei Treffen statt. Am 28. Oktober findet das nächste statt. Die Anmeldung ist bis zum 22. Oktober möglich.',
      because: 'it tells of the past to invite to what comes',
    },
    {
      text: 'Lesung mit Enna Sörup\n\nAm 3. Mai 2024 liest Enna Sörup in der Bücherei. Sie wurde auf Föhr geboren, studierte in Jena und arbeitete als Lehrerin. Für ihr Buch erhielt sie den Inselpreis.',
      because: 'the life of a guest is told, not the event',
    },
    {
      text: 'Lesefest am Markt\n\nDie Anmeldefrist war der 3. Mai 2024. Wir freuen uns auf Sie.',
      because: 'only the deadline is past',
    },
  ],
  *propose(view) {
    const head = headlines(view).find((line) => LOOKS_BACK.test(line.line));
    if (head) {
      yield { value: 'review', spans: [head.span], confidence: 0.93 };
      return;
    }
    const named = view.hinted(['title', 'titel', 'og:title']).find((hint) => LOOKS_BACK.test(hint.value));
    if (named) {
      yield { value: 'review', spans: [named.at], confidence: 0.9 };
      return;
    }
    const { past, told, inviting, dated } = tense(view);
    // Fields of day and place invite as a sentence would.
    const invites =
      inviting.length + (view.labelled('date').length > 0 && view.labelled('place', 'registration').length > 0 ? 1 : 0);
    // One clause can be history; a review tells on, and what invites in it is at most a closing remark.
    const praised =
      headlines(view).find((line) => CELEBRATES.test(line.line)) ??
      view
        .hinted(['title', 'titel', 'og:title'])
        .filter((hint) => CELEBRATES.test(hint.value))
        .map((hint) => ({ span: hint.at }))[0];
    const clues = [...told, ...(praised ? [praised.span] : [])];
    // What only mentions the event looks back if nothing at all looks ahead.
    if (clues.length === 0 && invites === 0 && dated.length === 0)
      clues.push(...past.filter((span) => speaksOfEvent(view.slice(span))));
    const enough = past.length >= 2 || (past.length === 1 && praised !== undefined && invites === 0);
    if (clues.length >= 1 && enough && past.length > invites * 2 && past.length > dated.length)
      yield { value: 'review', spans: clues.slice(0, 2), confidence: inviting.length === 0 ? 0.9 : 0.75 };
  },
};
