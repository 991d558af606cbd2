/** Which network an announcement belongs to: by the manifest, by the site it stood on, by name in its text. */
import type { Network } from '../../schemas/announcement.ts';
import type { Boilerplate } from '../../schemas/document.ts';
import { umlautsSpelt } from '../german/umlauts.ts';
import type { Candidate, Ground, Rule } from '../rule.ts';
import { shared, type View } from '../view.ts';
import { type Known, registry } from './registry.ts';

interface Mention {
  readonly network: Known;
  readonly span: { readonly start: number; readonly end: number };
  readonly boilerplate: Boilerplate | null;
}

const mentions: (view: View) => readonly Mention[] = shared((view) => {
  const { namesIn, find } = registry(view.config);
  return namesIn(view.text).flatMap(({ start, words }): Mention[] => {
    const network = find(words);
    if (!network) return [];
    const span = { start, end: start + words.length };
    const block = view.document.blocks.find((one) => one.start <= span.start && span.start < one.end);
    // Whom a speaker works for, and other sites a menu leads to, say nothing of this announcement.
    if (block?.field?.key === 'speaker' || block?.boilerplate === 'navigation' || block?.boilerplate === 'aside')
      return [];
    return [{ network, span, boilerplate: block?.boilerplate ?? null }];
  });
});

/** What a network that no word of the text names is shown by: its name where it stands, else where the text begins. */
function ground(view: View, network: Pick<Known, 'id'>): Ground {
  const named = mentions(view).find((mention) => mention.network.id === network.id);
  const first = view.main[0];
  return (
    named?.span ??
    (first
      ? { start: first.start, end: Math.min(first.end, first.start + 120) }
      : { start: 0, end: Math.min(1, view.text.length) })
  );
}

const given = (view: View, { id, name }: Known, confidence: number, note: string): Candidate<Network> => ({
  value: { id, name },
  spans: [ground(view, { id })],
  confidence,
  note,
});

export const manifest: Rule<Network> = {
  id: 'networks/manifest',
  about:
    'The network that the manifest or the command line assigns, by its id or name; one nobody registered keeps its name.',
  examples: [
    {
      text: 'Fachtag Ganztag in Kiel',
      network: 'transferagentur-hessen',
      value: { id: 'transferagentur-hessen', name: 'Transferagentur Hessen' },
    },
    {
      text: 'Fachtag Ganztag in Kiel',
      network: 'Lernnetz Förde',
      value: { id: 'lernnetz-foerde', name: 'Lernnetz Förde' },
    },
  ],
  counterExamples: [{ text: 'Fachtag Ganztag in Kiel', because: 'nothing is assigned' }],
  *propose(view) {
    const { network } = view.document;
    if (network === null) return;
    const known = registry(view.config).find(network) ?? { id: slug(network), name: network };
    yield given(view, known, 1, 'The manifest assigns the network.');
  },
};

export const site: Rule<Network> = {
  id: 'networks/site',
  about: 'The announcement stood on the website of a network.',
  examples: [
    {
      text: 'Fachtag Ganztag in Kassel',
      uri: 'https://www.transferagentur-hessen.de/termine/17',
      value: { id: 'transferagentur-hessen' },
    },
  ],
  counterExamples: [
    { text: 'Fachtag Ganztag in Kassel', uri: 'https://www.example.org/termine/17', because: 'nobody knows the site' },
  ],
  *propose(view) {
    const addresses = [
      view.document.source.uri,
      ...view.hinted(['og:url', 'canonical', 'url']).map(({ value }) => value),
    ];
    for (const address of addresses) {
      const known = address ? registry(view.config).bySite(hostOf(address)) : undefined;
      if (known) yield given(view, known, 0.95, `The source stands on ${hostOf(address as string)}.`);
    }
  },
};

export const named: Rule<Network> = {
  id: 'networks/named',
  about:
    'A network of the registry is named in the text, in whatever inflection: „der Transferagenturen für Großstädte“.',
  examples: [
    {
      text: 'Kommunalsalon der Transferagenturen für Großstädte in Berlin',
      value: { id: 'transferagentur-grossstaedte', name: 'Transferagentur für Großstädte' },
    },
    {
      text: 'Die Teilnahme setzt eine Vereinbarung mit der Transferagentur Nord-Ost voraus.',
      value: { id: 'transferagentur-nord-ost' },
    },
  ],
  counterExamples: [
    { text: 'Eine Transferagentur berät Kommunen.', because: 'that could be any' },
    { text: 'Fachtag\n\nReferentin: Almut Zieseniß, Transferagentur Hessen', because: 'whom a speaker works for' },
  ],
  *propose(view) {
    for (const { network, span, boilerplate } of mentions(view)) {
      if (boilerplate === null) yield { value: { id: network.id, name: network.name }, spans: [span], confidence: 0.9 };
    }
  },
};

export const furniture: Rule<Network> = {
  id: 'networks/page-furniture',
  about: 'A network named in the header or footer of the page and nowhere else, if it is the only one there.',
  examples: [
    {
      text: '<body><header>Transferagentur Hessen</header><main><h1>Fachtag Ganztag</h1><p>Wir laden am 3. Mai 2021 nach Kassel ein und freuen uns auf viele Gäste aus den Kommunen.</p></main></body>',
      path: 'page.html',
      value: { id: 'transferagentur-hessen' },
    },
  ],
  counterExamples: [{ text: 'Fachtag der Transferagentur Hessen', because: 'the text itself names it' }],
  *propose(view) {
    const found = mentions(view).filter(({ boilerplate }) => boilerplate !== null);
    const [first] = found;
    if (
      first &&
      found.every(({ network }) => network.id === first.network.id) &&
      found.length === mentions(view).length
    ) {
      yield {
        value: { id: first.network.id, name: first.network.name },
        spans: [first.span],
        confidence: 0.7,
        note: 'Named only in the header or footer of the page.',
      };
    }
  },
};

const hostOf = (address: string) =>
  /^(?:[a-z]+:)?(?:\/\/)?(?:[^/@]*@)?([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';

const slug = (name: string) =>
  umlautsSpelt(name.toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'network';
