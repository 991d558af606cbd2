/**
 * Whether a name without a known head („Klangraum“, „d-lab“) is that of a body. No single trait tells; what the page says of itself
 * is weighed: its own addresses, its title and its furniture, a legal form behind the name, a spelling no noun has.
 */
import { namesPeople } from '../eligibility/people.ts';
import { allMatches } from '../german/cues.ts';
import { umlautsSpelt } from '../german/umlauts.ts';
import { shared, type View } from '../view.ts';
import { occasion } from './events.ts';
import { LEGAL_FORM } from './heads.ts';
import type { Phrase } from './phrase.ts';

/** Two traits of middling weight, or one strong one. */
const ENOUGH = 2;

/** „d-lab“, „netz39“, „move:elevator“, „xHain“, „openSpace“: nobody spells a common noun like this. */
const COINED =
  /^(?:\p{Ll}{1,2}-\p{L}{3,}|\p{L}{3,30}\d{1,4}|\p{L}{2,30}[:.]\p{L}{2,30}|\p{Ll}{1,2}\p{Lu}\p{L}{2,30})$|^\p{L}{2,30}\p{Ll}\p{Lu}/u;
const NOT_COINED = /^(?:[eEuU]-\p{L}+|\p{L}+:innen|\p{L}+\p{Ll}Innen|www\..*|[kK]-\p{L}+)$/u;
/** „Parents for Future“, „Museum of Nothing“: an English name in a German sentence. */
const FOREIGN = /^\p{Lu}[\p{L}\d]+ (?:for|of|4) (?:\p{Lu}|\d)/u;

export const isCoined = (name: string): boolean => {
  const [first = ''] = name.split(' ');
  return (COINED.test(first) && !NOT_COINED.test(first)) || FOREIGN.test(name);
};

/** The letters and digits of a name, as an address spells it. */
const fold = (words: string): string => umlautsSpelt(words.toLowerCase()).replace(/[^a-z0-9]/g, '');

/** Of what a mail address or a link says of its owner: the labels of the host but the last, as letters and digits. */
function owners(address: string): string[] {
  const host = /(?:@|:\/\/)(?:www\.)?([a-z0-9äöü.-]{3,80})/i.exec(address)?.[1] ?? '';
  return host
    .split('.')
    .slice(0, -1)
    .map(fold)
    .filter((label) => label.length > 2 && !HOSTERS.has(label));
}
const HOSTERS: ReadonlySet<string> = new Set(
  'gmail googlemail gmx web outlook hotmail yahoo posteo mailbox icloud tonline aol github gitlab google googlegroups facebook instagram twitter youtube meetup xing linkedin eventbrite pretix zoom doodle wikipedia openstreetmap example'.split(
    ' ',
  ),
);

interface Self {
  /** Host names of the addresses the page gives, folded. */
  readonly hosts: ReadonlySet<string>;
  /** What stands in the title of the page behind or before its own, in header and footer, as author or publisher. */
  readonly furniture: string;
}

const MAIL = /@[a-z0-9äöü.-]{3,80}\.[a-z]{2,12}/gi;
const FURNITURE: ReadonlySet<string> = new Set([
  'og:site_name',
  'author',
  'publisher.name',
  'copyright',
  'application-name',
  'authors',
]);

const selfOf: (view: View) => Self = shared((view) => {
  const hosts = new Set<string>();
  for (const [mail] of view.text.includes('@') ? allMatches(MAIL, view.text) : [])
    for (const label of owners(mail)) hosts.add(label);
  const furniture: string[] = [];
  for (const { origin, name, value, shown } of view.hints) {
    const key = name.toLowerCase();
    if (origin === 'link') {
      // A link under its owner's name: „das [Fabmobil](https://fabmobil.org)“.
      for (const label of owners(value))
        if (key === 'mailto' || (shown && fold(view.slice(shown)).includes(label))) hosts.add(label);
    } else if (FURNITURE.has(key) || key.endsWith('.author')) furniture.push(value);
    else if (key === 'title' && origin === 'meta')
      furniture.push(
        value
          .split(/ [|·»–—-] /u)
          .slice(1)
          .join(' '),
      );
    else if (key === 'canonical' || key === 'og:url') for (const label of owners(value)) hosts.add(label);
  }
  const { uri } = view.document.source;
  if (uri) for (const label of owners(uri)) hosts.add(label);
  for (const block of view.document.blocks)
    if (block.boilerplate === 'header' || block.boilerplate === 'footer' || block.boilerplate === 'imprint')
      furniture.push(view.slice(block).slice(0, 200));
  return { hosts, furniture: ` ${furniture.join(' | ')} ` };
});

const PLAIN = /^\p{Lu}\p{Ll}+$/u;
/** „im Klangraum“, „beim Klangraum“, „das Klangraum-Team“: houses and clubs are spoken of so, people are not. */
const asBody = (text: string, name: string): boolean =>
  text.includes(`${name}-Team`) || [' im ', ' vom ', ' beim ', ' das '].some((word) => text.includes(word + name));

/** „Anna Weiss“ has a homepage as well; people stand without an article. */
const MAY_BE_PERSON = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** Nouns for people, by how they end. */
const PERSON =
  /(?:in|er|or|ent|ant|ist|at|eur|loge|herr|herrn|mann|frau|leute|wirt|chef|koch|graf|prinz|könig|bauer|coach|guide|star|profi|paar|duo|trio|freunde|freundin|beauftragte[nr]?|vorsitzende[nr]?|ehrenamtliche[nr]?|aktive[nr]?|freiwillige[nr]?|studierende[nr]?)$/iu;

/** „Hürther Brücke“: the adjective of a town ends like nouns for people. */
const OF_TOWN = /^\p{Lu}\p{Ll}+er (?=\p{Lu})/u;

export const isPerson = (name: string): boolean =>
  PERSON.test(/^[\p{L}-]+/u.exec(name.replace(OF_TOWN, ''))?.[0] ?? '');

/** Whether the subject of a verb that only people and bodies can do is a body: „Das Fabmobil veranstaltet …“, not „Der Wirt veranstaltet …“. */
export function isBody({ name, article }: Pick<Phrase, 'name' | 'article'>): boolean {
  const lower = name.toLowerCase();
  return (
    /^(?:der|die|das)$/.test(article) &&
    !isPerson(name) &&
    !namesPeople(lower) &&
    !occasion.test(lower) &&
    /^\p{Lu}/u.test(name)
  );
}

/** Whether the document vouches that a name is that of a body, by what it says of it elsewhere. */
export function vouchedFor(view: View, { name, article }: Pick<Phrase, 'name' | 'article'>): boolean {
  if (name.length < 3 || name.length > 60 || (article === '' && MAY_BE_PERSON.test(name))) return false;
  const lower = name.toLowerCase();
  if (occasion.test(lower) || namesPeople(lower)) return false;
  const { hosts, furniture } = selfOf(view);
  const flat = fold(name);
  let weight = isCoined(name) ? ENOUGH : 0;
  // „Maria“ has a homepage, too.
  const owned = [...hosts].some((host) => host === flat || (flat.length > 5 && host.includes(flat)));
  if (flat.length > 3 && owned) weight += article === '' && PLAIN.test(name) ? 1 : ENOUGH;
  if (new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, 'u').test(furniture)) weight += ENOUGH;
  const legal = view.text.indexOf(`${name} `);
  if (legal >= 0 && new RegExp(`^${LEGAL_FORM.source}`, 'u').test(view.text.slice(legal + name.length + 1)))
    weight += ENOUGH;
  if (weight === 1 && asBody(view.text, name)) weight += 1;
  return weight >= ENOUGH;
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
