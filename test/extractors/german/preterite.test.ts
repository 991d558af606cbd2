import { describe, expect, it } from 'vitest';
import { isPast } from '../../../extractors/german/preterite.ts';

describe('isPast', () => {
  it.each([
    'Landrätin Moor begrüßte die Gäste.',
    'Die Kinder bastelten mit den Eltern.',
    'Fachleute diskutierten über neue Wege.',
    'Zwei Referentinnen leiteten durch den Nachmittag.',
    'Im Anschluss besichtigte die Gruppe das Museum.',
    'Der Tag hat gezeigt, wie wichtig Austausch ist.',
    'Danach wurde getanzt.',
    'Den Rahmen bildete ein Konzert.',
  ])('hears %s', (sentence) => expect(isPast(sentence)).toBe(true));

  it.each([
    ['Interessierte können sich bis Freitag melden.', 'a noun made of an adjective'],
    ['Die geplante Ausstellung zeigt Bilder.', 'an adjective'],
    ['Wir starten um neun Uhr mit einem Frühstück.', 'an infinitive in -ten'],
    ['Wir berichten von unseren Erfahrungen.', 'present tense'],
    ['Heute sprechen wir über die Zukunft.', 'no verb at all'],
    ['Das sollte ein Anfang sein.', 'a wish'],
    ['Wer sich angemeldet hat, bekommt Post.', 'a condition'],
    ['Wir erwarten Sie.', 'present tense'],
  ])('does not hear %s: %s', (sentence) => expect(isPast(sentence)).toBe(false));
});
