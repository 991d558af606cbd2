import { canonicalKey, FRONT_MATTER, type FrontMatterType } from '../../../../schemas/front-matter.ts';
import type { Check, Texts } from '../../check.ts';
import { typeOf } from '../../front-matter.ts';

/** A value that can be of the type at all: checks on dates, e-mail addresses and numbers look closer. */
const FITS: Readonly<Record<FrontMatterType, RegExp>> = {
  text: /[\p{L}\d]/u,
  list: /[\p{L}\d]/u,
  date: /\d|^(?:true|false)$/i,
  time: /\d/,
  number: /^\D{0,12}\d+(?!\d*[.,]\d)/,
  email: /[@]|\b(?:at|ät)\b|^https?:/i,
  url: /[./#]/,
  phone: /\d[\d\s()/–-]{3,}/,
  contact: /[\p{L}\d]/u,
  place: /[\p{L}\d]/u,
};
const EXPECTED: Readonly<Record<FrontMatterType, Texts>> = {
  text: { de: 'ein Text', en: 'a text' },
  list: { de: 'ein Text oder eine Liste', en: 'a text or a list' },
  date: { de: 'ein Datum wie 2026-09-14', en: 'a date such as 2026-09-14' },
  time: { de: 'eine Uhrzeit wie "10:00"', en: 'a time such as "10:00"' },
  number: { de: 'eine Zahl wie 25', en: 'a number such as 25' },
  email: { de: 'eine E-Mail-Adresse', en: 'an e-mail address' },
  url: { de: 'eine Internetadresse', en: 'a web address' },
  phone: { de: 'eine Telefonnummer', en: 'a phone number' },
  contact: { de: 'ein Name, oder name, email und phone', en: 'a name, or name, email and phone' },
  place: { de: 'ein Ort', en: 'a place' },
};

export const wrongType: Check = {
  id: 'contract/wrong-type',
  severity: 'error',
  title: { de: 'Angabe von falscher Art', en: 'Value of the wrong type' },
  message: {
    de: '„{key}“ erwartet {expected}, hier steht „{value}“.',
    en: '"{key}" expects {expected}, but here is "{value}".',
  },
  advice: { de: 'Ersetzen Sie den Wert.', en: 'Replace the value.' },
  rationale: {
    de: 'Ein Datum, das keines ist, kann kein Kalender übernehmen.',
    en: 'No calendar can take over a date that is none.',
  },
  failing: [
    { path: 'a.md', text: '---\ntitle: Fachtag\nstart: bald\n---\n\nWir laden ein.', line: 3 },
    { path: 'b.md', text: '---\ntitle: Fachtag\ncapacity: viele\n---\n\nWir laden ein.', line: 3 },
    { path: 'c.md', text: '---\ntitle: Fachtag\nattendance: vielleicht\n---\n\nWir laden ein.', line: 3 },
    { path: 'd.md', text: '---\ntitle: Fachtag\ncontact:\n  email: siehe unten\n---\n\nWir laden ein.', line: 4 },
  ],
  passing: [
    {
      path: 'a.md',
      text: '---\ntitle: Fachtag\nstart: 2026-09-14T10:00\ncapacity: 25\nattendance: online\n---\n\nWir laden ein.',
    },
    {
      path: 'b.md',
      text: '---\ntitle: Fachtag\nplätze: max. 25 Personen\nteilnahmeform: Präsenz\n---\n\nWir laden ein.',
    },
  ],
  *run({ matter }) {
    for (const { key, value, at, depth, path } of matter?.entries ?? []) {
      if (!value || (depth > 0 && !/^(?:contact|kontakt|ansprech\w+|venue|ort|location)\./i.test(path))) continue;
      const name = canonicalKey(key, value);
      const type = name && typeOf(name);
      if (!name || !type || key.toLowerCase() === 'time') continue;
      const values = FRONT_MATTER[name]?.values;
      const wrong = !FITS[type].test(value) || (values && !ATTENDANCE.test(value));
      if (!wrong) continue;
      const expected = values ? { de: values.join(' / '), en: values.join(' / ') } : EXPECTED[type];
      yield { at, slots: { key, value, expected }, actual: value, expected: values ? [...values] : [expected.de] };
    }
  },
};

const ATTENDANCE = /on-?site|online|hybrid|präsenz|praesenz|vor ort|digital|virtuell|offline/i;
