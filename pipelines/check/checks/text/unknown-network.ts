import { registry } from '../../../../extractors/networks/registry.ts';
import { canonicalKey } from '../../../../schemas/front-matter.ts';
import type { Check } from '../../check.ts';
import { nearestOf } from '../../spelling.ts';

export const unknownNetwork: Check = {
  id: 'text/unknown-network',
  severity: 'warning',
  title: { de: 'Netzwerk ist nicht bekannt', en: 'Unknown network' },
  message: {
    de: 'Ein Netzwerk „{network}“ ist nicht bekannt. Meinten Sie „{nearest}“?',
    en: 'There is no network "{network}". Did you mean "{nearest}"?',
  },
  advice: {
    de: 'Berichtigen Sie den Namen, oder nehmen Sie das Netzwerk in litfass.config.yaml auf.',
    en: 'Correct the name, or add the network to litfass.config.yaml.',
  },
  rationale: {
    de: 'Unter einem vertippten Namen fehlt die Veranstaltung im Bericht des Netzwerks.',
    en: "Under a misspelt name the event is missing from the network's report.",
  },
  failing: [
    {
      path: 'a.md',
      text: '---\ntitle: Fachtag\nnetwork: Lernreigon Nord\n---\n\nWir laden ein.',
      line: 3,
      config: { networks: [{ id: 'lernregion-nord', name: 'Lernregion Nord' }] },
    },
  ],
  passing: [
    {
      path: 'a.md',
      text: '---\ntitle: Fachtag\nnetwork: Lernregion Nord\n---\n\nWir laden ein.',
      config: { networks: [{ id: 'lernregion-nord', name: 'Lernregion Nord' }] },
    },
    { path: 'b.md', text: '---\ntitle: Fachtag\nnetwork: Verein der Freunde\n---\n\nWir laden ein.' },
  ],
  *run({ matter, config }) {
    for (const { key, value, at, depth } of matter?.entries ?? []) {
      if (!value || depth > 1 || canonicalKey(key) !== 'network') continue;
      const { entries, find } = registry(config);
      const names = entries.flatMap(({ id, name, aliases }) => [name, ...(aliases ?? []), id]);
      const nearest = find(value) ? null : nearestOf(value, names, 0.25);
      if (nearest) yield { at, slots: { network: value, nearest }, actual: value, expected: [nearest] };
    }
  },
};
