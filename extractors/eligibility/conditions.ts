import { cued } from '../german/cues.ts';
import { near, showsAny, spoken, usages } from '../german/near.ts';
import type { Rule } from '../rule.ts';

const CUE = cued(/mitglied|intern|öffentlich|geschlossen/);
const MEMBERS = usages(
  near(/mitgliedern?\b/, /\bvorbehalten\b/, 90),
  near(/\bvorbehalten\b/, /mitglieder/, 70),
  near(/\b(?:nur|ausschließlich|exklusiv|allein) (?:für|an|den|die|unsere)\b/, /mitglieder/, 45),
  near(/\b(?:nur|ausschließlich)\b/, /^ (?:vereins|netzwerk)?mitglieder/, 25),
  near(/\bmitglieder/, /\b(?:exklusiv|intern)\b/, 35),
  near(/\b(?:alle|unsere|liebe) (?:vereins)?mitglieder\b/, /\b(?:eingeladen|ein)\b/, 100),
  /\binterne?[rns]? (?:workshop|veranstaltung|treffen|sitzung|schulung|fortbildung)|\bnicht-?\s?öffentlich(?:e|en|er)? (?:sitzung|veranstaltung|treffen)|\bgeschlossene[rn]? (?:veranstaltung|teilnehm|gesellschaft)|^liebe (?:vereins)?mitglieder/,
);
const ASIDE = cued(/kostenlos|kostenfrei|\bfrei\b|ermäßigt|beitrag|gebühr|€|euro|nicht nur|neue mitglieder/);
const AGREEMENT = cued(
  /(?:ziel|kooperations|rahmen|zusammenarbeits|leistungs|teilnahme)vereinbarung|kooperationsvertrag/,
);
const CONDITION = cued(
  /voraus|bedingung|erforderlich|notwendig|nötig|geschlossen ha|abgeschlossen|unterzeichnet|vorbehalten|vorliegen|mit denen|\bnur\b|bestehende?[nr]?\b/,
);

export const membersOnly: Rule<boolean> = {
  id: 'eligibility/members-only',
  about:
    'Taking part is reserved: „den Mitgliedern des Vereins vorbehalten“, „nur für Mitglieder“, „interner Workshop“, a letter to „Liebe Mitglieder“.',
  examples: [
    { text: 'Der Workshop ist den Mitgliedern des Vereins vorbehalten.', value: true },
    { text: 'Das Treffen ist nur für Mitglieder des Arbeitskreises.', value: true },
    { text: 'Liebe Mitglieder,\n\nhiermit laden wir zur Versammlung am 29.12.2017.', value: true },
  ],
  counterExamples: [
    { text: 'Die Teilnahme ist für Mitglieder kostenlos, sonst 5 Euro.', because: 'others may come and pay' },
    { text: 'Das Treffen steht nicht nur Mitgliedern offen.', because: 'the opposite' },
  ],
  *propose(view) {
    for (const { sentence, lower } of spoken(view)) {
      if (CUE.test(lower) && showsAny(lower, MEMBERS) && !ASIDE.test(lower))
        yield { value: true, spans: [sentence], confidence: 0.9 };
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
    for (const { sentence, lower } of spoken(view)) {
      if (AGREEMENT.test(lower) && CONDITION.test(lower)) yield { value: true, spans: [sentence], confidence: 0.9 };
    }
  },
};
