/** The kinds of text beside the plain announcement, each by the usage that gives it away. */

import type { Announcement } from '../../schemas/announcement.ts';
import { hintedOccurrences } from '../dates/rules/hint.ts';
import { cued } from '../german/cues.ts';
import { near, shows } from '../german/near.ts';
import type { Rule } from '../rule.ts';
import { SAYS_DAY } from '../title/dates.ts';
import { headlines, namesEvent } from '../title/headlines.ts';
import { fate } from './state.ts';
import { speaksOfEvent, tense } from './tense.ts';

type Kind = Announcement['kind'];

export const called: Rule<Kind> = {
  id: 'kind/called-off',
  about:
    'A text that calls its event off („abgesagt“, „entfällt“) is a cancellation, one that moves it to another day („verschoben“, „neuer Termin“) a postponement, though later paragraphs may still invite.',
  examples: [
    {
      text: 'ABGESAGT: Lesefest am Markt\n\nWir laden alle herzlich ein, am 3. Mai 2024 zu lesen.',
      value: 'cancellation',
    },
    { text: 'Lesefest am Markt\n\nDas Lesefest am 3. Mai 2024 muss leider entfallen.', value: 'cancellation' },
    {
      text: 'Lesefest am Markt\n\nDas Lesefest wird vom 3. Mai 2024 auf den 7. Juni 2024 verschoben.',
      value: 'postponement',
    },
  ],
  counterExamples: [
    {
      text: 'Lesefest am Markt\n\nBei Regen entfällt das Lesefest am 3. Mai 2024.',
      because: 'a condition cancels nothing yet',
    },
    {
      text: 'Lesefest am Markt\n\nWenn zu wenige kommen, müssen wir absagen.',
      because: 'a condition cancels nothing yet',
    },
    { text: 'Lesefest am Markt\n\nDas Lesefest findet nun ausschließlich online statt.', because: 'it takes place' },
  ],
  *propose(view) {
    const found = fate(view);
    if (!found || found.fate === 'moved-online') return;
    yield {
      value: found.fate === 'cancelled' ? 'cancellation' : 'postponement',
      spans: [found.span],
      confidence: found.called ? 0.95 : 0.85,
    };
  },
};

/** As a call of its own, not „der Save-the-Date-Versand“. */
const SAVE = cued(
  /\bsave[- ]the[- ]dates?\b|\b(?:termin)?vorankündigung\b|\b(?:termin|datum|tag)\b.{0,25}\bvor(?:zu)?merken\b|\bvormerken\b.{0,30}$|\bmerken sie sich\b.{0,40}\bvor\b|\bbitte vormerken\b/iu,
);

export const saveTheDate: Rule<Kind> = {
  id: 'kind/save-the-date',
  about:
    '„Save the Date“, „Vorankündigung“ and „Termin vormerken“ at the top ask to keep a day free; the invitation follows later.',
  examples: [
    { text: 'Save the Date: Bildungsgipfel 2026\n\nIm Herbst 2026 kommen wir zusammen.', value: 'save-the-date' },
    { text: 'Bildungsgipfel 2026\n\nTermin vormerken!\n\nIm Herbst 2026 kommen wir zusammen.', value: 'save-the-date' },
  ],
  counterExamples: [
    {
      text: 'Bildungsgipfel 2026\n\nWir laden Sie herzlich ein.\n\nDas Programm bietet Vorträge und Gespräche.\n\nEs gibt Kaffee.\n\nWer schon das Save the Date erhalten hat, kennt den Ort.',
      because: 'it only mentions an earlier letter',
    },
  ],
  *propose(view) {
    for (const block of view.main.slice(0, 4)) {
      const words = view.text.slice(block.start, Math.min(block.end, block.start + 200));
      const match = SAVE.exec(words);
      if (match) {
        const start = block.start + match.index;
        yield { value: 'save-the-date', spans: [{ start, end: start + match[0].length }], confidence: 0.93 };
        return;
      }
    }
    for (const hint of view.hinted(['title', 'og:title'])) {
      if (/^\W*(?:save[- ]the[- ]date|(?:termin)?vorankündigung)\b/iu.test(hint.value))
        yield { value: 'save-the-date', spans: [hint.at], confidence: 0.9 };
    }
  },
};

const LOOKS_BACK =
  /^\W*(?:rückblick|nachbericht|rückschau|nachlese|veranstaltungsbericht|tagungsbericht|bericht (?:vom|von der|über d)|das war d(?:er|ie|as)|so war d(?:er|ie|as)|dokumentation de[rs])\b/iu;

/** Headlines that praise what is over: „Gelungener Auftakt“, „Großer Andrang beim Lesefest“, „Kreis zieht Bilanz“, „Lesepaten geehrt“. */
const CELEBRATES =
  /^(?:sehr )?(?:erfolgreich|gelungen|bestens besucht|gut besucht|großer andrang|volles haus|viel lob|reges interesse|großes interesse|voller erfolg)(?:e[nrs]?)?(?!\p{L})|(?<!\p{L})(?:war ein (?:voller |großer )?erfolg|zieh(?:t|en) (?:\p{L}+ )?bilanz|begeister(?:t|te|ten)|lockten?|lockt (?:viele|zahlreiche|hunderte|tausende|rund|über|\d+)|so viele \p{L}+ wie nie)(?!\p{L})|\s(?:geehrt|verliehen|ausgezeichnet|verabschiedet|gewürdigt|unterzeichnet|eingeweiht|übergeben|eröffnet|gestartet|gegründet|vorgestellt|überreicht|gekürt|gefeiert|empfangen|(?:gut|bestens) besucht)[!.]?$/iu;

export const review: Rule<Kind> = {
  id: 'kind/review',
  about: 'A review tells of the event in the past tense („fand statt“, „kamen zusammen“) and invites nobody to it.',
  examples: [
    {
      text: 'Drittes Netzwerktreffen\n\nAm 5. Februar kamen in Jena 38 Fachkräfte zusammen. Sie diskutierten zwei Tage lang über neue Projekte. Die Rückmeldungen waren sehr gut.',
      value: 'review',
    },
    {
      text: 'Kreis setzt auf Lesepaten\n\nZum Lesepatentag hatte der Kreis am 5. Mai 2024 nach Jena eingeladen. Den Auftakt machte ein Puppenspiel. Danach besprachen sich die Anwesenden in kleinen Runden.',
      value: 'review',
    },
    {
      text: 'Gelungener Lesepatentag\n\nKinder und Eltern bastelten mit den Paten am 5. Mai 2024 eigene Bücher. Die Bücherei zeigte dazu alte Drucke.',
      value: 'review',
    },
    { text: 'Rückblick auf den Fachtag Ganztag\n\nIm Mai ging es in Bremen um den Ganztag.', value: 'review' },
  ],
  counterExamples: [
    {
      text: 'Netzwerktreffen\n\nIm April fanden zwei Treffen statt. Am 28. Oktober findet das nächste statt. Die Anmeldung ist bis zum 22. Oktober möglich.',
      because: 'it tells of the past to invite to what comes',
    },
    {
      text: 'Lesung mit Enna Sörup\n\nAm 3. Mai 2024 liest Enna Sörup in der Bücherei. Sie wurde auf Föhr geboren, studierte in Jena und arbeitete als Lehrerin. Für ihr Buch erhielt sie den Inselpreis.',
      because: 'the life of a guest is told, not the event',
    },
    {
      text: 'Lesefest am Markt\n\nDie Anmeldefrist war der 3. Mai 2024. Wir freuen uns auf Sie.',
      because: 'only the deadline is past',
    },
  ],
  *propose(view) {
    const head = headlines(view).find((line) => LOOKS_BACK.test(line.line));
    if (head) {
      yield { value: 'review', spans: [head.span], confidence: 0.93 };
      return;
    }
    const named = view.hinted(['title', 'titel', 'og:title']).find((hint) => LOOKS_BACK.test(hint.value));
    if (named) {
      yield { value: 'review', spans: [named.at], confidence: 0.9 };
      return;
    }
    const { past, told, inviting, dated } = tense(view);
    // Fields of day and place invite as a sentence would.
    const invites =
      inviting.length + (view.labelled('date').length > 0 && view.labelled('place', 'registration').length > 0 ? 1 : 0);
    // One clause can be history; a review tells on, and what invites in it is at most a closing remark.
    const praised =
      headlines(view).find((line) => CELEBRATES.test(line.line)) ??
      view
        .hinted(['title', 'titel', 'og:title'])
        .filter((hint) => CELEBRATES.test(hint.value))
        .map((hint) => ({ span: hint.at }))[0];
    const clues = [...told, ...(praised ? [praised.span] : [])];
    // What only mentions the event looks back if nothing at all looks ahead.
    if (clues.length === 0 && invites === 0 && dated.length === 0)
      clues.push(...past.filter((span) => speaksOfEvent(view.slice(span))));
    const enough = past.length >= 2 || (past.length === 1 && praised !== undefined && invites === 0);
    if (clues.length >= 1 && enough && past.length > invites * 2 && past.length > dated.length)
      yield { value: 'review', spans: clues.slice(0, 2), confidence: inviting.length === 0 ? 0.9 : 0.75 };
  },
};

const NETWORK = cued(
  /(?:netzwerk|verbund|arbeitskreis|arbeitsgemeinschaft|bündnis|zusammenschluss|initiative|allianz|partnerschaft)(?:e[ns]?|s|en)?\b/iu,
);
const NETWORK_SUBJECT = near(
  /(?:^|[.!?]\s)(?:(?:Das|Die|Der|In unser(?:em|en)|Unser[e]?|Im|In den|In dem)\s)(?:[\p{L}-]{1,40}\s){0,2}(?:[\p{L}-]{0,40}[Nn]etzwerk(?:e[n]?|s)?|Verbund|Arbeitskreis|Arbeitsgemeinschaft|Bündnis|Initiative|Allianz|[\p{L}-]{1,40}verbund|MINT-Region|Bildungsregion)\b/u,
  /^[^.]{0,120}?\b(?:ist|sind|bringt|können|kann|arbeite[nt]|besteht|richte[nt]|verbinde[nt]|vernetzt|bietet|bieten|unterstützt|hat|haben|umfasst|versteht|treffen|tauschen|legt|legen|fördert|fördern|ermöglicht|ermöglichen|dient|dienen|setzt|setzen|steht|stehen|begleitet|begleiten|verfolgt|verfolgen|engagiert|werden|wird)\b/u,
  135,
);

/** „Zum landesweiten Netzwerk gehören 40 Kommunen“, „Dem Verbund gehören … an“. */
const BELONGS = near(
  /^(?:Zum|Zur|Dem|Der|Unserem|Im)\s(?:[\p{Ll}-]{3,24}\s)?[\p{L}-]{0,30}(?:[Nn]etzwerk|[Vv]erbund|[Aa]rbeitskreis|[Aa]rbeitsgemeinschaft|[Bb]ündnis|[Aa]llianz|[Ii]nitiative)\s/u,
  /(?<!\p{L})(?:gehören|gehört|zählen|zählt)\s/u,
  80,
);
/** „Mitglieder des Bündnisses sind …“ */
const MEMBERS =
  /^(?:Mitglieder|Partner|Träger) (?:des|der|unseres) [\p{L}-]{3,40} (?:[\p{L}-]{3,40} )?(?:sind|kommen aus)(?!\p{L})/u;

const ASKS =
  /(?<!\p{L})(?:meldet euch|melden sie sich|um anmeldung|eure teilnahme|ihre teilnahme|eurer teilnahme|ihrer teilnahme)(?!\p{L})/iu;

export const networkProfile: Rule<Kind> = {
  id: 'kind/network-profile',
  about:
    'A profile describes a network itself, in the present tense and without a day: who belongs to it, what it works on, how often it meets.',
  examples: [
    {
      text: 'Art: Regionales Netzwerk\nIn unseren Netzwerken arbeiten Landkreise aus zwei Ländern an gemeinsamen Themen. Die Treffen finden zweimal im Jahr statt.',
      value: 'network-profile',
    },
    {
      text: 'Die Lesestelle Nord\n\nLesen öffnet Türen. Zum landesweiten Netzwerk der Lesestelle gehören derzeit 31 Büchereien. Sie beraten einander und werben gemeinsam für das Buch.',
      value: 'network-profile',
    },
    {
      text: 'Über den Verbund der Bildungsbüros\n\nDer Verbund ist ein Zusammenschluss von 31 Bildungsbüros. Seine Mitglieder treffen sich zweimal im Jahr.',
      value: 'network-profile',
    },
  ],
  counterExamples: [
    {
      text: 'Netzwerktreffen Ganztag\n\nDas Netzwerk ist offen für alle. Wir treffen uns am 3. Mai 2024 in Jena.',
      because: 'it invites to a day',
    },
  ],
  *propose(view) {
    if (!NETWORK.test(view.lower ?? view.text) || view.main.some((block) => SAYS_DAY.test(view.slice(block)))) return;
    const kind = view
      .labelled('kind')
      .find(({ field }) => NETWORK.test(view.slice(field.value)) || /netzwerk/iu.test(view.slice(field.value)));
    const about = headlines(view).find((line) =>
      /^(?:über (?:uns|den|das|die)|steckbrief|netzwerkprofil|profil|das netzwerk|unsere? netzwerke?)\b/iu.test(
        line.line,
      ),
    );
    const subject = view.sentences
      .slice(0, 12)
      .find(({ text }) => shows(text, NETWORK_SUBJECT) || shows(text, BELONGS) || MEMBERS.test(text));
    // A network that asks you to come to something announces it.
    const asks = kind === undefined && about === undefined && view.sentences.some(({ text }) => ASKS.test(text));
    const spans = asks ? [] : [kind?.field.value, about?.span, subject].filter((span) => span !== undefined);
    if (spans.length > 0) yield { value: 'network-profile', spans, confidence: spans.length > 1 ? 0.93 : 0.75 };
  },
};

const LIST_TITLE =
  /^(?:unsere |alle |die nächsten |kommende |aktuelle |weitere )?(?:termine|veranstaltungen|veranstaltungskalender|terminkalender|terminübersicht|veranstaltungsübersicht|jahresprogramm|termine (?:und|&) veranstaltungen|veranstaltungen (?:und|&) termine|kalender|jahresplanung)\b.{0,40}$/iu;

export const listing: Rule<Kind> = {
  id: 'kind/listing',
  about:
    'A page headed „Termine“ or „Veranstaltungen“ that gives three days or more in rows or items lists events and announces none by itself.',
  examples: [
    {
      text: '# Termine im Herbst\n\n- 03.09.2024 Lesefest in Jena\n- 12.09.2024 Werkstatt in Gera\n- 20.09.2024 Forum in Suhl\n',
      path: 'a.md',
      value: 'listing',
    },
  ],
  counterExamples: [
    {
      text: '# Termine im Herbst\n\nAm 3. September 2024 beginnt unser Lesefest.\n',
      path: 'a.md',
      because: 'one day is one event',
    },
  ],
  *propose(view) {
    const head = view.main.slice(0, 3).find((block) => block.kind === 'heading' && LIST_TITLE.test(view.slice(block)));
    if (!head) return;
    const rows = view.main
      .flatMap((block) => view.slice(block).split('\n'))
      .filter((row) => row.length < 200 && SAYS_DAY.test(row));
    if (rows.length >= 3) yield { value: 'listing', spans: [head], confidence: 0.8 };
  },
};

/** News of what was published or decided, in the manner of press headlines. */
const APPEARED =
  /\s(?:erschienen|veröffentlicht|beschlossen|verabschiedet|vorgelegt|liegt vor|bewilligt|fertiggestellt|neu aufgelegt)[!.]?$/iu;

export const announcement: Rule<Kind> = {
  id: 'kind/announcement',
  about:
    'What invites, gives a day to come or names an event announces it; a text that does nothing of the kind is something else.',
  examples: [
    { text: 'Lesefest am Markt\n\nWir laden Sie herzlich zum Lesefest ein.', value: 'announcement' },
    { text: 'Lesefest am Markt\n\nDatum: 3. Mai 2024\nOrt: Jena', value: 'announcement' },
    {
      text: '---\ntitle: Makertag\nstart: 2024-05-03\n---\n\nWir bauen zusammen und haben Zeit für alle Fragen.\n',
      path: 'a.md',
      value: 'announcement',
    },
  ],
  counterExamples: [
    {
      text: 'Der Kreis hat 31 Schulen. Sie liegen verstreut im Land und wachsen Jahr um Jahr.',
      because: 'it tells of no event',
    },
  ],
  *propose(view, draft) {
    const invites = tense(view).inviting[0];
    if (invites) yield { value: 'announcement', spans: [invites], confidence: 0.93 };
    for (const block of view.main) {
      const words = view.slice(block);
      const day = SAYS_DAY.exec(words);
      if (!day) continue;
      const start = block.start + day.index;
      yield { value: 'announcement', spans: [{ start, end: start + day[0].length }], confidence: 0.85 };
      return;
    }
    const [said] = hintedOccurrences(view);
    if (said) {
      yield { value: 'announcement', spans: said.grounds.map(({ at }) => at), confidence: 0.85 };
      return;
    }
    for (const hint of view.hinted(['title', 'titel', 'name'])) {
      if (!SAYS_DAY.test(hint.value) && !(hint.origin === 'front-matter' && namesEvent(hint.value))) continue;
      yield { value: 'announcement', spans: [hint.at], confidence: 0.7 };
      return;
    }
    const line = headlines(view)[0];
    // „Dritter Bildungsbericht erschienen“ is news, no event.
    if (!invites && draft.title !== null && line && !APPEARED.test(draft.title))
      yield { value: 'announcement', spans: line.spans, confidence: 0.6, note: 'from its title alone' };
  },
};
