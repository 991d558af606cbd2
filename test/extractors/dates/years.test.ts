/** The year of a day that stands without one, where nobody says when the text came out. Written for this test. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipelines/extract/index.ts';
import { Config } from '../../../schemas/config.ts';
import { documentOf } from '../../support/view.ts';

describe('the year of a day, no day of publication given', () => {
  it.each([
    [
      'a year in which the weekday is another is not meant',
      'Tag der offenen Tür\n\nWir feiern am Sonntag, 23. April. Gearbeitet wird wie anno 1906 mit Tinte.',
      'XXXX-04-23',
    ],
    [
      'of two years the one in which the weekday is right',
      'Tag der offenen Tür\n\nWir feiern am Sonntag, 23. April. Gearbeitet wird wie anno 1906, gebaut wurde 2006.',
      '2006-04-23',
    ],
    ['a year in the headline', '# Herbstfest 2021\n\nWir feiern am Sonntag, 19. September.', '2021-09-19'],
    ['no weekday speaks against it', '# Herbstfest 2021\n\nWir feiern am 19. September.', '2021-09-19'],
    [
      'a headline’s year that the weekday contradicts',
      '# Seit 1906\n\nWir feiern am Sonntag, 23. April, ab mittags.',
      'XXXX-04-23',
    ],
  ])('%s', async (_, text, start) => {
    const { announcement } = extract(await documentOf({ text, path: 'a.md' }), Config.parse({}));
    expect(announcement.occurrences.map((one) => one.start)).toEqual([start]);
  });
});
