/** Whom „laden … ein“ invites: people who stand there as an object, not within „zur Zukunft der Schulen“ or as the hosts. */
import { cued } from '../german/cues.ts';
import { trimRight } from '../german/near.ts';
import { besidesPresent, peopleIn } from './people.ts';

const CALLS = cued(/(?<!\p{L})(?:lädt|laden|lade)(?!\p{L})/gu);
const CALLED = cued(/(?<!\p{L})(?:einladen|einzuladen|zusammenbringen)(?!\p{L})/gu);
/** „laden … ein“, and in letters „Hiermit laden wir alle Mitglieder …“, whose „ein“ stands behind a line with the day. */
const IN = /(?<!\p{L})ein(?!\p{L})/u;
const FORMAL = cued(/\bhiermit (?:laden|lade) (?:wir|ich)\b|\b(?:laden|lade) (?:wir|ich) hiermit\b/);
const WISH = /(?<!\p{L})(?:möchte[nt]?|will|wollen|wollten|dürfen|darf|freuen|um)(?!\p{L})/u;

/** How far behind the verb those invited may stand. */
const REACH = 220;
/** Words walked back from the people to what governs them. */
const STEPS = 12;

const GOVERNS =
  /^(?:an|am|in|im|ins|zu|zum|zur|über|übers|von|vom|für|mit|bei|beim|aus|nach|um|unter|durch|gegen|zwischen|als|auf|aufs|vor|seit|ab|bis|wegen|der|des|dem|den)$/u;
/** What opens an object: „alle Interessierten“, „unsere Mitglieder“, „euch Kinder“. */
const OPENS =
  /^(?:alle|sämtliche|unsere|eure|ihre|jede[nrs]?|viele|interessierte|auch|insbesondere|besonders|vor allem|euch|sie|dich|wir|ich|herzlich|hiermit|dazu|hierzu|ein|wieder|erneut|gerne?)$/u;
/** Behind these a phrase of time has ended: „am Dienstag, 6. Oktober um 18.00 Uhr alle …“. */
const CALENDAR =
  /^(?:\d[\d.:]*|uhr|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|abend|nachmittag|vormittag|wochenende)$/u;

/** Whether a sentence in lower case invites people it names. */
export function invitesPeople(sentence: string): boolean {
  const lower = besidesPresent(sentence);
  for (const { 0: verb, index } of CALLS.all(lower)) {
    const from = index + verb.length;
    const reach = lower.slice(from, from + REACH);
    const clause = /^[^;:!?()]*/u.exec(reach)?.[0] ?? '';
    if (!IN.test(lower.slice(from)) && !FORMAL.test(lower)) continue;
    // Who „laden“ in the plural may be the hosts, unless „wir“ do so.
    const hosts = verb === 'laden' && !/(?<!\p{L})wir(?!\p{L})/u.test(lower);
    if (holdsObject(clause, hosts)) return true;
  }
  for (const { index } of CALLED.all(lower)) {
    const before = lower.slice(Math.max(0, index - REACH), index);
    const wish = WISH.exec(before);
    if (wish && holdsObject(before.slice(wish.index + wish[0].length), false)) return true;
  }
  return false;
}

/** Whether people stand in a clause as its object; `hosts` demands that they cannot be its subject. */
function holdsObject(clause: string, hosts: boolean): boolean {
  return peopleIn(clause).some(({ index, end }) => {
    const words = clause.slice(0, end).split(/[\s„“”"]+/u);
    const own = clause.slice(index, end);
    if (/^(?:alle|jede[nrs]?|jedermann)$/u.test(own)) return !governed(words.slice(0, -1));
    return hosts ? opened(words.slice(0, -1)) : !governed(words.slice(0, -1));
  });
}

/** Whether the words before people end in what governs them: „an den“, „der“, „zur Zukunft der“. */
function governed(words: readonly string[]): boolean {
  for (let i = words.length - 1, step = 0; i >= 0 && step < STEPS; i--, step++) {
    const word = trimRight(words[i] as string, ',.');
    if (OPENS.test(word) || CALENDAR.test(word)) return false;
    if (GOVERNS.test(word)) return true;
  }
  return false;
}

/** Whether an object word opens them: „laden die Vereine alle Nachbarn ein“. */
function opened(words: readonly string[]): boolean {
  for (let i = words.length - 1, step = 0; i >= 0 && step < 4; i--, step++) {
    const word = trimRight(words[i] as string, ',.');
    if (/^(?:alle|sämtliche|jede[nr]?|interessierte|alle[nr]?)$/u.test(word)) return true;
    if (GOVERNS.test(word)) return false;
  }
  return false;
}
