/** Hosts as they are listed: bodies, people who speak for a body („die Leiterin der Volkshochschule“), and people who speak for none. */
import { namesPeople } from '../eligibility/people.ts';
import { ACRONYM, headGender, looksLikeOrganisation } from './heads.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { phraseList } from './phrase-list.ts';

const NAME = String.raw`(?:(?:Frau|Herr|Dr\.|Prof\.) ){0,3}\p{Lu}[\p{L}-]{1,30}(?: (?:von |van |de )?\p{Lu}[\p{L}-]{1,30}){1,2}`;
const NAMED = new RegExp(`^ ${NAME}`, 'u');
const PERSON =
  'beauftragte[nr]?|beigeordnete[nr]?|vorsitzende[nr]?|(?:bürgermeister|dezernent|koordinator|leiter|sprecher|geschäftsführer|manager|präsident|direktor|rektor|referent|organisator|initiator|minister|senator|landrat|stadtrat|kreisrat|schulrat|pfarrer|dekan|trainer|pädagog|pastor)(?:in|innen|en)?|landrätin|stadträtin|kreisrätin';
/** Offices and memberships, in lower case; what they are held in follows in the genitive or behind „vom“, „im“, „beim“. */
const HOLDERS = `(?:[\\p{L}-]{0,30}(?:${PERSON}|leitung|team|vorstand)|(?:vorstands|team|vereins)?mitglieder|aktiven?|ehrenamtlichen?|freiwilligen?|verantwortlichen?|(?:(?:schüler|mitarbeiter|vertreter)innen und )?(?:schüler|mitarbeiter|vertreter)(?:innen|:innen|\\*innen)?|mitarbeitenden?|studierenden?)`;
const IN = '(?: (?=de[rs] )| (?:vom|von der|im|in der|beim|bei der|am) )';
/** „die Bildungsbeauftragte der Stadt Jena“, „mitglieder des Naturschutzbunds“, „koordinatorin almut zieseniß vom bildungsbüro“ */
const HOLDER = new RegExp(
  `^(?:d(?:er|ie|as|em|en) )?(?:\\p{L}{3,20}e[nr]? ){0,2}${HOLDERS}(?:,? (?!(?:de[rs]|vom|von|im|in|beim|bei|am|und|sowie) )[\\p{L}.-]{2,30}){0,4}${IN}`,
  'u',
);
/** „Almut Zieseniß vom Bildungsbüro“, „Almut Zieseniß (Bildungsbüro)“, „Almut Zieseniß, Leiterin des Bildungsbüros“ */
const MEMBER = new RegExp(
  `^(?!D(?:as|er|ie) )${NAME}(?: (?:vom|von der|aus dem) (?=\\p{Lu})| ?\\((?=\\p{Lu})|, [\\p{L}-]{4,40}${IN})`,
  'u',
);
/** „VHS-Leiterin Almut Zieseniß“, „das NABU-Team“: the body is the first part of the compound. */
const COMPOUND =
  /^(?:d(?:er|ie|as) )?(?<body>[\p{Lu}\d][\p{L}\d&]{1,24})-(?:Leiter(?:in)?|Chef(?:in)?|Team|Mitglieder|Vorstand|Vorsitzende[rn]?|Sprecher(?:in)?|Direktor(?:in)?|Präsident(?:in)?|Geschäftsführer(?:in)?|Mitarbeiter(?:in|innen)?)(?![\p{L}-])/u;
/** „Bürgermeisterin Almut Zieseniß“, „die Autorinnen und Autoren“: hosts of whom no record is kept. */
const PEOPLE = new RegExp(
  `^(?!D(?:er|ie|as) )(?:\\p{Lu}[\\p{L}-]{3,40} )?${NAME}(?=,| und | sowie | ?\\(|$| \\p{Ll})|^(?:sein|ihr)e? (?:Team|Kolleg\\p{L}+|Mitstreiter\\p{L}*|Mannschaft)(?!\\p{L})|^(?:d(?:er|ie) )?(?<who>[\\p{L}-]{4,40} und \\p{Lu}[\\p{L}-]{3,40})`,
  'u',
);

/** The body whose name, or the name of whose speaker, begins at an offset; a nameless phrase for people who speak for none. */
function hostAt(text: string, offset: number): Phrase | null {
  const rest = text.slice(offset, offset + 160);
  const spoken = spokenFor(text, offset, rest);
  if (spoken) return spoken;
  const plain = phraseAt(text, offset);
  if (plain?.certain) return plain;
  const people = PEOPLE.exec(rest);
  const { who } = people?.groups ?? {};
  if (people && (who === undefined || namesPeople(who.toLowerCase())))
    return { start: offset, end: offset + people[0].length, name: '', certain: true, article: '' };
  return plain;
}

function spokenFor(text: string, offset: number, rest: string): Phrase | null {
  const compound = COMPOUND.exec(rest);
  const part = compound?.groups?.body ?? '';
  if (compound && (ACRONYM.test(part) || headGender(part) !== null)) {
    const behind = NAMED.exec(rest.slice(compound[0].length))?.[0].length ?? 0;
    return {
      start: offset + rest.indexOf(part),
      end: offset + compound[0].length + behind,
      name: part,
      certain: true,
      article: '',
    };
  }
  const lead = HOLDER.exec(rest.toLowerCase())?.[0] ?? MEMBER.exec(rest)?.[0];
  if (lead === undefined) return null;
  const inBrackets = lead.endsWith('(');
  // „Hamburger Lehrinstitut (HL)“ is a name with its short form, no person with hers.
  if (inBrackets && (looksLikeOrganisation(lead) || rest[lead.length] === rest[0])) return null;
  const body = phraseAt(text, offset + lead.length);
  if (!body?.certain) return null;
  // The article of the genitive says nothing about the subject's case.
  return { ...body, end: inBrackets && text[body.end] === ')' ? body.end + 1 : body.end, article: '' };
}

export interface Hosts {
  readonly list: readonly Phrase[];
  /** Where the whole listing ends, people included. */
  readonly end: number;
}

/** Whether a name without a known head is vouched for by the rest of the document. */
export type Vouch = (phrase: Phrase) => boolean;
const nobody: Vouch = () => false;

/** All hosts listed from an offset on; null where none is a body. */
export function hostsAt(text: string, offset: number, strict = true, vouch: Vouch = nobody): Hosts | null {
  const all = phraseList(text, offset, strict, (words, at) => {
    const host = hostAt(words, at);
    return host && !host.certain && vouch(host) ? { ...host, certain: true } : host;
  });
  const list = all.filter(({ name }) => name !== '');
  return list.length > 0 ? { list, end: all.at(-1)?.end ?? offset } : null;
}
