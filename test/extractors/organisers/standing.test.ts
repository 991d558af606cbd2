/** Whether a name without a known head is that of a body: what the page says elsewhere is weighed. */
import { expect, test } from 'vitest';
import { isBody, isPerson, vouchedFor } from '../../../extractors/organisers/standing.ts';
import { viewOf } from '../../support/view.ts';

const vouched = async (text: string, name: string, article = 'das', path?: string) =>
  vouchedFor(await viewOf({ text, path }), { name, article });

test.each([
  ['its own mail address', 'Lesung im Mai.\n\nFragen: post@klangbeet.org', 'Klangbeet'],
  ['a host with more words', 'Lesung im Mai.\n\nFragen: post@klangbeet-lohne.org', 'Klangbeet'],
  ['a legal form', 'Lesung im Mai.\n\nDer Klangbeet e. V. liest.', 'Klangbeet'],
  ['a spelling no noun has', 'Lesung im Mai.', 'w-lab'],
  ['a name that ends in a number', 'Lesung im Mai.', 'netz47'],
  ['an English name', 'Lesung im Mai.', 'Readers for Tomorrow'],
])('%s vouches', async (_, text, name) => {
  expect(await vouched(text, name)).toBe(true);
});

test('so does the name of the site', async () => {
  expect(
    await vouched('---\ntitle: Lesung\nauthor: Klangbeet\n---\n\nLesung im Mai.', 'Klangbeet', 'das', 'a.md'),
  ).toBe(true);
});

test.each([
  ['nothing', 'Lesung im Mai.', 'Klangbeet', 'das'],
  ["a hoster's address", 'Fragen: klangbeet@gmail.com', 'Gmail', 'das'],
  ["a person's homepage", 'Fragen: post@mira-lund.org', 'Mira Lund', ''],
  ['an event', 'Fragen: post@lesefest.org', 'Lesefest', 'das'],
  ['an electronic something', 'Fragen: post@example.org', 'e-Learning', 'das'],
])('%s does not', async (_, text, name, article) => {
  expect(await vouched(text, name, article)).toBe(false);
});

test('the subject of what only people and bodies do is a body unless it is a person', () => {
  expect(isBody({ name: 'Klangbeet', article: 'das' })).toBe(true);
  expect(isBody({ name: 'Lohner Brücke', article: 'die' })).toBe(true);
  expect(isBody({ name: 'Wirt', article: 'der' })).toBe(false);
  expect(isBody({ name: 'Gäste', article: 'die' })).toBe(false);
  expect(isBody({ name: 'Klangbeet', article: '' })).toBe(false);
  expect(['Vorsitzende', 'Autorin', 'Künstlerduo', 'Lohner Wirt'].map(isPerson)).toEqual([true, true, true, true]);
  expect(['Klangbeet', 'Lohner Brücke'].map(isPerson)).toEqual([false, false]);
});
