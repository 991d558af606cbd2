/** Texts that call off, move, look back, list or describe, invented, each with what a reader makes of it. */
import type { Usage } from '../title/usages.ts';

export const OTHERWISE: readonly Usage[] = [
  {
    text: 'ABGESAGT: Netzwerktreffen Sprachbildung am 25.03.2020\n\nAufgrund der aktuellen Lage muss das Netzwerktreffen leider entfallen. Ein Ersatztermin wird rechtzeitig bekannt gegeben.\n\nWir laden alle Fachkräfte herzlich ein, sich auszutauschen. Anmeldung bis 10. März.',
    titles: ['Netzwerktreffen Sprachbildung'],
    kind: 'cancellation',
    status: 'cancelled',
  },
  {
    text: 'Netzwerktreffen Sprachbildung\n\nLiebe Kolleginnen und Kollegen,\n\naufgrund der hohen Krankenstände müssen wir das für den 25. März 2023 geplante Treffen leider absagen. Wir bitten um Ihr Verständnis.',
    titles: ['Netzwerktreffen Sprachbildung'],
    kind: 'cancellation',
    status: 'cancelled',
  },
  {
    text: 'Bildungskonferenz wird verschoben\n\nDie für den 3. April 2020 geplante Bildungskonferenz des Landkreises wird auf den 9. Oktober 2020 verschoben. Bereits erfolgte Anmeldungen bleiben gültig.',
    titles: ['Bildungskonferenz'],
    kind: 'postponement',
    status: 'rescheduled',
  },
  {
    text: 'Rund 120 Gäste bei Bildungskonferenz in Wittenberg\n\nZur vierten Bildungskonferenz kamen am vergangenen Donnerstag rund 120 Gäste in die Stadthalle. Landrat Muster eröffnete die Veranstaltung. Im Mittelpunkt stand der Ganztag. In drei Workshops tauschten sich die Teilnehmenden aus.',
    kind: 'review',
    status: 'scheduled',
  },
  {
    text: 'Rückblick: 2. Fachforum Ganztag\n\nWie gelingt guter Ganztag? Darüber diskutierten am 7. Mai 2024 siebzig Fachkräfte in Suhl. Nach der Begrüßung hielt Prof. Erika Muster einen Vortrag. Das nächste Fachforum findet 2025 statt.',
    titles: ['2. Fachforum Ganztag'],
    kind: 'review',
    status: 'scheduled',
  },
  {
    text: 'Save the date! 6. Kommunale Bildungskonferenz\n\nMerken Sie sich bitte schon heute den 17. September 2026 vor. Programm und Einladung folgen.',
    titles: ['6. Kommunale Bildungskonferenz'],
    kind: 'save-the-date',
    status: 'scheduled',
  },
  {
    text: 'Das Netzwerk „Bildung im Norden“ ist ein Zusammenschluss von zwölf Landkreisen. Seit 2015 arbeiten die Mitglieder gemeinsam an Fragen des Bildungsmanagements. Die Treffen finden viermal im Jahr statt. Neue Mitglieder sind willkommen.',
    titles: [null],
    kind: 'network-profile',
    status: 'scheduled',
  },
  {
    text: 'Veranstaltungen\n\n03.09.2024 Lesefest, Jena\n12.09.2024 Werkstatt Ganztag, Gera\n20.09.2024 Forum Inklusion, Suhl\n',
    kind: 'listing',
    status: 'scheduled',
  },
  {
    text: 'MINT-Tag der Schulen im Landkreis Barnim findet digital statt\n\nWegen der Pandemie wird der für den 3. Februar 2021 geplante MINT-Tag in den digitalen Raum verlegt. Schulen können sich bis 20. Januar anmelden.',
    titles: ['MINT-Tag der Schulen im Landkreis Barnim'],
    kind: 'announcement',
    status: 'moved-online',
  },
  {
    text: 'Mehr als 80 Fachkräfte aus Kitas und Schulen trafen sich am Mittwoch in Gotha zum Fachtag „Sprache verbindet“. Bürgermeisterin Muster begrüßte die Gäste. Es gab vier Workshops. Der Fachtag soll im kommenden Jahr fortgesetzt werden.',
    titles: ['Fachtag „Sprache verbindet“'],
    kind: 'review',
    status: 'scheduled',
  },
  {
    text: 'Der für den 12. Mai angekündigte Fachtag „Sprache verbindet“ in Gotha entfällt. Grund ist die Erkrankung der Referentin.',
    titles: ['Fachtag „Sprache verbindet“'],
    kind: 'cancellation',
    status: 'cancelled',
  },
  {
    text: 'News vom 12.02.2020\nStartschuss für Bildungsnetzwerk gefallen\nIm Landkreis Rostock ist das neue Bildungsnetzwerk gestartet. Rund 50 Akteure nahmen am Auftakt teil. Sie sprachen über Ziele und Wünsche. Die Runde war sich einig.',
    kind: 'review',
    status: 'scheduled',
  },
  {
    text: 'Weimar. Zum zehnten Mal trafen sich am Freitag die Thüringer Bildungskoordinatoren. Gastgeber war die Stadt Weimar, die zu einem Rundgang einlud. Diskutiert wurde über Daten und deren Nutzung.',
    kind: 'review',
    status: 'scheduled',
  },
  {
    text: 'Neuer Termin für Bildungskonferenz\n\nDie ursprünglich für Mai geplante Bildungskonferenz findet nun am 14. Oktober 2021 statt.',
    titles: ['Bildungskonferenz'],
    kind: 'postponement',
    status: 'rescheduled',
  },
  {
    text: 'Fachtag Inklusion fällt aus\n\nDer Fachtag am 4. Mai fällt wegen zu geringer Anmeldezahlen aus.',
    titles: ['Fachtag Inklusion'],
    kind: 'cancellation',
    status: 'cancelled',
  },
  {
    text: 'Bildungskonferenz am 4. Mai 2020 abgesagt\n\nDie Stadt hat entschieden, die Bildungskonferenz wegen des Coronavirus nicht durchzuführen.',
    titles: ['Bildungskonferenz'],
    kind: 'cancellation',
    status: 'cancelled',
  },
  {
    text: 'Fachtag Inklusion\n\nAchtung: Die Veranstaltung wurde auf den 9. November 2022 verlegt!\n\nDatum: 9. November 2022\nOrt: Kreishaus Unna',
    titles: ['Fachtag Inklusion'],
    kind: 'postponement',
    status: 'rescheduled',
  },
  {
    text: 'Fachtag Inklusion\n\nDatum: 9. November 2020\nOrt: online\n\nAufgrund der Pandemie findet der Fachtag nicht wie geplant in Präsenz, sondern online statt.',
    titles: ['Fachtag Inklusion'],
    kind: 'announcement',
    status: 'moved-online',
  },
  {
    text: 'Terminvorankündigung: Fachkongress „Bildung kommunal“, 3./4. Juni 2027 in Leipzig',
    titles: ['Fachkongress „Bildung kommunal“'],
    kind: 'save-the-date',
    status: 'scheduled',
  },
  {
    text: 'Bitte vormerken: Am 3. Juni 2027 findet in Leipzig die 5. Sächsische Bildungskonferenz statt. Nähere Informationen folgen.',
    titles: ['5. Sächsische Bildungskonferenz'],
    kind: 'save-the-date',
    status: 'scheduled',
  },
  {
    text: 'Regionale Bildungskonferenz Spree-Neiße\n\n\nBildungskonferenz 2023\n\nAm 14. September 2023 fand die Regionale Bildungskonferenz in Forst statt. Mehr als 100 Gäste folgten der Einladung. Die Präsentationen stehen zum Download bereit. Herzlichen Dank an alle.',
    titles: ['Regionale Bildungskonferenz Spree-Neiße'],
    kind: 'review',
    status: 'scheduled',
  },
  {
    text: 'Netzwerk Frühe Bildung\n\nDas Netzwerk Frühe Bildung verbindet Kitas, Grundschulen und Beratungsstellen im Landkreis. Es trifft sich viermal im Jahr. Interessierte können sich an die Koordinatorin wenden.',
    titles: ['Netzwerk Frühe Bildung'],
    kind: 'network-profile',
    status: 'scheduled',
  },
  {
    text: 'Lesefest in Gera\n\nDas Lesefest der Büchereien bot Kindern zwei Tage lang Geschichten. In der alten Post wurde gebastelt, gedruckt und gelacht.',
    titles: ['Lesefest in Gera'],
    kind: 'review',
    status: 'scheduled',
  },
  {
    text: 'Der Kreisseniorentag in Zeitz wird leider nicht am ersten Sonntag im Mai stattfinden. Wir bitten alle Gäste um Verständnis.',
    titles: ['Kreisseniorentag'],
    kind: 'cancellation',
    status: 'cancelled',
  },
  {
    text: 'Unsere Lernnetzwerke\n\nUnsere regionalen Lernnetzwerke legen Wert auf offenen Austausch. Zweimal im Jahr kommen die Kommunen zusammen und beraten einander.',
    kind: 'network-profile',
    status: 'scheduled',
  },
];
