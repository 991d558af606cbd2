/** The states an announcement is about: where it happens, whom it invites, whose network it is. */
import type { Field, Proposal, Rule } from '../../rule.ts';
import type { View } from '../../view.ts';
import { placesNamed } from '../gazetteer.ts';
import { regionMentions } from './mentions.ts';

const byVenue: Rule<string> = {
  id: 'regions/venue',
  about: 'An announcement is about the state its venue lies in.',
  examples: [
    {
      text: 'Ort: Kulturhaus, Rosenstraße 14, 29614 Soltau',
      value: 'DE-NI',
      draft: { venues: [{ name: 'Kulturhaus', city: 'Soltau', postalCode: '29614', state: 'DE-NI' }] },
    },
  ],
  counterExamples: [{ text: 'Ort: online', because: 'there is no venue' }],
  *propose(view, draft) {
    for (const { state, city, postalCode, name } of draft.venues) {
      if (!state) continue;
      yield {
        value: state,
        spans: [place(view, [postalCode, city, name])],
        confidence: 0.9,
        note: 'the state of the venue',
      };
    }
  },
};

const byMention: Rule<string> = {
  id: 'regions/named',
  about:
    'Title, audience and text name states, their adjectives, districts and regions („aus Sachsen und Thüringen“, „die Berliner Bezirke“, „mitteldeutsch“); names of ministries, guests and comparisons say little.',
  examples: [
    {
      text: 'Das Treffen richtet sich an Kreise und Städte aus Hessen, Thüringen und Rheinland-Pfalz.',
      value: 'DE-HE',
    },
    { text: 'Im Netzwerk wollen Landkreise aus Thüringen ihre Erfahrungen austauschen.', value: 'DE-TH' },
    { text: 'Mitteldeutsches Netzwerktreffen\n\nWir laden ein.', value: 'DE-SN' },
    { text: 'Treffen im Landkreis Teltow-Fläming\n\nWir laden ein.', value: 'DE-BB' },
    { text: 'Die Tagung richtet sich an alle in bayerischen Kommunalverwaltungen.', value: 'DE-BY' },
  ],
  counterExamples: [
    { text: 'Wir laden alle Kommunen bundesweit zum Austausch ein.', because: 'no region is named' },
    { text: 'Frau Berliner begrüßt die Gäste.', because: 'it is a surname' },
  ],
  *propose(view) {
    for (const { states, weight, because, start, end } of regionMentions(view)) {
      if (weight === 0) continue;
      for (const state of states) yield { value: state, spans: [{ start, end }], confidence: weight, note: because };
    }
  },
};

const byNetwork: Rule<string> = {
  id: 'regions/network',
  about: 'A network that works in one state only invites people of that state; one of several states leaves it open.',
  examples: [
    {
      text: 'Netzwerk Musterland lädt ein.',
      value: 'DE-TH',
      draft: {
        regions: [],
        networks: [{ id: 'x', name: 'Netzwerk Musterland' }],
        organisers: [{ name: 'Stadt Erfurt', id: null }],
      },
    },
  ],
  counterExamples: [{ text: 'Das Netzwerk lädt ein.', because: 'nobody says where it works' }],
  *propose(view, draft) {
    for (const network of draft.networks) {
      const states = view.config.networks.find(({ id }) => id === network.id)?.states ?? [];
      const [only, ...others] = states;
      if (!only || others.length > 0) continue;
      yield { value: only, spans: [place(view, [network.name])], confidence: 0.8, note: 'the network’s state' };
    }
    for (const { name } of draft.organisers) {
      const state = stateIn(name);
      if (state) yield { value: state, spans: [place(view, [name])], confidence: 0.4, note: 'in the organiser’s name' };
    }
  },
};

/** The state of a large city in an organisation's name: „Kreisjugendring Coburg“, „Stadt Erfurt“. */
function stateIn(name: string): string | null {
  for (const word of name.split(/[\s-]+/u).slice(1)) {
    if (!/^\p{Lu}\p{Ll}{3}/u.test(word)) continue;
    const [first, second] = placesNamed(word).filter((one) => !one.part);
    if (first && first.population > 30_000 && (!second || first.population > 10 * second.population))
      return first.state;
  }
  return null;
}

function place(view: View, words: readonly (string | null)[]): { start: number; end: number } {
  for (const word of words) {
    const start = word ? view.text.indexOf(word) : -1;
    if (word && start >= 0) return { start, end: start + word.length };
  }
  return { start: 0, end: Math.min(view.text.length, 1) };
}

/** What settles a state; below it evidence adds up, names in the text only to less than this. */
const SETTLED = 0.7;

function choose(proposals: readonly Proposal<string>[]): readonly Proposal<string>[] {
  const states = new Map<string, { best: Proposal<string>; sum: number; all: Proposal<string>[] }>();
  for (const proposal of proposals) {
    const state = states.get(proposal.value);
    if (!state) states.set(proposal.value, { best: proposal, sum: proposal.confidence, all: [proposal] });
    else {
      state.all.push(proposal);
      state.sum += proposal.confidence;
      if (proposal.confidence > state.best.confidence) state.best = proposal;
    }
  }
  const ranked = [...states.values()].sort((a, b) => b.sum - a.sum);
  const settled = ranked.filter(({ best }) => best.confidence >= SETTLED);
  if (settled.length > 0) return settled.map(combined).sort(byPlace);
  // Nothing settles it: the one region the text keeps coming back to.
  const [first, second] = ranked;
  if (!first || first.sum < 0.4) return [];
  return second && second.sum * 1.8 > first.sum ? [] : [combined(first)];
}

const byPlace = (a: Proposal<string>, b: Proposal<string>) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0);

/** The best proposal with the words of up to two more of the same state beside it. */
function combined({
  best,
  all,
  sum,
}: {
  best: Proposal<string>;
  all: Proposal<string>[];
  sum: number;
}): Proposal<string> {
  const more = all.filter((one) => one !== best && one.confidence >= 0.25).slice(0, 2);
  return {
    ...best,
    spans: [...best.spans, ...more.flatMap((one) => one.spans)],
    confidence: Math.min(0.97, Math.max(best.confidence, sum * 0.6)),
  };
}

export const regions: Field<string> = {
  pointer: '/regions',
  list: true,
  rules: [byVenue, byMention, byNetwork],
  choose,
};
