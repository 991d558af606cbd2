import { near, showsAny, usages } from '../german/near.ts';
import type { Rule } from '../rule.ts';
import { ANNOUNCING } from './announcing.ts';
import { registrationTalk } from './talk.ts';

/** „verbindliche Zusagen des Ministers“ are what somebody else has promised. */
const REGISTERING =
  /anmeldung|registrierung|rückmeldung|bewerbung|reservierung|zusage(?!n? (?:de[rs]|vo[nm]|mehrerer|zahlreicher|vieler) (?!teilnahme))|rückantwort|registration|\brsvp/;
const NEEDED =
  /erforderlich|notwendig|nötig|obligatorisch|verpflichtend|verbindlich|unerlässlich|required|necessary|vorausgesetzt|\bpflicht/;
/** „Eine Anmeldung ist notwendig“ holds although somewhere else none is needed, for the livestream say. */
const NECESSARY = usages(near(REGISTERING, NEEDED, 220), near(NEEDED, REGISTERING, 40));

const YES = usages(
  ...NECESSARY,
  ...ANNOUNCING,
  near(
    /\bbitten\b|\bbittet\b|\bgebeten\b|\berbeten\b|\berbitten\b|\bwünschen\b|freuen uns|freut sich|freue mich/,
    REGISTERING,
    110,
  ),
  near(REGISTERING, /\b(?:gebeten|erbeten|erwünscht|gewünscht|bitte)\b/, 110),
  near(
    /\b(?:bitte|please)\b/,
    /\banmelden|\banzumelden|\bmelde[nt]?\b|registrier|\brsvp|\bregister\b|bewerb|\bzusagen|anmeldung|rückmeldung|rückantwort|zusage/,
    120,
  ),
  near(/\bmelde[nt]? (?:sie sich|euch|dich|sie ihre)\b/, /\b(?:an|zurück)\b/, 150),
  /\b(?:melden|registrieren|bewerben) (?:sie|ihr) sich\b|\bregistrier(?:e|t|en) (?:dich|euch|sie sich)/,
  near(/\b(?:melden|melde)\b/, /\ban(?=[\s.(:,]|$)/, 150),
  near(
    /\b(?:können|könnt|kann|kannst) (?:sie |man |ihr |du )?(?:sich|euch|dich)\b/,
    /\banmelden\b|\bper e-?mail\b.{0,60}\bmelden\b/,
    110,
  ),
  near(/\berhalte[nt]?\b|\bgibt es\b/, /\bnach (?:der |ihrer |eurer |erfolgter )?(?:anmeldung|registrierung)\b/, 40),
  near(
    /\b(?:online-?anmeldung|anmeldemöglichkeit(?:en)?|anmeldeformular)\b/,
    /\b(?:finden|findet|gibt es|steht|stehen)\b/,
    60,
  ),
  /\banmelden (?:können|könnt|kann|kannst|sich|sie)|\bregistration (?:until|at|via|by)\b/,
  near(/anmeldung(?:en)?\b/, /\b(?:bis|unter|per|via|hier|über|erfolgt|an|beim?)\b/, 28),
  /anmelde(?:schluss|frist|ende|formular|link)|\b(?:zur|zum) (?:online-)?(?:anmeldung|registrierung|anmeldeformular)\b/,
  near(/\bnur (?:mit|nach|bei)\b/, /anmeldung|registrierung|ticket/, 45),
  near(
    /\b(?:nach|mit|bei)\b/,
    /(?:anmeldung|registrierung) (?:per|kurz|werden|wird|erhalten|verschickt|zugesandt|zugeschickt|erhaltet|schicken)/,
    40,
  ),
  near(/\bsobald (?:ihr|sie|du)\b/, /registriert|angemeldet/, 35),
  /angemeldete[nr]? (?:personen|teilnehm)|\bnur personen teilnehmen|\bmeldet (?:euch|dich)\b/,
  near(
    /\b(?:schreib|schreibt|schreibe|schreiben sie|mailt|mailen sie) uns\b/,
    /(?:dabei sein|teilnehmen|mitmachen|kommen) (?:möcht|will|woll)/,
    80,
  ),
  near(/\bbuchung\b|\bbewerbung(?:en)?\b|\breservierung\b/, /\berfolgt\b|\bbis (?:zum|spätestens)\b|\bmöglich\b/, 220),
  near(/^(?:jetzt|hier|per e-mail|online|direkt|zur)? ?(?:anmelden|registrieren)\b/, /^.{0,12}$/, 40),
);
const OPEN =
  /nicht (?:unbedingt |zwingend )?(?:erforderlich|notwendig|nötig)|anmeldung braucht (?:es|man|ihr) nicht|optionale?s? (?:an|vor)meld|(?:an|vor)meldung (?:ist )?(?:optional|freiwillig)|keine[rn]? (?:vorherige )?(?:vor|online-)?(?:anmeldung|registrierung)|ohne (?:vorherige )?(?:vor)?(?:anmeldung|registrierung)/;
/** „Sie brauchen sich nicht anzumelden“; „bitte kranke Kinder nicht anzumelden“ rules nothing out. */
const NEEDLESS = usages(near(/brauch|müss|muss\b/, /nicht an(?:ge|zu)meld/, 60));
const isOpen = (lower: string): boolean => OPEN.test(lower) || showsAny(lower, NEEDLESS);
const MUST_NOT = /keine teilnahme|kein einlass|kein zutritt|nicht möglich|nicht teilnehmen/;
/** Says only when registration will open. */
const LATER = usages(
  near(
    /\bab (?:dem |dem \d{1,2}\. |ende |anfang |mitte )?(?:\d|januar|februar|märz|april|mai|juni|juli|august|sept|okt|nov|dez|sommer|herbst|frühjahr|winter|ende|anfang|mitte)/,
    /möglich|freigeschaltet|geöffnet/,
    60,
  ),
  near(/anmeldung/, /\bfolg(?:t|en)\b/, 40),
);
/** A field that answers the question „Anmeldung?“ itself. */
const FIELD_YES = /^(?:ja|erforderlich|notwendig|nötig|obligatorisch|verbindlich|erbeten|erwünscht)\b/;
const FIELD_NO = /^(?:nein|keine?|nicht (?:erforderlich|notwendig|nötig)|ohne|entfällt|frei)\b/;

export const notRequired: Rule<boolean> = {
  id: 'registration/not-required',
  about:
    'Registration is ruled out: „keine Anmeldung erforderlich“, „ohne Anmeldung“, „Eine Anmeldung ist nicht nötig“.',
  examples: [
    { text: 'Der Eintritt ist frei. Eine Anmeldung ist nicht nötig.', value: false },
    { text: 'Lesefest im Park\n\nAnmeldung: nicht erforderlich', value: false },
  ],
  counterExamples: [
    { text: 'Ohne Anmeldung ist eine Teilnahme leider nicht möglich.', because: 'that makes it a duty' },
    { text: 'Bitte melden Sie sich bis zum 3. Mai an.', because: 'nothing is ruled out' },
    { text: 'Wir bitten darum, kranke Kinder nicht anzumelden.', because: 'it says who should stay away' },
  ],
  *propose(view) {
    for (const { lower, labelled, start, end } of registrationTalk(view)) {
      if ((labelled && FIELD_NO.test(lower)) || (isOpen(lower) && !MUST_NOT.test(lower))) {
        yield { value: false, spans: [{ start, end }], confidence: 0.95 };
      }
    }
  },
};

export const necessary: Rule<boolean> = {
  id: 'registration/necessary',
  about: 'Registration is called necessary outright: „Anmeldung erforderlich“, „Eine Anmeldung ist jedoch notwendig“.',
  examples: [
    {
      text: 'Für den Livestream ist keine Anmeldung nötig. Eine Anmeldung für die Tagung ist jedoch notwendig.',
      value: true,
    },
    { text: 'Lesefest\n\nAnmeldung: erforderlich bis 11. Juli 2026', value: true },
  ],
  counterExamples: [
    { text: 'Eine Anmeldung ist nicht erforderlich.', because: 'it is ruled out' },
    { text: 'Um Anmeldung wird gebeten.', because: 'a request, which another sentence may take back' },
    { text: 'Mit verbindlichen Zusagen der Ministerin laden wir zum Gespräch ein.', because: 'she has promised' },
  ],
  *propose(view) {
    for (const { lower, labelled, start, end } of registrationTalk(view)) {
      if (isOpen(lower) || /\b(?:nicht|keine?)\b/.test(lower)) continue;
      if ((labelled && FIELD_YES.test(lower)) || showsAny(lower, NECESSARY)) {
        yield { value: true, spans: [{ start, end }], confidence: 0.95 };
      }
    }
  },
};

export const required: Rule<boolean> = {
  id: 'registration/required',
  about:
    'Registration is asked for: „Anmeldung erforderlich“, „Um Anmeldung wird gebeten“, „Bitte melden Sie sich … an“, „Wir freuen uns über Ihre Anmeldung“, „Anmeldung bis“.',
  examples: [
    { text: 'Um Anmeldung bis zum 30. März wird gebeten.', value: true },
    { text: 'Wir freuen uns über Ihre Anmeldung mit beiliegendem Faxbogen.', value: true },
    { text: 'Bitte melden Sie sich bis Freitag, 3. März 2017 bei Jelto Harms an.', value: true },
    { text: 'Ohne Anmeldung ist eine Teilnahme leider nicht möglich.', value: true },
    { text: 'Wer mitmachen möchte, meldet sich bitte im Laden.', value: true },
    { text: 'Tragt euch bitte in die Liste ein.', value: true },
    { text: 'Gebt uns bitte kurz Bescheid, ob ihr kommt.', value: true },
  ],
  counterExamples: [
    { text: 'Wer mithelfen möchte, meldet sich beim Vorstand.', because: 'that is for helpers' },
    { text: 'Sagt euren Freunden Bescheid!', because: 'that spreads the word' },
    { text: 'Eine Anmeldung ist nicht erforderlich.', because: 'it is ruled out' },
    { text: 'Eine Anmeldung ist ab August möglich.', because: 'that says when, not whether' },
    { text: 'Mit verbindlichen Zusagen der Ministerin laden wir zum Gespräch ein.', because: 'she has promised' },
    { text: 'Wer sich bereits angemeldet hat, muss nichts weiter tun.', because: 'that speaks of those who did' },
  ],
  *propose(view) {
    for (const { lower, labelled, start, end } of registrationTalk(view)) {
      const forced = isOpen(lower) && MUST_NOT.test(lower);
      if ((isOpen(lower) && !forced) || showsAny(lower, LATER)) continue;
      if (forced || (labelled && FIELD_YES.test(lower)) || showsAny(lower, YES)) {
        yield { value: true, spans: [{ start, end }], confidence: 0.9 };
      }
    }
  },
};

export const byDeadline: Rule<boolean> = {
  id: 'registration/by-deadline-or-address',
  about: 'A field „Anmeldung“ that holds an address or a deadline asks for registration without saying so.',
  examples: [
    { text: 'Fachtag Ganztag\n\nOrt: Kiel\nAnmeldung: https://example.org/ganztag', value: true },
    { text: 'Fachtag Ganztag\n\nOrt: Kiel\nAnmeldeschluss: 5. November 2021', value: true },
  ],
  counterExamples: [
    { text: 'Fachtag Ganztag\n\nOrt: Kiel\nAnmeldung: nicht erforderlich', because: 'the field says no' },
    { text: 'Fachtag Ganztag\n\nDatum: 5. November 2021', because: 'nothing speaks of registering' },
  ],
  *propose(view, draft) {
    for (const block of view.labelled('registration', 'deadline')) {
      const lower = view.slice(block.field.value).toLowerCase();
      if (isOpen(lower) || FIELD_NO.test(lower) || showsAny(lower, LATER)) continue;
      if (
        block.field.key === 'deadline' ||
        /\d|@|https?:|www\.|\.(?:de|org|eu|com|net|at|ch)\b|^(?:hier|link|formular|online)\b/.test(lower)
      ) {
        yield { value: true, spans: [{ start: block.field.label.start, end: block.field.value.end }], confidence: 0.8 };
      }
    }
    if (draft.registration.deadline === null) return;
    for (const { start, end, lower } of registrationTalk(view))
      if (!isOpen(lower)) {
        yield { value: true, spans: [{ start, end }], confidence: 0.7, note: 'A deadline for registration is given.' };
        return;
      }
  },
};
