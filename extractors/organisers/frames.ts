/** Verbs that make or open an event, with what else their sentence must say for them to mean that. */
import { type Cued, cued } from '../german/cues.ts';
import { eventNoun, occasion } from './events.ts';

export interface Frame {
  readonly verb: Cued;
  /** What stands behind the verb: its separable part, its infinitive. */
  readonly rest?: RegExp;
  /** Somewhere in the sentence: an event, or its day. */
  readonly besides?: RegExp;
  /** Said of the event as well: „Am 3. Mai startet das Forum Lesen“. */
  readonly opens?: boolean;
  /** Said of those who merely come together as well: „Schulen treffen sich“, „das Netzwerk trifft sich“. */
  readonly meets?: boolean;
  /** Said of people and bodies only, of no place, season or event: its subject is a body whatever its noun, unless it is a person. */
  readonly acts?: boolean;
}

const DAY = /\b\d{1,2}\. ?(?:\d{1,2}\.|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)|\d uhr/u;

/** All on sentences in lower case. */
export const FRAMES: readonly Frame[] = [
  { verb: cued(/(?<!\p{L})(?:lädt|laden|lud|luden)(?!\p{L})/u), rest: /\bein(?:zuladen|geladen)?(?!\p{L})/u },
  {
    verb: cued(/(?<!\p{L})(?:veranstaltet|veranstalten|veranstaltete|veranstalteten)(?!\p{L})/u),
    acts: true,
  },
  {
    verb: cued(/(?<!\p{L})(?:organisiert|organisieren|organisierte|organisierten)(?!\p{L})/u),
    besides: eventNoun,
    acts: true,
  },
  { verb: cued(/(?<!\p{L})(?:präsentiert|präsentieren)(?!\p{L})/u), besides: eventNoun },
  {
    verb: cued(/(?<!\p{L})(?:richtet|richten|richtete|richteten)(?!\p{L})/u),
    rest: /\baus(?=\P{L}{0,3}$|[,;:] | [–-] | und )/u,
    besides: eventNoun,
    acts: true,
  },
  {
    verb: cued(/(?<!\p{L})(?:richtet|richten|richtete|richteten)(?!\p{L})/u),
    rest: /\baus(?=\P{L}{0,3}$|[,;:] | [–-] | und )/u,
  },
  {
    verb: cued(/(?<!\p{L})(?:führt|führen|führte|führten)(?!\p{L})/u),
    rest: /\bdurch(?=\P{L}{0,3}$|[,;:] | [–-] | und )/u,
    besides: eventNoun,
  },
  {
    verb: cued(/(?<!\p{L})(?:bietet|bieten|bot|boten)(?!\p{L})/u),
    rest: /\ban(?=\P{L}{0,3}$|[,;:] | [–-] | und )/u,
    besides: eventNoun,
  },
  {
    verb: cued(/(?<!\p{L})(?:bietet|bieten|bot|boten)(?!\p{L})/u),
    // „bietet Raum“, „bietet Gelegenheit“ is said of events and houses.
    rest: /^(?!(?: [\p{L}-]{1,30}){0,4} (?:raum|räume|platz|gelegenheit|möglichkeit(?:en)?|chancen?|einblicke?|rahmen|überblick|hilfe|unterstützung|orientierung)\b)/u,
    besides: occasion,
  },
  {
    verb: cued(/(?<!\p{L})(?:möchte|möchten|will|wollen)(?!\p{L})/u),
    rest: /\b(?:einladen|zusammenbringen|zusammenführen|anbieten|veranstalten|durchführen|ausrichten|organisieren|informieren|diskutieren)(?!\p{L})/u,
    besides: new RegExp(`${eventNoun.source}|${DAY.source}`, 'u'),
  },
  {
    verb: cued(/(?<!\p{L})(?:hat|hatte|haben|hatten)(?!\p{L})/u),
    rest: /\b(?:anzubieten|durchzuführen|zu veranstalten)\b|\b(?:eingeladen|geladen|gebeten|veranstaltet|organisiert|ausgerichtet|durchgeführt|abgehalten|angeboten|angekündigt|gefeiert|eröffnet|auf die beine gestellt)\P{L}{0,3}$/u,
    besides: eventNoun,
  },
  {
    verb: cued(/(?<!\p{L})(?:hat|hatte|haben|hatten)(?!\p{L})/u),
    rest: / (?:eingeladen|geladen)(?:\P{L}{0,3}$|[:;,] )/u,
    besides: / (?:zu[mr]?|ins?) /u,
  },
  // Anniversaries are those of bodies and people.
  {
    verb: cued(/(?<!\p{L})(?:feiert|feiern|feierte|feierten) (?:ihr|sein)/u),
    rest: /-jähriges (?:\p{L}{3,20} )?(?:bestehen|jubiläum)|\d\. geburtstag/u,
    acts: true,
  },
  { verb: cued(/(?<!\p{L})(?:begeht|begehen|beging|begingen)(?!\p{L})/u), besides: occasion, acts: true },
  {
    verb: cued(/(?<!\p{L})(?:kündigt|kündigen|kündigte|kündigten)(?!\p{L})/u),
    rest: /\ban(?=\P{L}{0,3}$|[,;:] | [–-] | und )/u,
    besides: eventNoun,
  },
  // Choirs and clubs give concerts of their own; „Es gibt ein Konzert“ has no such subject.
  {
    verb: cued(/(?<!\p{L})(?:gibt|geben|gab|gaben)(?!\p{L})/u),
    rest: / (?:ein|eine|sein|ihr|zwei|drei)(?:e[nrms]?|s)? (?:\p{L}{1,30} ){0,2}[\p{L}-]{0,30}(?:konzert|konzerte|vorstellung|vorstellungen)(?!\p{L})/u,
  },
  // Groups that meet on a day.
  { verb: cued(/(?<!\p{L})(?:trifft|treffen|traf|trafen) sich(?!\p{L})/u), besides: DAY, meets: true },
  { verb: cued(/(?<!\p{L})(?:heißt|heißen) (?:euch|sie|alle|gäste)/u), rest: /willkommen/u, besides: eventNoun },
  {
    verb: cued(
      /(?<!\p{L})(?:startet|starten|startete|starteten|eröffnet|eröffnen|eröffnete|eröffneten|feiert|feiern|feierte|feierten)(?!\p{L})/u,
    ),
    besides: new RegExp(`${occasion.source}|bestehen|geburtstag`, 'u'),
    opens: true,
  },
  { verb: cued(/(?<!\p{L})(?:öffnet|öffnen)(?!\p{L})/u), rest: /\btüren\b/u },
  {
    verb: cued(/(?<!\p{L})(?:hält|halten|hielt|hielten)(?!\p{L})/u),
    rest: /\bab(?=\P{L}{0,3}$|[,;:] | [–-] | und )/u,
    besides: occasion,
  },
  { verb: cued(/(?<!\p{L})(?:ruft|rufen)(?!\p{L})/u), rest: /\bauf(?!\p{L})/u, besides: occasion },
  {
    verb: cued(/(?<!\p{L})(?:bringt|bringen)(?!\p{L})/u),
    rest: /\bzusammen(?=\P{L}{0,3}$|[,;:] | [–-] | und )/u,
    besides: DAY,
  },
  {
    verb: cued(/(?<!\p{L})(?:freut|freuen) sich/u),
    rest: /^ (?:sehr )?(?:auf (?:ihr|euer|ihre|eure|sie|euch|viele|zahlreiche)|über (?:ihr|euer|ihre|eure|viele|zahlreiche))\b/u,
  },
  { verb: cued(/(?<!\p{L})(?:stellt|stellen|stellte|stellten)(?!\p{L})/u), rest: /\bauf die beine(?!\p{L})/u },
  {
    verb: cued(/(?<!\p{L})(?:hat|hatte|haben|hatten)(?!\p{L})/u),
    rest: /\b(?:programm|reihe|angebot)\b[^.!?]{0,60} (?:zusammengestellt|vorbereitet|erarbeitet|ausgearbeitet|entwickelt|geplant)\P{L}{0,3}$/u,
  },
  // „beteiligt sich mit einer Lesung am Vorlesetag“: a share of somebody's day is an event of one's own.
  {
    verb: cued(/(?<!\p{L})(?:beteiligt|beteiligen|beteiligte|beteiligten) sich(?!\p{L})/u),
    rest: /^ (?:\p{L}{3,9} ){0,2}mit (?:ihre[rm]?|seine[rm]?|eine[rm]|eigenen|zwei|drei|vier) /u,
    besides: occasion,
  },
  {
    verb: cued(/(?<!\p{L})(?:informiert|informieren)(?!\p{L})/u),
    rest: / (?:über|zu|zum|zur|rund um) /u,
    besides: DAY,
  },
  { verb: cued(/(?<!\p{L})(?:zeichnet|zeichnen)(?!\p{L})/u), rest: /\bverantwortlich\b/u },
  {
    verb: cued(/(?<!\p{L})(?:wird|werden)(?!\p{L})/u),
    rest: /\b(?:veranstalten|durchführen|anbieten|ausrichten|organisieren|einladen)(?=\P{L}{0,3}$|[,;:] | und )/u,
    besides: eventNoun,
  },
  { verb: cued(/(?<!\p{L})(?:macht|machen)(?!\p{L})/u), rest: /^ (?:\p{L}{2,12} ){0,2}eine?n? /u, besides: occasion },
  {
    verb: cued(/(?<!\p{L})(?:zeigt|zeigen)(?!\p{L})/u),
    rest: /(?:film|ausstellung|doku|theaterstück|schau)/u,
    besides: DAY,
  },
  // „bittet um Anmeldung“, „bittet zu einem Abend“; who asks for quiet or donations hosts nothing.
  {
    verb: cued(/(?<!\p{L})(?:bittet|bitten|bat|baten)(?!\p{L})/u),
    rest: /^ [^!?]{0,140}\b(?:um [^.!?]{0,40}(?:anmeldung|rückmeldung|zusage)|(?:zu einem|zu einer|zum|zur|ins?) \p{L})/u,
    besides: new RegExp(`${occasion.source}|meldung|zusage`, 'u'),
  },
  {
    verb: cued(/(?<!\p{L})(?:ist|sind|war|waren|fungiert|fungieren|tritt|treten)(?!\p{L})/u),
    rest: /^ (?:als |\p{Ll}{3,12} ){0,3}(?:mit)?(?:veranstalter|gastgeber|ausrichter|organisator|initiator)(?:in|innen|en)?(?!\p{L})/u,
  },
  {
    verb: cued(/(?<!\p{L})(?:plant|planen|initiiert|initiierte|gestaltet|gestalten|setzt|setzen)(?!\p{L})/u),
    rest: /^(?![^.!?]{0,200} (?:ein|um|sich|auf))/u,
    besides: occasion,
  },
  // Who calls an event off or puts it off is who made it.
  { verb: cued(/(?<!\p{L})(?:sagt|sagen|sagte|sagten)(?!\p{L})/u), rest: /\bab(?!\p{L})/u, besides: occasion },
  {
    verb: cued(/(?<!\p{L})(?:muss|müssen|musste|mussten)(?!\p{L})/u),
    rest: /\b(?:absagen|verschieben|verlegen)(?!\p{L})/u,
    besides: occasion,
  },
  { verb: cued(/(?<!\p{L})(?:verschiebt|verschieben|verlegt|verlegen)(?!\p{L})/u), besides: occasion },
  {
    verb: cued(/(?<!\p{L})(?:stellt|stellen|stellte|stellten)(?!\p{L})/u),
    rest: /\bvor(?=\P{L}{0,3}$|[,;:] | [–-] | und )/u,
    besides: DAY,
  },
];
