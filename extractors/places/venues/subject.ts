/** A venue that is the sentence's subject, not its adverbial: „Schauplatz ist die Stadthalle“, „Das Rathaus öffnet seine Türen“. */
import type { Venue } from '../../../schemas/announcement.ts';
import { allMatches } from '../../german/cues.ts';
import type { Candidate, Rule } from '../../rule.ts';
import type { Sentence, View } from '../../view.ts';
import { nameAt, type Phrase } from '../phrase.ts';
import { deskBlock, isDropped } from './context.ts';
import { build } from './prose.ts';

/** What a place is for an event. */
const ROLE =
  '(?:(?:[Vv]eranstaltungs|[Tt]agungs|[Tt]reff|[Aa]ustragungs|[Vv]ersammlungs|[Ss]piel)?[Oo]rt|[Gg]astgeber(?:in)?|[Tt]reffpunkt|[Ss]chauplatz|[Ss]pielstätte)';
/** „Ort für beides ist die Kongresshalle“, „Schauplatz der Messe wird am 3. Mai das Rathaus“: the name follows the verb. */
const ROLE_FIRST = new RegExp(
  `\\b${ROLE}(?: \\p{L}{1,30}){0,5}?(?: am \\d{1,2}\\. \\p{L}{3,9})? (?:ist|sind|war|waren|wird|wurde|bleibt)\\b`,
  'gu',
);
/** „am Veranstaltungsort, dem alten Rathaus“, „der Tagungsort, die Stadthalle, liegt …“: in apposition. */
const APPOSITION = new RegExp(`\\b${ROLE}s?, (?:der|die|das|dem|den) (?=[\\p{L}"„»])`, 'gu');
/** A verb, and what has to follow it within so many characters: two small expressions instead of one with a gap. */
interface Reach {
  readonly verb: RegExp;
  readonly role: RegExp;
  readonly within: number;
}
/** „Die Stadthalle ist Schauplatz …“, „das Rathaus diente als Tagungsort“, „die Aula bot den Rahmen“: the role follows. */
const ROLE_LAST: Reach = {
  verb: /\b(?:ist|sind|war|waren|wird|wurde|bleibt|dient|diente|bot|bietet|bildet|bildete)\b/gu,
  role: new RegExp(`\\b${ROLE}\\b|\\bden (?:\\p{Ll}{1,20} )?Rahmen\\b|\\b(?:die|der) Kulisse\\b`, 'u'),
  within: 90,
};
/** „öffnet am Sonntag das Landratsamt seine Tore“: a house opens its doors to guests, on whatever side of the verb it stands. */
const DOORS: Reach = {
  verb: /(?<!\p{L})öffne(?:t|n|te|ten)\b/gu,
  role: /\b(?:sein|ihr)e (?:Türen|Tore|Pforten)\b/u,
  within: 200,
};
/** „wird der Neue Pavillon zum Labor“, „verwandelte sich die Stadthalle in einen Markt“. */
const TURNED: Reach = {
  verb: /\b(?:wird|werden|wurden?|verwandel(?:t|te|n|ten))\b/gu,
  role: /\b(?:zum|zur|in ein(?:e|en)?)\s\p{Lu}/u,
  within: 90,
};
/** „Die Rathauspassage wird am Montag … zum Ort des Festivals“: what a house becomes can stand far behind it. */
const BECOMES: Reach = {
  verb: /\b(?:wird|werden|wurden?)\b/gu,
  role: /\bzu(?:m (?:Ort|Schauplatz|Treffpunkt|Veranstaltungsort|Labor|Mekka|Klassenzimmer|Konzertsaal|Festplatz|Marktplatz|Kinosaal|Kino|Tanzsaal|Atelier)|r (?:Bühne|Werkstatt|Galerie|Spielwiese|Konzerthalle|Tanzfläche))\b/u,
  within: 200,
};
/** „Die Aula füllte sich“, „die Stadthalle war voll besetzt“: full of guests. */
const FULL: Reach = {
  verb: /\b(?:war|waren|ist|füllte|platzte)\b/gu,
  role: /^ sich\b|\baus allen Nähten\b|\b(?:voll|gut|prall|dicht|restlos|bis auf den letzten Platz) (?:besetzt|gefüllt|besucht|belegt)\b/u,
  within: 60,
};
/** „Voll besetzt war am Sonntag die Stadthalle“ */
const FULL_FIRST: Reach = {
  verb: /\b(?:Voll|Gut|Prall|Dicht|Restlos) (?:besetzt|gefüllt|besucht|belegt) (?:war|ist)\b/gu,
  role: /[,.!]|$/u,
  within: 90,
};
export const ARTICLE = /\b(?:[Dd]er|[Dd]ie|[Dd]as|[Uu]nsere?)\s(?=[\p{L}"„»])/gu;

export const subject: Rule<Venue> = {
  id: 'places/venue-as-subject',
  about:
    'The venue is the subject: of „Ort, Schauplatz, Treffpunkt, Gastgeber ist …“ on either side of the verb, in apposition to such a word, or as the house that opens its doors or turns into something for the day.',
  examples: [
    {
      text: 'Voll besetzt war die Aula der Rosenschule, als das Bildungsbüro einlud.',
      value: { name: 'Aula der Rosenschule' },
    },
    {
      text: 'Ort für beides ist die Kongresshalle Saarbrücken.',
      value: { name: 'Kongresshalle Saarbrücken', city: 'Saarbrücken' },
    },
    {
      text: 'Schauplatz der Börse ist am 12. Mai das Kolpinghaus in Soltau.',
      value: { name: 'Kolpinghaus', city: 'Soltau' },
    },
    {
      text: 'Die Kulturfabrik Peine ist Schauplatz der nächsten Bildungskonferenz.',
      value: { name: 'Kulturfabrik Peine' },
    },
    {
      text: 'Mit Bussen geht es zum Veranstaltungsort, der Markthalle in Celle.',
      value: { name: 'Markthalle', city: 'Celle' },
    },
    {
      text: 'Am Sonntag öffnet das Kreisarchiv Stade seine Türen.',
      value: { name: 'Kreisarchiv Stade', city: 'Stade' },
    },
    {
      text: 'Am 4. Juni wird die Aula der Rosenschule in Herford zum Labor.',
      value: { name: 'Aula der Rosenschule', city: 'Herford' },
    },
    {
      text: 'Die Rathauspassage in Soltau wird am Montag, 6. November, von 14 bis 18 Uhr zum Schauplatz der Messe.',
      value: { name: 'Rathauspassage', city: 'Soltau' },
    },
  ],
  counterExamples: [
    { text: 'Treffpunkt für die Führungen ist der Haupteingang.', because: 'a door is no venue' },
    { text: 'Die Hochschule ist ein wichtiger Partner der Tagung.', because: 'it is no place here' },
    { text: 'Die Ausbildungsmesse war gut besucht.', because: 'a fair is no house' },
    { text: 'Der Verein öffnet seine Türen für alle.', because: 'a club is no house' },
    { text: 'Bildung wird zum Thema.', because: 'no house is named' },
  ],
  *propose(view) {
    for (const sentence of view.sentences) {
      if (!QUICK.test(sentence.text) || deskBlock(view, sentence.block) === 1) continue;
      yield* inSentence(view, sentence);
    }
  },
};

const QUICK =
  /[Oo]rt\b|[Oo]rts?,|astgeber|reffpunkt|chauplatz|pielstätte|öffne|\bzu[mr]\b|verwandel|Rahmen|Kulisse|füllt|besetzt|belegt|besucht|Nähten/u;

function* inSentence(view: View, sentence: Sentence): Generator<Candidate<Venue>> {
  const { text } = sentence;
  for (const pattern of [ROLE_FIRST, APPOSITION]) {
    for (const match of allMatches(pattern, text)) {
      const from = match.index + match[0].length;
      const phrase =
        pattern === APPOSITION ? named(view, sentence, from) : houseFrom(view, sentence, from, text.length, false);
      const found = phrase && build(view, phrase, sentence.end, 0.8);
      if (found) {
        yield found;
        return;
      }
    }
  }
  for (const pattern of [ROLE_LAST, DOORS, TURNED, BECOMES, FULL, FULL_FIRST]) {
    const reached = reach(text, pattern);
    if (!reached || isDropped(text.slice(0, reached.from))) continue;
    const subjectFirst = pattern === TURNED ? null : before(view, sentence, reached.from);
    const phrase =
      subjectFirst ??
      (pattern === ROLE_LAST || pattern === FULL || pattern === BECOMES
        ? null
        : houseFrom(view, sentence, reached.from, reached.to, true));
    const found = phrase && build(view, phrase, sentence.end, pattern === TURNED ? 0.7 : 0.78);
    if (found) yield found;
  }
}

/** From the verb to what it reaches; null where it reaches nothing. */
function reach(text: string, { verb, role, within }: Reach): { from: number; to: number } | null {
  for (const match of allMatches(verb, text)) {
    const behind = match.index + match[0].length;
    const found = role.exec(text.slice(behind, behind + within));
    if (found) return { from: match.index, to: behind + found.index };
  }
  return null;
}

/** The first name behind an article from `from` on; only a house where the sentence could speak of anything. */
function houseFrom(view: View, sentence: Sentence, from: number, to: number, house: boolean): Phrase | null {
  for (const article of allMatches(ARTICLE, sentence.text.slice(from, to))) {
    const phrase = named(view, sentence, from + article.index + article[0].length);
    if (phrase && (!house || phrase.building)) return phrase;
  }
  return null;
}

/** The subject that stands right before the verb, at the sentence's beginning or behind a comma. */
function before(view: View, sentence: Sentence, verb: number): Phrase | null {
  for (const article of allMatches(ARTICLE, sentence.text.slice(0, verb))) {
    if (article.index > 0 && !/[,:–]\s$|\b(?:und|dass|weil)\s$/u.test(sentence.text.slice(0, article.index))) continue;
    const phrase = named(view, sentence, article.index + article[0].length);
    if (phrase?.building && verb - (phrase.end - sentence.start) < 40) return phrase;
  }
  return null;
}

export function named(view: View, sentence: Sentence, at: number): Phrase | null {
  const phrase = nameAt(view.text, sentence.start + at, sentence.end);
  return phrase && !NO_VENUE.test(view.slice(phrase)) ? phrase : null;
}

const NO_VENUE =
  /^\p{L}{0,20}(?:[Tt]hema|[Zz]iel|[Mm]otto|[Ff]rage|[Tt]itel|[Ee]ingang|[Hh]altestelle|[Mm]esse)\b|^(?:Stadt|Gemeinde|Landkreis|Kreis|Verein)\b/u;
