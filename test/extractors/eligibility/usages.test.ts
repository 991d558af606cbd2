/** What says who may come, and what only looks like it: one line a usage, all of our own making. */
import { describe, expect, it } from 'vitest';
import { eventForPeople, heldForPeople } from '../../../extractors/eligibility/event-for.ts';
import { usageOf } from '../../../extractors/eligibility/usages.ts';
import type { Block } from '../../../schemas/document.ts';

const SAYS = [
  'Eingeladen sind alle, die gern singen.',
  'Willkommen ist, wer Lust auf Basteln hat.',
  'Wir freuen uns auf alle, die mitgärtnern wollen.',
  'Die Sitzung ist öffentlich.',
  'Gäste sind wie immer herzlich willkommen.',
  'Jede und jeder ist willkommen.',
  'Jeder kann kommen.',
  'Alle dürfen mitmachen, egal ob groß oder klein.',
  'Mitmachen kann jeder ab 8 Jahren.',
  'Das Angebot ist offen für alle Interessierten.',
  'Der Stammtisch steht allen offen.',
  'Die Werkstatt ist für alle geöffnet.',
  'Vorkenntnisse sind nicht erforderlich.',
  'Es werden keine Vorkenntnisse vorausgesetzt.',
  'Musikalische Vorkenntnisse braucht niemand.',
  'Auch Anfänger sind gern gesehen.',
  'Der Kurs ist für Anfänger geeignet.',
  'Der Kurs eignet sich für Kinder ab zehn Jahren.',
  'Für Kinder von 6 bis 10 Jahren.',
  'Teilnehmen können Jugendliche zwischen 14 und 18 Jahren.',
  'Die Teilnahme ist Mitgliedern vorbehalten.',
  'Nur für Mitglieder!',
  'Das Seminar wendet sich an ehrenamtliche Vorstände.',
  'Angesprochen sind pädagogische Fachkräfte aus Kitas.',
  'Zielgruppe sind Lehrkräfte aller Schularten.',
  'Der Vorstand lädt alle Mitglieder zur Jahreshauptversammlung ein.',
  'Wir laden alle Bürgerinnen und Bürger herzlich zum Dorffest ein.',
  'Alle Nachbarn und Freunde des Hauses sind herzlich eingeladen.',
  'Eltern und Kinder sind zum Laternenbasteln eingeladen.',
  'Herzliche Einladung an alle Familien!',
  'Interessierte sind herzlich willkommen.',
  'Neulinge sind immer willkommen.',
  'Neue Gesichter sind gern gesehen.',
  'Auch Nichtmitglieder können gerne vorbeikommen.',
  'Ihr müsst keine Profis sein.',
  'Du brauchst keine Programmierkenntnisse.',
  'Voraussetzung für die Teilnahme ist ein eigener Laptop und Grundkenntnisse in Python.',
  'Die Veranstaltung ist für jedermann offen und kostenlos.',
  'Alle Interessierten können ohne Anmeldung teilnehmen.',
  'Das Treffen richtet sich sowohl an Einsteiger als auch an alte Hasen.',
  'Egal ob Anfänger oder Profi – jeder ist willkommen!',
  'Wir öffnen unsere Türen für alle Neugierigen.',
  'Die Bevölkerung ist herzlich eingeladen.',
  'Zu diesem Abend ist die ganze Gemeinde eingeladen.',
  'Die Mitglieder sowie Freunde und Gönner sind herzlich eingeladen.',
  'Der Landkreis lädt Schulen, Kitas und Vereine zur Bildungskonferenz ein.',
  'Das Kulturamt lädt am Freitag, 3. Mai, um 18 Uhr alle Kunstfreunde ins Museum ein.',
  'Der Workshop ist ausschließlich für Frauen.',
  'Mindestalter: 16 Jahre.',
  'Alle Altersgruppen sind willkommen.',
  'Familien mit Kindern sind besonders willkommen.',
  'Studierende aller Fachrichtungen sind eingeladen, sich zu bewerben.',
  'Bewerben können sich Teams aus ganz Deutschland.',
  'Der Vortrag ist öffentlich und richtet sich an ein breites Publikum.',
  'Der Kurs setzt Grundkenntnisse in HTML voraus.',
  'Ein Abend für alle, die mehr über Bienen wissen wollen.',
  'Besucher sind willkommen.',
  'Zuschauer sind herzlich willkommen!',
  'Wer mitspielen möchte, ist herzlich willkommen.',
  'Wer Interesse hat, ist herzlich eingeladen.',
  'Komm vorbei, egal ob du schon Erfahrung hast oder nicht!',
  'Hobbyfotografen aufgepasst: alle sind willkommen.',
  'Wir heißen alle Besucherinnen und Besucher willkommen.',
];

const SAYS_NOTHING = [
  'Wir laden Sie herzlich ein.',
  'Alle Teilnehmenden erhalten eine Tasche.',
  'Die Teilnehmer sind eingeladen, ihre Notebooks mitzubringen.',
  'Die Besucher erwartet ein buntes Programm für Kinder.',
  'Für Kinder gibt es eine Hüpfburg.',
  'Kinder können sich schminken lassen.',
  'Kinder bis 12 Jahre haben freien Eintritt.',
  'Für Mitglieder ist der Eintritt frei.',
  'Studierende zahlen 5 Euro.',
  'Die Referentin arbeitet seit 20 Jahren mit Jugendlichen.',
  'Sie verfügt über langjährige Erfahrung in der Arbeit mit Familien.',
  'Das Förderprogramm richtet sich an kleine Unternehmen.',
  'Die Stiftung richtet sich an junge Menschen.',
  'Bildung ist die Voraussetzung für gesellschaftliche Teilhabe.',
  'Voraussetzung ist eine gute Zusammenarbeit aller Akteure.',
  'Die Daten sind für alle frei zugänglich.',
  'Software sollte für alle offen sein.',
  'Offene Daten sind die Grundlage für Innovation.',
  'Schulen stehen vor neuen Herausforderungen.',
  'Wie können Kommunen Eltern besser erreichen?',
  'Im Anschluss sind alle zu einem Umtrunk eingeladen.',
  'Wir danken allen, die mitgeholfen haben und mitmachen wollten.',
  'Wer nicht kommen kann, schaut den Livestream.',
  'Die Vereine laden zum Dorffest ein.',
  'Die Schülerinnen und Schüler laden zur Ausstellung ein.',
  'Die Stadt lädt zur Konferenz über die Zukunft der Schulen ein.',
  'Der Verein lädt zum Vortrag mit Eltern und Kindern ein.',
  'Wir laden zum Treffen der Nutzer ein.',
  'Einladung zum Fachtag der Jugendämter.',
  'Die Anmeldung für Schulen erfolgt über das Portal.',
  'Bitte bringt eure Freunde mit.',
  'Für alle gibt es Kaffee und Kuchen.',
  'Für alle, die Hunger haben, wird gegrillt.',
  'Danach gibt es Zeit für alle Fragen.',
  'Er ist Mitglied im Verein und offen für Neues.',
  'Die Leute waren willkommen.',
  'Fachkräfte lernen, wie sie Familien begleiten.',
  'Das Projekt stärkt Kinder und Jugendliche.',
  'Sie richtet den Blick auf Familien.',
  'Das Buch richtet sich an Eltern.',
  'Spenden sind herzlich willkommen.',
  'Kuchenspenden sind gern gesehen.',
  'Ideen und Vorschläge sind willkommen.',
  'Hunde sind willkommen.',
  'Beiträge von allen Mitgliedern sind willkommen.',
  'Themenvorschläge von Teilnehmern sind herzlich willkommen.',
  'Wir suchen Helferinnen und Helfer für den Aufbau.',
  'Alle Plätze sind belegt.',
  'Alle Vorträge finden im Saal statt.',
  'Für das leibliche Wohl aller Gäste ist gesorgt.',
  'Wir freuen uns auf viele Gäste!',
  'Wir freuen uns auf euch alle!',
  'Parkplätze stehen allen Besuchern kostenlos zur Verfügung.',
  'Das Netzwerk unterstützt Vereine bei der Digitalisierung.',
  'In Workshops können die Gäste ihre Ideen einbringen.',
  'Am Nachmittag sind die Eltern gefragt.',
  'Aussteller können sich bis zum 1. Mai anmelden.',
  'Alle Kurse sind für Erwachsene und Kinder kostenpflichtig.',
  'Ein Verein muss für seine Mitglieder haften.',
  'Geeignet sind Rechner ab 4 GB Speicher für alle Schüler.',
  'In den nächsten 5-10 Jahren fehlen Fachkräfte.',
  'Menschen ab 60 Jahren machen ein Drittel der Bevölkerung aus.',
  'Der Bürgermeister hieß alle Gäste willkommen.',
];

const block = { kind: 'paragraph' } as Block;

/** What a sentence is taken for, or null. */
function readingOf(text: string): string | null {
  const lower = text.toLowerCase();
  const spoken = { sentence: { start: 0, end: text.length, text, lower, block }, lower };
  const phrase = eventForPeople(spoken);
  return usageOf(lower) ?? (phrase ? text.slice(phrase.start, phrase.end) : heldForPeople(spoken) ? 'held' : null);
}

describe('a sentence that says who may come', () => {
  for (const text of SAYS) it(text, () => expect(readingOf(text)).not.toBeNull());
});

describe('a sentence that says nothing of it', () => {
  for (const text of SAYS_NOTHING) it(text, () => expect(readingOf(text)).toBeNull());
});

describe('an event named for somebody', () => {
  const phrases: readonly (readonly [string, string])[] = [
    ['Am 3. Mai gibt es einen Nähkurs für Anfänger zu einfachen Taschen.', 'Nähkurs für Anfänger'],
    [
      'Geplant ist eine Sprechstunde für Vorstände, die ein Fest vorbereiten.',
      'Sprechstunde für Vorstände, die ein Fest vorbereiten',
    ],
    ['Wir bieten eine Energieberatung für Mieter und Familien am Dienstag.', 'Energieberatung für Mieter und Familien'],
  ];
  for (const [text, phrase] of phrases) it(phrase, () => expect(readingOf(text)).toBe(phrase));

  it('is none where a cause stands between', () => {
    expect(readingOf('Der Fachtag zeigt neue Chancen für Kinder.')).toBeNull();
  });
});
