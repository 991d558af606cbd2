import type { Check } from '../../check.ts';

/** Search engines cut at some 60 characters, calendars at 100; titles of double talks reach 155. */
const MAX = 160;

export const titleTooLong: Check = {
  id: 'text/title-too-long',
  severity: 'warning',
  title: { de: 'Titel zu lang', en: 'Title too long' },
  message: {
    de: 'Der Titel hat {length} Zeichen; gut lesbar sind höchstens {max}.',
    en: 'The title has {length} characters; {max} are the most that read well.',
  },
  advice: {
    de: 'Kürzen Sie den Titel und setzen Sie den Rest als Untertitel darunter.',
    en: 'Shorten the title and put the rest below it as a subtitle.',
  },
  rationale: {
    de: 'Lange Titel werden in Kalendern, Suchergebnissen und auf Telefonen abgeschnitten.',
    en: 'Long titles are cut off in calendars, in search results and on telephones.',
  },
  failing: [
    {
      path: 'a.md',
      text: `# Fachtag „${'Gemeinsam Bildung vor Ort gestalten und '.repeat(5)}verantworten“\n\nAm 14. September 2026 in Kiel.`,
    },
  ],
  passing: [{ path: 'a.md', text: '# Fachtag „Bildung vor Ort gestalten“\n\nAm 14. September 2026 in Kiel.' }],
  *run(subject) {
    const { title } = subject.record;
    const at = subject.at('/title');
    // Counted is what stands there in one piece: a title that rules have put together of several is not the editor's.
    if (!title || !at || title.length <= MAX || at.end - at.start < title.length) return;
    yield { at, slots: { length: String(title.length), max: String(MAX) }, actual: title };
  },
};
