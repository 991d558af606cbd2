import type { Rule } from '../rule.ts';
import { registrationTalk } from './talk.ts';

const REGISTERING =
  '(?:(?:vor|online-)?anmeldung(?:en)?|registrierung|rückmeldung|voranmeldung|bewerbung|platzreservierung|reservierung|teilnahmezusage|zusage|rückantwort|registration|rsvp)';
const NEEDED =
  '(?:erforderlich|notwendig|nötig|obligatorisch|verpflichtend|verbindlich|unerlässlich|required|necessary|vorausgesetzt|pflicht)';

const YES: readonly RegExp[] = [
  new RegExp(`${REGISTERING}\\b[^!?]{0,200}\\b${NEEDED}`, 'iu'),
  new RegExp(`\\b${NEEDED}[^!?]{0,30}\\b${REGISTERING}`, 'iu'),
  new RegExp(
    `\\b(?:bitten|bittet|gebeten|erbeten|erbitten|wünschen|freuen uns|freut sich|freue mich)\\b[^!?]{0,90}\\b${REGISTERING}`,
    'iu',
  ),
  new RegExp(`\\b${REGISTERING}[^!?]{0,90}\\b(?:gebeten|erbeten|erwünscht|gewünscht|bitte)\\b`, 'iu'),
  new RegExp(
    `\\b(?:bitte|please)\\b[^!?]{0,100}(?:\\ban(?:zu)?melden|\\bmelde[tn]?\\b|\\bregistrier|\\brsvp|\\bregister\\b|\\b${REGISTERING}|\\bbewerb|\\bzusagen)`,
    'iu',
  ),
  /\bmelde[nt]? (?:sie sich|euch|dich|sie (?:ihre|sich))\b[^!?]{0,140}\b(?:an|zurück)\b/iu,
  /\b(?:melden|registrieren|bewerben) (?:sie|ihr) sich\b|\bmeld(?:e|et) (?:dich|euch)\b[^!?]{0,100}\ban\b|\bregistrier(?:e|t|en) (?:dich|euch|sie sich)/iu,
  /\banmelden (?:können|könnt|kann|kannst|sich|sie)|\banmeldung\b[^!?]{0,25}\b(?:bis|unter|per|via|hier|über|erfolgt|an|beim?)\b|\bregistration (?:until|at|via|by)\b/iu,
  /\banmelde(?:schluss|frist|ende|formular|link)|\b(?:zur|zum) (?:online-)?(?:anmeldung|registrierung|anmeldeformular)\b/iu,
  /\bnur (?:mit|nach|bei)\b[^!?]{0,40}\b(?:anmeldung|registrierung|ticket)|\b(?:nach|mit|bei)\b (?:\p{L}+ ){0,2}(?:anmeldung|registrierung) (?:per|kurz|werden|wird|erhalten|verschickt|zugesandt|zugeschickt|erhaltet|schicken)/iu,
  /\bbitte\b[^!?]{0,10}\bmeldet? (?:euch|dich)\b|\b(?:schreib|mail)\p{L}* uns\b[^!?]{0,60}\b(?:dabei sein|teilnehmen|mitmachen|kommen) (?:möchte|will|woll)|^(?:jetzt|hier|per e-mail|online|direkt|zur)?\s?(?:anmelden|registrieren)\b.{0,12}$/iu,
  /\b(?:buchung|bewerbung(?:en)?|reservierung)\b[^!?]{0,200}\b(?:erfolgt|bis (?:zum|spätestens)|möglich)\b|\bteilnehmen\b[^!?]{0,60}\b(?:nur|angemeldet)|\bnur personen teilnehmen/iu,
  /\bsobald (?:ihr|sie|du)\b[^!?]{0,20}\b(?:registriert|angemeldet)|\b(?:angemeldete[nr]?) (?:personen|teilnehm\p{L}*)/iu,
  /\b(?:ohne|keine) (?:vorherige )?(?:anmeldung|registrierung)\b[^!?]{0,50}\b(?:keine? (?:teilnahme|einlass|zutritt)|nicht möglich)/iu,
];
/** „Eine Anmeldung ist notwendig“ holds although somewhere else none is needed, for the livestream say. */
const NECESSARY = YES.slice(0, 2);
const OPEN =
  /nicht (?:unbedingt |zwingend )?(?:erforderlich|notwendig|nötig)|keine(?:r|n)? (?:vor|vorherige )?(?:anmeldung|registrierung)|ohne (?:vorherige |vor)?(?:anmeldung|registrierung)|nicht an(?:ge)?(?:zu)?meld/iu;
const MUST_NOT = /(?:keine teilnahme|kein einlass|kein zutritt|nicht möglich|nicht teilnehmen)/iu;
/** Says only when registration will open, or that it is over. */
const LATER =
  /\bab (?:\p{L}+ )?(?:\d|januar|februar|märz|april|mai|juni|juli|august|sept|okt|nov|dez|sommer|herbst|frühjahr|winter|ende|anfang|mitte)[^!?]{0,40}(?:möglich|freigeschaltet|geöffnet)|anmeldung folg|anmeldung (?:\p{L}+ ){0,3}folgt/iu;
/** A field that answers the question „Anmeldung?“ itself. */
const FIELD_YES = /^(?:ja|erforderlich|notwendig|nötig|obligatorisch|verbindlich|erbeten|erwünscht)\b/iu;
const FIELD_NO = /^(?:nein|keine?|nicht (?:erforderlich|notwendig|nötig)|ohne|entfällt|frei)\b/iu;

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
  ],
  *propose(view) {
    for (const { text, labelled, start, end } of registrationTalk(view)) {
      if ((labelled && FIELD_NO.test(text)) || (OPEN.test(text) && !MUST_NOT.test(text))) {
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
  ],
  *propose(view) {
    for (const { text, labelled, start, end } of registrationTalk(view)) {
      if (OPEN.test(text) || /\b(?:nicht|keine?)\b/iu.test(text)) continue;
      if ((labelled && FIELD_YES.test(text)) || NECESSARY.some((pattern) => pattern.test(text))) {
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
  ],
  counterExamples: [
    { text: 'Eine Anmeldung ist nicht erforderlich.', because: 'it is ruled out' },
    { text: 'Eine Anmeldung ist ab August möglich.', because: 'that says when, not whether' },
    { text: 'Wer sich bereits angemeldet hat, muss nichts weiter tun.', because: 'that speaks of those who did' },
  ],
  *propose(view) {
    for (const { text, labelled, start, end } of registrationTalk(view)) {
      const forced = OPEN.test(text) && MUST_NOT.test(text);
      if ((OPEN.test(text) && !forced) || LATER.test(text)) continue;
      if (forced || (labelled && FIELD_YES.test(text)) || YES.some((pattern) => pattern.test(text))) {
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
      const text = view.slice(block.field.value);
      if (OPEN.test(text) || FIELD_NO.test(text) || LATER.test(text)) continue;
      if (
        block.field.key === 'deadline' ||
        /\d|@|https?:|www\.|^(?:hier|link|formular|online)\b|\S+\.\p{L}{2,}\//iu.test(text)
      ) {
        yield { value: true, spans: [{ start: block.field.label.start, end: block.field.value.end }], confidence: 0.8 };
      }
    }
    if (draft.registration.deadline === null) return;
    for (const { start, end, text } of registrationTalk(view))
      if (!OPEN.test(text)) {
        yield { value: true, spans: [{ start, end }], confidence: 0.7, note: 'A deadline for registration is given.' };
        return;
      }
  },
};
