/** Addresses in every disguise announcements use, and what only looks like one. */
import { expect, test } from 'vitest';
import { emailMentions } from '../../../extractors/contacts/emails.ts';
import { viewOf } from '../../support/view.ts';

const read = async (text: string, path?: string) => emailMentions(await viewOf({ text, path }));

test.each([
  'E-Mail: mira.lund@example.org',
  'E-Mail: mira.lund[at]example.org',
  'E-Mail: mira.lund(at)example.org',
  'E-Mail: mira.lund [at] example.org',
  'E-Mail: mira.lund [a] example.org',
  'E-Mail: mira.lund(ät)example.org',
  'E-Mail: mira.lund{at}example.org',
  'E-Mail: mira.lund at example.org',
  'E-Mail: mira.lundATexample.org',
  'E-Mail: mira.lund ÄT example.org',
  'E-Mail: mira.lund&#64;example.org',
  'E-Mail: mira.lund(at)example(dot)org',
  'E-Mail: mira [dot] lund [at] example [dot] org',
  'E-Mail: mira(punkt)lund(at)example(punkt)org',
  'E-Mail: mira.lund_at_example.org',
  'E-Mail: mira.lund"ätt"example.org',
  'E-Mail: mira.lund „at“ example.org',
  'E-Mail: gro.elpmaxe@dnul.arim',
  'Schreiben Sie an Mira.Lund@Example.ORG.',
])('%s', async (text) => {
  expect((await read(`Tagung\n\n${text}`)).map(({ email }) => email)).toEqual(['mira.lund@example.org']);
});

test.each([
  'Meet us at example.org tomorrow',
  'Folgt @lernwege@social.example.org',
  'Bild: foto@2x.png',
  'STAATLICHE.Schulen in Kiel',
  'https://social.example.org/@lernwege',
  'webmaster@example.org pflegt die Seite',
])('leaves %s', async (text) => {
  expect((await read(`Tagung\n\n${text}`)).map(({ email }) => email)).toEqual([]);
});

test('a mailto link names its address once, subject and capitals aside', async () => {
  const text =
    '<main><p>Bitte <a href="mailto:Mira%40example.org?subject=Anmeldung">per Mail anmelden</a> oder <a href="mailto:info@example.org">info@example.org</a>.</p></main>';
  expect((await read(text, 'page.html')).map(({ email }) => email)).toEqual(['mira@example.org', 'info@example.org']);
});

test('an address that lost its @ is a finding, not an address', async () => {
  const view = await viewOf({ text: 'Fachtag\n\nAnsprechpartnerin: Mira Lund\n\nE-Mail: mira.lund example.org' });
  expect(emailMentions(view)).toEqual([]);
  const { person } = await import('../../../extractors/contacts/person.ts');
  const { labelledPerson } = await import('../../../extractors/contacts/labelled-person.ts');
  const { emptyDraft } = await import('../../../extractors/draft.ts');
  const found = [person, labelledPerson].flatMap((rule) => [...rule.propose(view, emptyDraft())]);
  expect(found.map(({ value }) => value.name)).toEqual(['Mira Lund']);
  expect(found[0]?.findings?.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([
    ['contacts/email-without-at', 'mira.lund example.org'],
  ]);
});
