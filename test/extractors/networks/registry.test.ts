/** Each vocabulary's entries are unique, well-formed and found by their own names. */
import { expect, test } from 'vitest';
import { emptyDraft } from '../../../extractors/draft.ts';
import audiences from '../../../extractors/eligibility/audiences.json' with { type: 'json' };
import networks from '../../../extractors/networks/networks.json' with { type: 'json' };
import { registry } from '../../../extractors/networks/registry.ts';
import { named } from '../../../extractors/networks/rules.ts';
import { organisation } from '../../../extractors/organisers/entities.ts';
import organisations from '../../../extractors/organisers/organisations.json' with { type: 'json' };
import { Config, EntityEntry, NetworkEntry } from '../../../schemas/config.ts';
import { viewOf } from '../../support/view.ts';

const config = Config.parse({});

test.each([
  ['networks', networks],
  ['organisations', organisations],
  ['audiences', audiences],
])('%s have ids of their own', (_, entries) => {
  const ids = entries.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(ids.length).toBeGreaterThan(10);
});

test.each(networks.map((entry) => [entry.name, entry] as const))(
  '%s is found by each of its names',
  async (_, entry) => {
    expect(() => NetworkEntry.parse(entry)).not.toThrow();
    for (const name of [entry.name, ...('aliases' in entry ? (entry.aliases ?? []) : [])]) {
      const view = await viewOf({ text: `Fachtag der ${name} in Kiel` });
      expect(
        [...named.propose(view, emptyDraft())].map(({ value }) => value.id),
        name,
      ).toEqual([entry.id]);
    }
    expect(registry(config).find(entry.id)?.name).toBe(entry.name);
  },
);

test.each(organisations.map((entry) => [entry.name, entry] as const))(
  '%s is found by each of its names',
  (_, entry) => {
    expect(() => EntityEntry.parse(entry)).not.toThrow();
    for (const name of [entry.name, ...('aliases' in entry ? (entry.aliases ?? []) : [])])
      expect(organisation(name, config).id, name).toBe(entry.id);
  },
);

test('the configuration comes first', () => {
  const own = Config.parse({
    networks: [{ id: 'eigene', name: 'Transferagentur Hessen', sites: ['transferagentur-hessen.de'] }],
  });
  expect(registry(own).find('Transferagentur Hessen')?.id).toBe('eigene');
  expect(registry(own).bySite('www.transferagentur-hessen.de')?.id).toBe('eigene');
});
