/** Organisers: one rule a usage, in the order in which they are believed. */
import type { Organisation } from '../../schemas/announcement.ts';
import type { Rule } from '../rule.ts';
import { titlePrefix } from './claims.ts';
import { phraseList } from './phrase-list.ts';
import { labelled, machineReadable, one, saying } from './said.ts';

export const organiserField: Rule<Organisation> = {
  id: 'organisers/labelled',
  about:
    'The value of a field „Veranstalter“, „Organisation“, „Träger“; what follows „in Kooperation mit“ there is a partner.',
  examples: [
    {
      text: 'Fachtag\n\nVeranstalter: Netzwerk Lernen Mitte in Zusammenarbeit mit dem Verein Lesebrücken e. V.',
      value: { name: 'Netzwerk Lernen Mitte' },
    },
    {
      text: 'Fachtag\n\nVeranstalter: Ganztagsschulverband',
      value: { name: 'Ganztagsschulverband', id: 'ganztagsschulverband' },
    },
  ],
  counterExamples: [
    {
      text: 'Fachtag\n\nReferent: Arne Kühlewind, Universität Kassel',
      because: "a speaker's institution is no organiser",
    },
  ],
  propose: labelled('organiser'),
};

export const organiserHint: Rule<Organisation> = {
  id: 'organisers/machine-readable',
  about: 'The organiser in JSON-LD, microdata or front matter.',
  examples: [
    {
      text: '---\ntitle: Ankommen\nveranstalter: Netzwerk Lernen Mitte\n---\n\nWir treffen uns.',
      path: 'ankommen.md',
      value: { name: 'Netzwerk Lernen Mitte' },
    },
  ],
  counterExamples: [
    {
      text: '---\ntitle: Ankommen\nautor: Netzwerk Lernen Mitte\n---\n\nWir treffen uns.',
      path: 'ankommen.md',
      because: 'who wrote the page',
    },
  ],
  propose: machineReadable('organiser'),
};

export const passive = saying('organiser', ['passive'], 0.9, {
  id: 'organisers/passive',
  about:
    'The agent of „wird von … durchgeführt“, „organisiert durch“, „ausgerichtet von“, „die vom … organisierte Messe“.',
  examples: [
    { text: 'Am 3. Mai beginnt die vom Jugendring Coburg organisierte Messe.', value: { name: 'Jugendring Coburg' } },
    { text: 'Die Eltern werden vom Familienbüro Hamm eingeladen.', value: { name: 'Familienbüro Hamm' } },
    {
      text: 'Der Fachtag wird vom Landesamt für Schule und Bildung ausgerichtet.',
      value: { name: 'Landesamt für Schule und Bildung' },
    },
    {
      text: 'Ausgerichtet wird der Kongress alle zwei Jahre vom Verband Kindheit.',
      value: { name: 'Verband Kindheit' },
    },
    { text: 'Ein Abend, veranstaltet von den Naturfreunden Lohne.', value: { name: 'Naturfreunde Lohne' } },
    {
      text: 'Die Tagung wird organisiert durch die Volkshochschule Kassel.',
      value: { name: 'Volkshochschule Kassel' },
    },
  ],
  counterExamples: [
    { text: 'Das Projekt wird vom Landesamt für Schule und Bildung gefördert.', because: 'a funder' },
    { text: 'Der Welttag wurde vom Verband Kindheit initiiert.', because: 'history: others may mark the day' },
    { text: 'Moderiert wird der Tag von Arne Kühlewind.', because: 'a person' },
    { text: 'Eine Wanderung durch die Rieselfelder wird angeboten.', because: 'the way, no agent' },
    { text: 'Fachkräfte vom Familienbüro Hamm sind eingeladen.', because: 'they are the guests' },
  ],
});

export const eventOf = saying('organiser', ['event-of', 'is'], 0.9, {
  id: 'organisers/event-of',
  about:
    'Whose event it is: „eine Veranstaltung des Jugendrings“, „eine Kooperation zwischen der Stadt und dem Amt“, „Veranstalter ist“, „auf Einladung des“.',
  examples: [
    {
      text: 'Der Lesetag ist eine Veranstaltung der Stadtbibliothek Erfurt.',
      value: { name: 'Stadtbibliothek Erfurt' },
    },
    {
      text: 'Das Angebot ist eine Kooperation zwischen der Bürgerstiftung Jena und dem Amt für Statistik.',
      value: { name: 'Bürgerstiftung Jena' },
    },
    { text: 'Fast 80 Eltern folgten der Einladung des Familienbüros Hamm.', value: { name: 'Familienbüro Hamm' } },
    {
      text: 'Veranstalter sind der Kreisjugendring Coburg und die Stadt Coburg.',
      value: { name: 'Kreisjugendring Coburg' },
    },
    {
      text: 'Die Veranstalter, die Stadt Coburg und der Kreisjugendring Coburg, erwarten 300 Gäste.',
      value: { name: 'Stadt Coburg' },
    },
    {
      text: 'Der Infoabend findet in Kooperation zwischen dem Familienbüro Hamm und der VHS statt.',
      value: { name: 'Familienbüro Hamm' },
    },
    { text: 'Die Organisation übernimmt die Stadt Coburg.', value: { name: 'Stadt Coburg' } },
    { text: 'Trägerverein ist der Klub für Wirtschaft und Kultur.', value: { name: 'Klub für Wirtschaft und Kultur' } },
    {
      text: 'Gastgeber:innen sind das Kinder-, Jugend- und Kulturzentrum Lohne sowie die Jugendfarm.',
      value: { name: 'Kinder-, Jugend- und Kulturzentrum Lohne' },
    },
    { text: 'Der Markt findet unter Federführung des Kreises Lippe statt.', value: { name: 'Kreis Lippe' } },
    { text: 'Das Forum ist eine Veranstaltung der Klangwiese Lohne.', value: { name: 'Klangwiese Lohne' } },
  ],
  counterExamples: [
    { text: 'Das wird eine Veranstaltung der besonderen Art.', because: 'of which kind, not whose' },
    { text: 'Ort ist ein Raum der Stadtbibliothek Erfurt.', because: 'a room, not an event' },
    { text: 'Veranstalterin ist die Pädagogin Almut Zieseniß.', because: 'a person' },
  ],
});

export const titleOf = saying('organiser', ['title-of'], 0.65, {
  id: 'organisers/title-of',
  about:
    'A genitive behind the name of the event: „Kommunalsalon der Agentur für Großstädte“; those who meet („Treffen des Netzwerks“) invite nobody.',
  examples: [
    {
      text: 'Kommunalsalon „Lernen im Quartier“ der Bürgerstiftung Bremen\n\nTermin: 3. Mai 2021',
      value: { name: 'Bürgerstiftung Bremen' },
    },
    {
      text: 'Der Lesetag 2023 des Kreisverbands Uelzen findet am 3. Mai statt.',
      value: { name: 'Kreisverband Uelzen' },
    },
    {
      text: 'Landkreis Uelzen lädt zur Bildungskonferenz\n\nTermin: 3. Mai 2021',
      value: { name: 'Landkreis Uelzen' },
    },
    {
      text: 'TALHEIM Der Musikverein Talheim lädt am Sonntag, 26. Mai, in die Turnhalle zum Konzert.',
      value: { name: 'Musikverein Talheim' },
    },
    {
      text: 'Tag der offenen Tür der Volkshochschule Kassel\n\nTermin: 3. Mai 2021',
      value: { name: 'Volkshochschule Kassel' },
    },
    {
      text: 'Zweite Bildungskonferenz des Landkreises Uelzen\n\nTermin: 3. Mai 2021',
      value: { name: 'Landkreis Uelzen' },
    },
  ],
  counterExamples: [
    { text: 'Tag des offenen Museums\n\nTermin: 3. Mai 2021', because: 'what is open, not who opens it' },
    {
      text: 'Wir laufen als Alternative zum Empfang der Stadt Jena am 3. Mai um den See.',
      because: 'another event',
    },
    { text: 'Radtour vom Heimatmuseum Lohne zum Moor\n\nTermin: 3. Mai 2021', because: 'where it starts' },
    { text: 'Drittes Treffen des Netzwerks Bildungsmonitoring\n\nTermin: 3. Mai 2021', because: 'a network meets' },
  ],
});

export const prefix: Rule<Organisation> = {
  id: 'organisers/title-prefix',
  about: 'An organisation that begins the title, set off by a colon or a dash: „Volkshochschule Kassel: Daten lesen“.',
  examples: [
    {
      text: '# Volkshochschule Kassel: Daten lesen lernen\n\nWir üben am 3. Mai.',
      path: 'kurs.md',
      value: { name: 'Volkshochschule Kassel' },
    },
  ],
  counterExamples: [
    { text: '# Ganztag gestalten: Werkstatt\n\nWir üben am 3. Mai.', path: 'kurs.md', because: 'a topic' },
  ],
  *propose(view) {
    for (const block of view.main.slice(0, 3)) {
      const phrase = block.kind === 'heading' ? titlePrefix(view.slice(block)) : null;
      if (phrase)
        yield one(view, phrase.name, { start: block.start + phrase.start, end: block.start + phrase.end }, 0.6);
    }
  },
};

export const imprint: Rule<Organisation> = {
  id: 'organisers/imprint',
  about: 'Who answers for the page, where nobody is named as organiser: a guess, and marked as one.',
  examples: [
    {
      text: 'Lesetag\n\nAm 3. Mai lesen wir vor.\n\nImpressum: Stadtbibliothek Erfurt, Domplatz 1',
      value: { name: 'Stadtbibliothek Erfurt' },
    },
  ],
  counterExamples: [{ text: 'Lesetag\n\nAm 3. Mai lesen wir in der Stadtbibliothek Erfurt.', because: 'the place' }],
  *propose(view) {
    for (const block of view.document.blocks) {
      const text = view.slice(block);
      const label = /(?:impressum|herausgeber(?:in)?|verantwortlich|v\.\s?i\.\s?s\.\s?d\.\s?p\.?)\s*[:\n]\s*/iu.exec(
        text,
      );
      const [phrase] = label ? phraseList(text, label.index + label[0].length) : [];
      if (phrase) {
        yield one(
          view,
          phrase.name,
          { start: block.start + phrase.start, end: block.start + phrase.end },
          0.4,
          'Named in the imprint only; the text names no organiser.',
        );
        return;
      }
    }
  },
};
