/** Short announcements of many shapes, invented, each with what a reader calls it. */
export interface Usage {
  readonly text: string;
  /** Names a reader would accept; null for none; left out where readers would argue. */
  readonly titles?: readonly (string | null)[];
  readonly kind: string;
  readonly status: string;
}

export const ANNOUNCED: readonly Usage[] = [
  {
    text: 'Landkreis lädt zur Bildungskonferenz ein\n\nSoest. „Gemeinsam Übergänge gestalten“ lautet das Motto der fünften Bildungskonferenz des Kreises, zu der Landrätin Ines Muster am 12. März 2019 ins Kreishaus einlädt. Beginn ist um 14 Uhr. Anmeldungen nimmt das Bildungsbüro bis zum 1. März entgegen.',
    titles: ['Bildungskonferenz', 'Fünfte Bildungskonferenz des Kreises'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Pressemitteilung Nr. 45/2017\n\nFachtag „Ankommen im Kreis“\n\nAm 23. Juni 2017 findet von 9 bis 15 Uhr im Bürgerhaus der Fachtag „Ankommen im Kreis“ statt. Er richtet sich an Lehrkräfte und Ehrenamtliche.',
    titles: ['Fachtag „Ankommen im Kreis“'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Startseite > Aktuelles > Termine\n\nBildungsforum 2018: Digital lernen vor Ort\n\n14.11.2018, 10:00 - 16:00 Uhr\nStadthalle Gera\n\nDas diesjährige Bildungsforum befasst sich mit digitalem Lernen. Die Teilnahme ist kostenfrei.',
    titles: ['Bildungsforum 2018: Digital lernen vor Ort'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Die Stadt Gera veranstaltet am 14. November ihr drittes Bildungsforum. Ab 10 Uhr geht es in der Stadthalle um digitales Lernen. Eingeladen sind alle, die mit Bildung zu tun haben. Eine Anmeldung ist bis zum 7. November unter bildung@gera.example.org erforderlich.',
    titles: ['Drittes Bildungsforum'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Einladung zum 4. Netzwerktreffen „Frühe Bildung“ im Landkreis Görlitz\n\nSehr geehrte Damen und Herren,\n\nwir laden Sie herzlich zu unserem vierten Netzwerktreffen am 5.6.2019 um 13 Uhr ins Landratsamt ein.',
    titles: ['4. Netzwerktreffen „Frühe Bildung“ im Landkreis Görlitz'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Online-Seminar: Datengestützt planen – aber wie?\n\nMittwoch, 5. Mai 2021 | 10–12 Uhr | Zoom\n\nIn unserem Online-Seminar lernen Sie, Daten zu nutzen.',
    titles: ['Online-Seminar: Datengestützt planen – aber wie?'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Bad Hersfeld (pm). Unter dem Titel „Kita trifft Schule“ lädt das Staatliche Schulamt am Dienstag, 4. Juni, zu einem Fachtag in die Stadthalle ein. Von 9 bis 16 Uhr geht es um den Übergang in die Grundschule.',
    titles: ['Kita trifft Schule'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Bad Hersfeld – Wie können Kita und Schule besser zusammenarbeiten? Antworten soll ein Fachtag geben, den der Landkreis am Dienstag, 4. Juni, in der Stadthalle veranstaltet.',
    titles: [null],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Am 4. Juni 2019 lädt die Transferagentur zum Entwicklungsworkshop „Bildungsberichte schreiben“ nach Erfurt ein.\n\nDer Workshop richtet sich an Kommunen mit Zielvereinbarung.',
    titles: ['Entwicklungsworkshop „Bildungsberichte schreiben“'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Foto: Stadt Gera\n\nBildungsbüro\n\nElterncafé International\n\nJeden ersten Dienstag im Monat treffen sich Eltern im Rathaus. Das nächste Treffen ist am 5. März 2024 um 15 Uhr.',
    titles: ['Elterncafé International'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Landkreis Barnim\n- Bildungsbüro -\n\nEinladung\nzur Auftaktveranstaltung\n„Bildung gemeinsam gestalten“\n\nDonnerstag, 6. September 2018\n17:00 Uhr\n',
    titles: ['Auftaktveranstaltung „Bildung gemeinsam gestalten“', 'Bildung gemeinsam gestalten'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Die nächste Sitzung des Netzwerks Inklusion findet am Montag, 8. Oktober 2018, um 16 Uhr im Landratsamt statt. Auf der Tagesordnung steht der Bericht zur Schulbegleitung. Gäste sind willkommen.',
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: '„Vielfalt macht Schule“: Fachtagung am 21. November in Kassel\n\nDie Fachtagung beleuchtet den Umgang mit Vielfalt. Veranstalter ist das Netzwerk Schule.',
    titles: ['Vielfalt macht Schule', '„Vielfalt macht Schule“: Fachtagung'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Termin: 21.11.2019\n\nOrt: Kassel\n\nThema: Vielfalt macht Schule\n\nDie Fachtagung des Netzwerks beleuchtet den Umgang mit Vielfalt. Anmeldung bis 1.11.',
    titles: ['Vielfalt macht Schule'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Die Anmeldefrist endete am 3. Mai 2019. Restplätze auf Anfrage.\n\nFachtag Elternarbeit\n\nAm 10. Mai 2019 treffen sich Fachkräfte in Fulda. Das Programm hat das Schulamt zusammengestellt.',
    titles: ['Fachtag Elternarbeit'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Zweite Regionalkonferenz „Bildung im Wandel“ in Plauen – Jetzt anmelden!\n\nAm 19. und 20. Oktober 2022 ist es so weit.',
    titles: ['Zweite Regionalkonferenz „Bildung im Wandel“ in Plauen'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Regionalkonferenz in Plauen\nBildung im Wandel\n\nAm 19. Oktober 2022 kommen Kommunen zusammen. Bitte melden Sie sich an.',
    titles: [
      'Regionalkonferenz in Plauen: Bildung im Wandel',
      'Regionalkonferenz in Plauen',
      'Regionalkonferenz in Plauen Bildung im Wandel',
    ],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Zukunftswerkstatt: Wie wollen wir lernen?\n\nWann: 4. Mai 2023, 16 Uhr\nWo: Rathaus Zeitz\n\nDie Zukunftswerkstatt im vergangenen Jahr war ein Erfolg. Viele kamen zusammen. Nun geht es weiter: Melden Sie sich an!',
    titles: ['Zukunftswerkstatt: Wie wollen wir lernen?', 'Wie wollen wir lernen?'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Bildung & Schule\n\nStadt Zeitz startet Beteiligungsprozess zur Schulentwicklungsplanung\n\nZum Auftakt lädt Oberbürgermeister Max Muster am Mittwoch, 6. September, um 17 Uhr zu einem Bürgerforum in das Rathaus ein.',
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Der Landkreis Nordhausen und das Staatliche Schulamt laden am 8. April 2025 zum Fachtag Schulabsentismus ein. Die Veranstaltung beginnt um 9 Uhr im Ratssaal.',
    titles: ['Fachtag Schulabsentismus'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Einladung zum Vernetzungstreffen der Bildungskoordinatorinnen und Bildungskoordinatoren in Thüringen am 8. April 2025\n\nWir freuen uns auf Sie!',
    titles: ['Vernetzungstreffen der Bildungskoordinatorinnen und Bildungskoordinatoren in Thüringen'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Mit dem Webinar „Bildungsdaten sichtbar machen“ setzt das Netzwerk seine Reihe „Daten für alle“ am 8. April fort. Los geht es um 10 Uhr.',
    titles: ['Webinar „Bildungsdaten sichtbar machen“'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: '8. April 2025\nFachtag „Lernen vor Ort“\nKreishaus Nordhausen\n\nDer Fachtag bringt Schulen und Betriebe zusammen. Um Anmeldung wird gebeten.',
    titles: ['Fachtag „Lernen vor Ort“'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Fachtag Inklusion\n\nDatum: 9. November 2020\nOrt: Kreishaus\n\nSollte die Lage es erfordern, wird der Fachtag abgesagt oder online durchgeführt. Angemeldete können kostenfrei absagen.',
    titles: ['Fachtag Inklusion'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Fachtag Inklusion\n\nDatum: 9. November 2020\nOrt: Kreishaus\n\nIm vergangenen Jahr musste der Fachtag wegen Corona abgesagt werden. Umso mehr freuen wir uns auf ein Wiedersehen. Bitte melden Sie sich bis 1. November an.',
    titles: ['Fachtag Inklusion'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Ihre Stornierung: Bei Absage nach dem 1. November fallen Kosten an.\n\nSeminar Führung in Kitas\n\nDatum: 9. November 2020\nOrt: Kreishaus',
    titles: ['Seminar Führung in Kitas'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Arbeitskreis Schule–Wirtschaft\n\nDer Arbeitskreis trifft sich das nächste Mal am 4. März 2022 um 15 Uhr in der IHK. Gäste sind willkommen.',
    titles: ['Arbeitskreis Schule–Wirtschaft'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Fachtag: „Kinder stark machen“\nTermin: 4. März 2022\nOrt: Cottbus',
    titles: ['Fachtag: „Kinder stark machen“', 'Kinder stark machen'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Eröffnung der Ausstellung „Schule früher“ im Museum\n\nAm Sonntag, 4. März, wird im Museum die Ausstellung eröffnet. Der Eintritt ist frei.',
    titles: ['Eröffnung der Ausstellung „Schule früher“ im Museum'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Barcamp Bildung MV 2024 // 12.–13. April // Rostock\n\nSeid dabei!',
    titles: ['Barcamp Bildung MV 2024'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: '(Bild: Stadt Zeitz)\n\nLesung mit Erika Muster am Donnerstag in der Stadtbibliothek\n\nDie Autorin liest am 4. März um 19 Uhr. Eintritt: 5 Euro.',
    titles: [
      'Lesung mit Erika Muster am Donnerstag in der Stadtbibliothek',
      'Lesung mit Erika Muster in der Stadtbibliothek',
      'Lesung mit Erika Muster',
    ],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Am 4. Juni lädt die Hansestadt Wismar zur vierten Bildungs- und Kulturkonferenz ins Zeughaus ein. Los geht es um 10 Uhr, der Eintritt ist frei.',
    titles: ['Vierte Bildungs- und Kulturkonferenz'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Das Reparaturcafé ist wieder da: Am Samstag, 4. Mai, helfen Ehrenamtliche von 14 bis 17 Uhr im Pfarrhaus von Zeitz beim Flicken und Löten.',
    titles: ['Reparaturcafé'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Am Sonntag, 5. Mai, laden die Höfe der Börde alle Neugierigen zum Tag der offenen Höfe ein. Von 10 bis 17 Uhr gibt es Führungen, Musik und Kuchen.',
    titles: ['Tag der offenen Höfe'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Am 5. Mai ist Nacht der Archive. Auch das Stadtarchiv Gera öffnet dann von 18 bis 23 Uhr seine Magazine für alle, die neugierig sind.',
    titles: ['Nacht der Archive'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Lokalsport\n\nGroßer Andrang beim Familiensporttag im Stadion\n\nHunderte Kinder kamen am 5. Mai 2024 ins Stadion. Sie liefen, sprangen und warfen um die Wette.',
    titles: ['Familiensporttag im Stadion'],
    kind: 'review',
    status: 'scheduled',
  },
  {
    text: 'Wismarer Tageblatt\n\nWismar liest sich warm\n\nVorlesefest im Zeughaus\n\nWismar. Am 5. Mai wird im Zeughaus von früh bis spät vorgelesen, alle sind herzlich eingeladen.',
    titles: ['Vorlesefest im Zeughaus'],
    kind: 'announcement',
    status: 'scheduled',
  },
  {
    text: 'Einladung zum Mitreden\n\nAuftaktforum Stadtentwicklung\n\nAm 5. Mai 2024 um 18 Uhr geht es im Rathaus Gera los.',
    titles: ['Auftaktforum Stadtentwicklung'],
    kind: 'announcement',
    status: 'scheduled',
  },
];
