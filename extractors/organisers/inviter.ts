/** The rule with the most usages: whoever is the subject of a verb that makes an event. */
import { saying } from './said.ts';

export const inviter = saying('organiser', ['inviter'], 0.85, {
  id: 'organisers/inviter',
  about:
    'The subject of „lädt … ein“, „veranstaltet“, „richtet … aus“, „bietet … an“ is the organiser, whom the verb invites is the audience.',
  examples: [
    { text: 'Der Landkreis Oberhavel lädt Fachkräfte zum Austausch ein.', value: { name: 'Landkreis Oberhavel' } },
    {
      text: 'Zum ersten Mal lädt der Verbund der Bildungsbüros Südwest alle Lernpaten zu einem Nachmittag ein.',
      value: { name: 'Verbund der Bildungsbüros Südwest' },
    },
    {
      text: 'Darum geht es auf der Konferenz, zu der das Bildungsforum Nord für Donnerstag in die Viehhalle einlädt.',
      value: { name: 'Bildungsforum Nord' },
    },
    {
      text: 'Die Fachstelle Lesen im Übergang lädt am 3. Mai zum Fachtag ein.',
      value: { name: 'Fachstelle Lesen im Übergang' },
    },
    {
      text: 'Wir reden über den Lesetag, den das Schulamt für den Kreis Viersen am 3. Mai ausrichtet.',
      value: { name: 'Schulamt für den Kreis Viersen' },
    },
    { text: 'Das Team der Stadtbücherei Jena lädt zum Vorlesen ein.', value: { name: 'Stadtbücherei Jena' } },
    { text: 'Die Integrationsbeauftragte der Stadt Soest lädt zum Treffen ein.', value: { name: 'Stadt Soest' } },
    { text: 'Die Hochschule Kehl muss die Tagung absagen.', value: { name: 'Hochschule Kehl' } },
    {
      text: 'Schön, dass die Volkshochschule Kassel am 3. Mai zu einem Erzählabend einlädt.',
      value: { name: 'Volkshochschule Kassel' },
    },
    { text: 'Diesmal organisiert die Bürgerstiftung Jena das Treffen.', value: { name: 'Bürgerstiftung Jena' } },
    { text: 'Zum Elterntag hatte das Familienbüro geladen.', value: { name: 'Familienbüro' } },
    { text: 'Das hat gestern der Kreis Lippe als Veranstalter mitgeteilt.', value: { name: 'Kreis Lippe' } },
    { text: 'Zwei Lesungen bietet die Stadtbücherei im Herbst.', value: { name: 'Stadtbücherei' } },
    {
      text: 'Die Hochschule lädt zum Campustag ein.\n\nSo finden Sie zur Hochschule Nordhausen.',
      value: { name: 'Hochschule Nordhausen' },
    },
    { text: 'Die Stadt Jena und der Jugendring Jena veranstalten am 3. Mai ein Forum.', value: { name: 'Stadt Jena' } },
    {
      text: 'Zum Lesetag laden Bürgermeisterin Almut Zieseniß und die Bücherei Lohne ein.',
      value: { name: 'Bücherei Lohne' },
    },
    {
      text: 'Almut Zieseniß vom Familienbüro Hamm lädt am 3. Mai zum Elterncafé ein.',
      value: { name: 'Familienbüro Hamm' },
    },
    {
      text: 'Mitglieder des Imkervereins Soest bieten am 3. Mai eine Führung an.',
      value: { name: 'Imkerverein Soest' },
    },
    {
      text: 'Das sagt die Leiterin der Lernwerk gGmbH, die den Kongress im Mai veranstaltet.',
      value: { name: 'Lernwerk gGmbH' },
    },
    {
      text: 'Das Jugendamt unter der Leitung von Almut Zieseniß hat zu einem Empfang eingeladen.',
      value: { name: 'Jugendamt' },
    },
    {
      text: 'Lesekiste, das Netzwerk für Vorlesepaten, veranstaltet am 3. Mai einen Fachtag.',
      value: { name: 'Lesekiste' },
    },
    { text: 'VHS-Leiterin Almut Zieseniß und ihr Team haben 30 Vorträge organisiert.', value: { name: 'VHS' } },
    { text: 'Am 3. Mai startet das Programm der Bücherei Lohne mit 16 Lesungen.', value: { name: 'Bücherei Lohne' } },
    {
      text: 'Die Polizeiinspektion Vechta warnt vor Betrug und lädt am 3. Mai zum Vortrag ein.',
      value: { name: 'Polizeiinspektion Vechta' },
    },
    { text: 'Dazu wird das Jugendamt am 3. Mai ein Forum ausrichten.', value: { name: 'Jugendamt' } },
    {
      text: 'Das Amt für Kinder, Jugend und Familie des Kreises Soest lädt Eltern zu einem Abend ein.',
      value: { name: 'Amt für Kinder, Jugend und Familie des Kreises Soest' },
    },
    { text: 'Am 3. Mai informiert das Klinikum Vechta über Demenz.', value: { name: 'Klinikum Vechta' } },
    {
      text: 'Die Bücherei Lohne beteiligt sich mit einer Lesung am Vorlesetag.',
      value: { name: 'Bücherei Lohne' },
    },
    { text: 'Der Kreis Lippe ist Gastgeber der Tagung am 3. Mai.', value: { name: 'Kreis Lippe' } },
    { text: 'Die Bücherei Lohne bittet um Anmeldung bis 3. Mai.', value: { name: 'Bücherei Lohne' } },
    {
      text: 'Der Dachverband Lesepaten e. V. ist 20 Jahre alt. Am 3. Mai lädt der Verband zum Empfang ein.',
      value: { name: 'Dachverband Lesepaten e. V.' },
    },
    { text: 'Am 3. Mai lädt das Klangbeet zur Lesung ein: post@klangbeet.org', value: { name: 'Klangbeet' } },
    { text: 'Am 3. Mai lädt das w-lab zum Workshop ein.', value: { name: 'w-lab' } },
    { text: 'Das Klangbeet veranstaltet am 3. Mai ein Konzert.', value: { name: 'Klangbeet' } },
    { text: 'Wir vom Klangbeet laden am 3. Mai zur Lesung ein.', value: { name: 'Klangbeet' } },
    { text: 'Als Bücherei Lohne möchten wir alle zum Lesefest einladen.', value: { name: 'Bücherei Lohne' } },
    { text: 'Am 3. Mai trifft sich die Lesegruppe Lohne zum Stammtisch.', value: { name: 'Lesegruppe Lohne' } },
    { text: 'Die Feuerwehrkapelle Lohne gibt am 3. Mai ein Konzert.', value: { name: 'Feuerwehrkapelle Lohne' } },
    { text: 'Die Bücherei Lohne hat eine Festwoche angekündigt.', value: { name: 'Bücherei Lohne' } },
    {
      text: 'Die Färberei Kuhn in Lohne feiert ihr 40-jähriges Bestehen am 3. Mai.',
      value: { name: 'Färberei Kuhn in Lohne' },
    },
    {
      text: 'Die BuchTage, eine Tagung für alle, richtet dieses Jahr der Leseklub Lohne aus.',
      value: { name: 'Leseklub Lohne' },
    },
    {
      text: 'Die Stadtbücherei ist bunt. Am 3. Mai lädt die Bücherei zum Vorlesen ein.',
      value: { name: 'Stadtbücherei' },
    },
    {
      text: 'Der Lesekreis Lohne (LKL) wird 20. Der LKL lädt am 3. Mai zum Empfang ein.',
      value: { name: 'Lesekreis Lohne (LKL)' },
    },
    { text: 'Am 3. Mai lädt die Freiwillige Feuerwehr zum Fest ein.', value: { name: 'Freiwillige Feuerwehr' } },
  ],
  counterExamples: [
    { text: 'Am 3. Mai lädt das Klangbeet zur Lesung ein.', because: 'nothing tells that it is a body' },
    { text: 'Der Wirt veranstaltet am 3. Mai ein Konzert.', because: 'a person' },
    { text: 'Unser Ortsverband lädt am 3. Mai zum Fest ein.', because: 'whose, the text does not say' },
    { text: 'Wir vom Team laden am 3. Mai zur Lesung ein.', because: 'whose team, the text does not say' },
    { text: 'Wir im Landkreis laden unsere Autos zu Hause.', because: 'another verb' },
    { text: 'Wir laden die Stadt Jena herzlich ein.', because: 'the town is invited' },
    { text: 'Der Platz vor dem Museum lädt zum Verweilen ein.', because: 'a place, and the museum is no subject' },
    { text: 'Das Museum bietet viel Platz für Konzerte.', because: 'a house has room' },
    { text: 'Schulen im Landkreis laden zum Fest ein.', because: 'nobody is named' },
    { text: 'Husumer Sportvereine laden zum Fest ein!', because: 'which of them, the text does not say' },
    { text: 'Am 3. Mai startet die Reihe Lesen und Lauschen.', because: 'the series opens, nobody is named' },
    { text: 'Vertreter der Universität Kassel laden ihre Daten hoch.', because: 'another verb' },
    { text: 'Der Verein lädt am 3. Mai zum Fest ein.', because: 'which one, the text does not say' },
    { text: 'Landrat Arne Kühlewind lädt zum Empfang ein.', because: 'a person, and no body is named' },
  ],
});
