import { nominativeTitle } from '../german/nominative.ts';
import type { Rule } from '../rule.ts';
import { bestHeadline, fullerQuote } from './best-headline.ts';
import { leadsWithEvent } from './clauses.ts';
import { clean, tidy } from './clean.ts';

/** „Verein lädt zum Lesefest ein“, „Einladung der Stadt zum Lesefest“. */
const INVITES =
  /^.{2,90}?\s(?:lädt|laden)\s(?:.{0,60}\s)?(?:zu[mr]?|zu eine[mr])\s(.{4,140}?)(?:\s(?:nach|ins?) \p{Lu}[\p{L}-]+)?\s+ein[.!]?$/du;
/** „Stadt lädt ein zur Sportgala“: the verb's prefix stands right behind it. */
const INVITES_TO =
  /^[^:„"]{2,90}?\s(?:lädt|laden)\s(?:[^:„"]{1,60}?\s)?ein\szu[mr]?\s(?:eine[mr]\s)?(.{4,140}?)[.!]?$/du;
/** Headlines drop the „ein“: „Landkreis lädt zum Fachtag Ganztag“, and call: „Kreis ruft zum Aktionstag auf“. */
const INVITES_BRIEFLY =
  /^[^:„"]{2,90}?\s(?:lädt|laden|ruft|rufen)\s(?:[^:„"]{1,60}?\s)?(?:zu[mr]?|zu eine[mr])\s(\p{Lu}.{3,140}?|\p{Ll}{3,20}e[nrm]\s\p{Lu}.{3,120}?|\d{1,3}\.\s.{4,120}?)(?:\sauf[.!]?)?$/du;
/** „Jugendforum veranstaltet Ideenworkshop“, „Verein bietet Lötkurs an“. */
const HOLDS =
  /^[^:„"]{2,60}?\s(?:veranstalte[nt]|organisier(?:t|en)|plan(?:t|en)|biete[nt]|start(?:et|en))\s(?:(?:eine?n?|de[rn]|das|die|neue[ns]?|wieder|auch|am [^:„"]{3,25}|im [^:„"]{3,15})\s){0,3}(\p{Lu}[^:„"]{3,80}?)(?:\san)?[.!]?$/du;
/** „Bücherei lädt zur „Langen Nacht“ ins Rathaus“. */
const INVITES_TO_QUOTED =
  /^[^:„"]{2,90}?\s(?:lädt|laden|ruft|rufen)\s(?:[^:„"]{1,60}?\s)?zu[mr]?\s[„"»“]([^„“"«»]{4,90})[“"«”]/du;
/** „Nächster Stammtisch findet online statt“. */
const TAKES_PLACE = /^(?:(?:Das|Die|Der)\s)?(?:[Nn]ächste[rs]?\s)?(\p{Lu}.{3,90}?)\sfinde[tn]\s(?=.{0,150}\bstatt\b)/du;
/** „Am 12. Dezember ist Weihnachtskonzert“, „Am Samstag feiern wir unser Sommerfest“: the day opens, the event ends the line. */
const ON_DAY =
  /^(?:Am|Vom|Ab)\s[^:„"]{4,50}?\s(?:ist|gibt es|findet|steigt|startet|beginnt|heißt es|feiern wir|laden wir|veranstalten wir)\s(?:(?:wieder|auch|erneut|endlich|unser|unsere|das|der|die|ein|eine|zum|zur|den|einen|zu einem|zu einer)\s){0,3}(\p{Lu}[^:.!?]{3,80}?)(?:\s(?:statt|ein))?[.!]?$/du;
/** „Was steht beim Hackday Husum 2025 auf dem Programm?“ */
const ASKED =
  /^(?:Was|Wie|Wann|Wo|Warum|Wer)\s[^:„"]{2,60}?\s(?:beim|bei der|auf de[mr]|zum|zur)\s(\p{Lu}[\p{L}-]*(?:\s(?:\p{Lu}[\p{L}-]*|\d{1,4}\.?)){0,5})(?:\s[^?]{2,60})?\?$/du;

export const invitingHeadline: Rule<string> = {
  id: 'title/inviting-headline',
  about:
    'A headline that is an inviting sentence („… lädt zum … ein“, „… findet … statt“) names the event as its object or subject; so do one that its day opens, and a question of what there is at it.',
  examples: [
    {
      text: '# Kulturverein lädt zum Herbstlichen Lesefest ein\n\nWir lesen.\n',
      path: 'a.md',
      value: 'Herbstliches Lesefest',
    },
    {
      text: '# Nächstes Lesecafé Musterfurt findet wieder online statt\n\nWir lesen.\n',
      path: 'a.md',
      value: 'Lesecafé Musterfurt',
    },
    { text: '# Stadt Husum lädt ein zum Lesefest 2024\n\nWir lesen.\n', path: 'a.md', value: 'Lesefest 2024' },
    {
      text: '# Jugendrat veranstaltet am 7. März Ideenworkshop\n\nWir denken.\n',
      path: 'a.md',
      value: 'Ideenworkshop',
    },
    { text: '# Am 12. Dezember ist Lesefest\n\nWir lesen.\n', path: 'a.md', value: 'Lesefest' },
    {
      text: '# Was gibt es beim Lesefest Husum 2024 zu hören?\n\nWir lesen.\n',
      path: 'a.md',
      value: 'Lesefest Husum 2024',
    },
    {
      text: '# Bücherei lädt zum großen Lesefest\n\nWir lesen.\n',
      path: 'a.md',
      value: 'Großes Lesefest',
    },
  ],
  counterExamples: [
    {
      text: '# Lesefest am Markt\n\nDer Verein lädt zum Fest ein.\n',
      path: 'a.md',
      because: 'the headline itself is the name',
    },
    { text: '# Am 3. Mai ist Annahmeschluss\n\nWir lesen.\n', path: 'a.md', because: 'no event is named' },
  ],
  *propose(view) {
    const line = bestHeadline(view)?.lines[0];
    if (!line) return;
    const words = view.slice(line.span);
    const match = invitation(words);
    if (!match) return;
    const start = line.span.start + (match.indices?.[1]?.[0] ?? 0);
    const { value, spans } = clean(match[1] as string, start);
    const quote = /^(.{0,60}?)[„"»“]([^„“"«»]{4,90})[“"«”]$/u.exec(value);
    const fuller = quote && fullerQuote(quote[2] as string, line.span.end, view);
    if (quote && fuller) {
      yield {
        value: `${nominativeTitle(quote[1] as string)}„${fuller.value}“`,
        spans: [...spans, fuller.span],
        confidence: 0.8,
      };
      return;
    }
    if (/\p{Lu}/u.test(value)) yield { value: nominativeTitle(tidy(value)), spans, confidence: 0.8 };
  },
};

/** A match whose first group is built around an event. */
const event = (match: RegExpExecArray | null): RegExpExecArray | null =>
  match && leadsWithEvent(match[1] as string) ? match : null;

/** What an inviting sentence names, as its first group. */
function invitation(words: string): RegExpExecArray | null {
  return (
    INVITES.exec(words) ??
    INVITES_TO.exec(words) ??
    INVITES_BRIEFLY.exec(words) ??
    INVITES_TO_QUOTED.exec(words) ??
    TAKES_PLACE.exec(words) ??
    event(HOLDS.exec(words)) ??
    event(ON_DAY.exec(words)) ??
    event(ASKED.exec(words))
  );
}

/** The event that a title invites to, where the title is an inviting sentence; null for any other. */
export function invitedIn(title: string): string | null {
  const named = invitation(title)?.[1];
  const { value } = clean(named ?? '', 0);
  return /\p{Lu}\p{L}/u.test(value) ? nominativeTitle(tidy(value)) : null;
}
