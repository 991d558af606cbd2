import type { Rule } from '../rule.ts';

const MEMBERS =
  /\bmitglieder(?:n)?\b[^!?]{0,80}\bvorbehalten\b|\bvorbehalten\b[^!?]{0,60}\bmitglieder|\b(?:nur|ausschließlich|exklusiv|allein)\s(?:für|an|den|die)?\s?(?:[\p{Ll}]+\s){0,3}[\p{L}-]*mitglieder|\bmitglieder[\p{L} ]{0,30}\b(?:exklusiv|intern)|\bintern(?:e[rns]?)? (?:workshop|veranstaltung|treffen|sitzung|schulung|fortbildung)|\b(?:nicht|nicht-)öffentliche? (?:sitzung|veranstaltung|treffen)|\bgeschlossene[rn]? (?:veranstaltung|teilnehm\p{L}*kreis|gesellschaft)|\b(?:alle|unsere|liebe) (?:vereins)?mitglieder\b[^!?]{0,80}\b(?:eingeladen|ein)\b|^liebe (?:vereins)?mitglieder,?/iu;
const ASIDE = /kostenlos|kostenfrei|kostenlose|\bfrei\b|ermäßigt|beitrag|gebühr|€|euro|nicht nur|neue mitglieder/iu;
const AGREEMENT = /(?:ziel|kooperations|rahmen|zusammenarbeits|leistungs|teilnahme)vereinbarung|kooperationsvertrag/iu;
const CONDITION =
  /voraus|bedingung|erforderlich|notwendig|nötig|geschlossen ha|abgeschlossen|unterzeichnet|vorbehalten|vorliegen|mit denen|\bnur\b|bestehende?[nr]?\b/iu;

export const membersOnly: Rule<boolean> = {
  id: 'eligibility/members-only',
  about:
    'Taking part is reserved: „den Mitgliedern des Netzwerks vorbehalten“, „nur für Mitglieder“, „interner Workshop“, a letter to „Liebe Mitglieder“.',
  examples: [
    { text: 'Die Anmeldung ist den Mitgliedern des Netzwerks vorbehalten.', value: true },
    { text: 'Das Treffen ist nur für Mitglieder des Arbeitskreises.', value: true },
    { text: 'Liebe Mitglieder,\n\nhiermit laden wir zur Versammlung am 29.12.2017.', value: true },
  ],
  counterExamples: [
    { text: 'Die Teilnahme ist für Mitglieder kostenlos, sonst 5 Euro.', because: 'others may come and pay' },
    { text: 'Das Treffen steht nicht nur Mitgliedern offen.', because: 'the opposite' },
  ],
  *propose(view) {
    for (const { text, start, end } of view.sentences) {
      if (MEMBERS.test(text) && !ASIDE.test(text)) yield { value: true, spans: [{ start, end }], confidence: 0.9 };
    }
  },
};

export const agreementRequired: Rule<boolean> = {
  id: 'eligibility/agreement-required',
  about:
    'Only who has signed an agreement may come: „setzt eine Zielvereinbarung voraus“, „Kommunen, die eine Kooperationsvereinbarung geschlossen haben“.',
  examples: [
    { text: 'Die Teilnahme setzt eine Zielvereinbarung mit der Agentur voraus.', value: true },
    { text: 'Aufgenommen werden Kommunen, die mit uns eine Kooperationsvereinbarung geschlossen haben.', value: true },
  ],
  counterExamples: [
    { text: 'Zum Auftakt wird eine Kooperationsvereinbarung vorgestellt.', because: 'it is on the programme' },
  ],
  *propose(view) {
    for (const { text, start, end } of view.sentences) {
      if (AGREEMENT.test(text) && CONDITION.test(text)) yield { value: true, spans: [{ start, end }], confidence: 0.9 };
    }
  },
};
