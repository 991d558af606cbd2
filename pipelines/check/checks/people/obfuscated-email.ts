import { emailMentions } from '../../../../extractors/contacts/emails.ts';
import type { Check } from '../../check.ts';

export const obfuscatedEmail: Check = {
  id: 'people/obfuscated-email',
  severity: 'info',
  title: { de: 'Verschleierte E-Mail-Adresse', en: 'Disguised e-mail address' },
  message: { de: '„{words}“ ist verschleiert; gemeint ist {email}.', en: '"{words}" is disguised; {email} is meant.' },
  advice: {
    de: 'Schreiben Sie die Adresse aus; Programme, die Adressen sammeln, lesen die Verschleierung ohnehin.',
    en: 'Write the address out; programs that collect addresses see through the disguise anyway.',
  },
  rationale: {
    de: 'Vorleseprogramme sprechen „at in eckigen Klammern“, und niemand kann die Adresse anklicken oder kopieren.',
    en: 'Screen readers say "at in square brackets", and nobody can click or copy the address.',
  },
  failing: [{ text: 'Anmeldung an fachtag[at]example.org' }, { text: 'Anmeldung an fachtag (at) example (punkt) org' }],
  passing: [{ text: 'Anmeldung an fachtag@example.org' }],
  *run({ view }) {
    for (const { email, start, end } of emailMentions(view)) {
      const words = start >= 0 ? view.text.slice(start, end) : '';
      if (
        words === '' ||
        words.includes('@') ||
        words.includes('＠') ||
        !/at|ät|&#|&commat/i.test(words) ||
        words.toLowerCase() === email
      )
        continue;
      yield { at: { start, end }, slots: { words, email }, actual: words, expected: [email] };
    }
  },
};
