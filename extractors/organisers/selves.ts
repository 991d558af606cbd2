/** Those who say „wir“: „Wir vom Klangraum laden ein“, „Als Freundeskreis der Bücherei möchten wir …“. */
import { namesPeople } from '../eligibility/people.ts';
import { cued } from '../german/cues.ts';
import { hostsAt, type Vouch } from './hosts.ts';
import type { Phrase } from './phrase.ts';

/** Before its verb a German sentence has one constituent: what stands between „wir“ and the verb says who they are. */
const FIRST = cued(
  /^\P{L}*(?:auch |denn |und )?wir(?: alle)?,? (?=(?:vom|von|im|in|als|beim|bei|aus) \S|d(?:er|ie|as) )/u,
);
/** Behind the verb only what cannot be a way or a place: „laden wir vom Klangraum …“ */
const LATER = cued(
  /(?<!\p{L})(?:laden|veranstalten|organisieren|bieten|feiern|planen|möchten) wir (?=(?:vom|von de[rn]|als) \S)/u,
);
/** „Als Verein der Lesefreunde laden wir ein“ */
const ROLE = cued(/^\P{L}*als (?=\S)/u);
const BOUND = /^(?:vom|von(?: de[rn])?|im|in der|in|als|beim|bei der|aus de[rm]|d(?:er|ie|as)) /u;
/** „Wir laden unsere Autos“ */
const LOADS = cued(/(?<!\p{L})l[au]den(?!\p{L})/u);
const TO = / ein(?!\p{L})| zu[mr] | zu \p{L}{1,12}e[rmn] /u;
const VERBS =
  `(?:laden|luden|veranstalten|veranstalteten|organisieren|organisierten|bieten|boten|feiern|planen|präsentieren|öffnen|starten|richten|treffen uns|` +
  'freuen uns (?:auf (?:dich|euch|sie|euer|eure|ihr|ihre|viele|zahlreiche|alle)|über (?:euer|ihr|viele|zahlreiche|alle)))(?!\\p{L})';
const INVITES = new RegExp(`(?<!\\p{L})${VERBS}|(?:möchten|wollen)`, 'u');
const WISHES =
  '(?:möchten|wollen)(?=[^.!?]{3,200}(?:einladen|einzuladen|veranstalten|anbieten|organisieren|ausrichten|feiern|öffnen))';
/** The finite verb follows its subject. */
const VERB = new RegExp(`^,? (?:auch |gerne? |\\([^()]{1,40}\\) )?(?:${VERBS}|${WISHES})`, 'u');
const WE = new RegExp(`^(?:[^.!?]{0,60} )?(?:${VERBS}|${WISHES}) wir(?!\\p{L})`, 'u');

/** The bodies that the speakers say they are; null where nobody says so. */
export function selves(text: string, lower: string, vouch: Vouch): readonly Phrase[] | null {
  if (!INVITES.test(lower) || (LOADS.test(lower) && !TO.test(lower))) return null;
  const first = FIRST.exec(lower);
  if (first) return named(text, lower, first[0].length, vouch, VERB);
  const later = LATER.exec(lower);
  if (later) return named(text, lower, later.index + later[0].length, vouch, null);
  const role = ROLE.exec(lower);
  return role && named(text, lower, role[0].length, vouch, WE);
}

function named(text: string, lower: string, at: number, vouch: Vouch, then: RegExp | null): readonly Phrase[] | null {
  const bound = BOUND.exec(lower.slice(at))?.[0] ?? '';
  // „Wir vom Klangraum“: who speaks knows the own name, head or none.
  const own = /^(?:vom|von|im|in der|beim|bei der) /u.test(bound) && then === VERB;
  const from = bound.startsWith('vom') ? at : at + bound.length;
  const hosts = hostsAt(text, from, true, (phrase) => vouch(phrase) || (own && isName(phrase.name)));
  if (!hosts || (then && !then.test(lower.slice(hosts.end)))) return null;
  return hosts.list;
}

const isName = (name: string) => /^\p{Lu}/u.test(name) && !namesPeople(name.toLowerCase());
