import type { Check } from '../../check.ts';

/** Sites everybody links to that serve nothing but https; a network's own sites are added from the configuration. */
const SECURE =
  /(?:^|\.)(?:youtube\.com|youtu\.be|zoom\.us|eventbrite\.(?:de|com)|xing\.com|linkedin\.com|facebook\.com|instagram\.com|google\.(?:de|com)|openstreetmap\.org|wikipedia\.org|github\.com|vimeo\.com|microsoft\.com|webex\.com|bmbf\.de|bund\.de|berlin\.de|hamburg\.de|bremen\.de)$/;

export const insecureLink: Check = {
  id: 'text/insecure-link',
  severity: 'info',
  title: { de: 'Link ohne Verschlüsselung', en: 'Link without encryption' },
  message: {
    de: '„{link}“ beginnt mit http, obwohl {host} verschlüsselt erreichbar ist.',
    en: '"{link}" begins with http, though {host} can be reached encrypted.',
  },
  advice: { de: 'Schreiben Sie https:// statt http://.', en: 'Write https:// instead of http://.' },
  rationale: {
    de: 'Browser warnen vor unverschlüsselten Seiten, besonders vor Formularen zur Anmeldung.',
    en: 'Browsers warn of pages without encryption, of registration forms above all.',
  },
  failing: [
    { text: 'Der Vortrag steht unter http://www.youtube.com/watch bereit.' },
    { text: 'Mehr unter https://www.example.org\nAnmeldung: http://www.example.org/anmeldung', line: 2 },
  ],
  passing: [{ text: 'Mehr unter https://www.example.org' }, { text: 'Mehr unter http://www.example.org' }],
  *run({ view, document }) {
    if (!document.raw.includes('http://')) return;
    const secure = new Set([...document.raw.matchAll(/https:\/\/([\w.-]+)/g)].map(([, host]) => bare(host as string)));
    for (const block of view.main) {
      const text = document.text.slice(block.start, block.end);
      for (const match of text.matchAll(/http:\/\/([\w.-]+)[^\s<>"')\]]*/g)) {
        const host = bare(match[1] as string);
        if (!secure.has(host) && !SECURE.test(host)) continue;
        const link = match[0].replace(/[.,;:]{1,9}$/, '');
        const start = block.start + match.index;
        const expected = [link.replace('http:', 'https:')];
        yield { at: { start, end: start + link.length }, slots: { link, host }, actual: link, expected };
      }
    }
  },
};

const bare = (host: string) =>
  host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.{1,9}$/, '');
