/** Each line is a text whose sentences are parted by " ¶ ". */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, splitSentences } from '../../../extractors/german/sentences.ts';

const TABLE: Readonly<Record<string, readonly string[]>> = {
  'plain sentences': [
    'Wir laden Sie ein. ¶ Der Eintritt ist frei.',
    'Kommen Sie vorbei! ¶ Wir freuen uns.',
    'Was braucht eine gute Schule? ¶ Darüber sprechen wir.',
    'Ein einziger Satz ohne Punkt',
    'Das Treffen fällt aus. ¶ Ein neuer Termin folgt. ¶ Wir bitten um Verständnis.',
    'Alle sind willkommen. ¶ 20 Plätze stehen bereit.',
    'Die Tagung endet um 16 Uhr. ¶ Danach gibt es Kaffee.',
    'Der Fachtag war 2021. ¶ Wir planen den nächsten.',
    'Rückblick auf das Jahr 2019. ¶ Ausblick auf 2020.',
    'Es gibt Suppe. ¶ Brot bringt jeder selbst mit.',
  ],
  'titles before names': [
    'Es spricht Dr. Almut Beispiel über Lesen.',
    'Prof. Dr. Jens Muster eröffnet den Tag. ¶ Anschließend gibt es Tee.',
    'Dipl.-Ing. Karla Probe führt durch das Haus.',
    'Anmeldung bei Fr. Muster oder Hr. Beispiel.',
    'Mit Dr. phil. habil. Ute Probe und Mag. Udo Muster.',
    'Es grüßt Sie Dr. med. Ina Beispiel.',
    'Die Laudatio hält Prof. em. Kurt Probe.',
    'Am St. Marien-Platz steht das Haus.',
  ],
  'abbreviations that stay open': [
    'Bringen Sie z. B. Stifte mit. ¶ Papier ist da.',
    'Bringen Sie z.B. Kleber mit.',
    'Das gilt u. a. für Vereine und Schulen.',
    'In der Regel, d. h. fast immer, beginnen wir pünktlich.',
    'Das Treffen dauert i. d. R. zwei Stunden.',
    'Telefonisch bzw. per Mail erreichen Sie uns.',
    'Es kommen ca. 80 Gäste.',
    'Der Preis beträgt 20 Euro inkl. Verpflegung.',
    'Kosten: 15 Euro zzgl. Fahrtkosten.',
    'Bitte ggf. Allergien angeben.',
    'Vgl. Kap. 3 des Berichts.',
    'Siehe S. 3 und Abb. 4 im Heft.',
    'Der Raum Nr. 12 liegt links. ¶ Folgen Sie den Schildern.',
    'Gem. § 7 Abs. 1 der Satzung laden wir ein.',
    'Für max. Zwölf gedacht.',
    'Mind. Alter: 16 Jahre.',
    'Sog. Tandems lernen gemeinsam.',
    'Evtl. Änderungen teilen wir mit.',
    'Das Angebot richtet sich insb. an Familien.',
    'Tel. 0431 5550 erreichbar.',
    'Die Arbeit von A. Muster und B. Probe.',
    'Das Team v. l. n. r. Anna, Ben, Carl.',
    'Die Reg.-Bez. Arnsberg und Münster.',
    'Wir treffen uns am Hbf. Kiel.',
    'Der ev. Kirchenkreis und die kath. Gemeinde laden ein.',
  ],
  'abbreviations that may close': [
    'Es gibt Spiele, Musik usw. ¶ Danach wird gegrillt.',
    'Stifte, Papier etc. ¶ Bitte bringen Sie alles mit.',
    'Eine Veranstaltung des Lernlust e. V. ¶ Die Teilnahme ist frei.',
    'Eine Veranstaltung des Lernlust e.V. ¶ Wir danken der Stadt.',
    'Der Lernlust e. V. Kiel lädt ein.',
    'Der Lernlust e.V. Kiel lädt ein.',
    'Wir sind in der Gartenstr. 5 zu finden.',
    'Treff ist die Gartenstr. ¶ Bitte klingeln Sie.',
    'Das kostet 3 Mio. Euro.',
    'Die Reise dauert 2 Std. ¶ Danach essen wir.',
  ],
  'dates and ordinals': [
    'Wir treffen uns am 14. September in Kiel.',
    'Anmeldung bis 31. Mai. ¶ Danach ist es zu spät.',
    'Am 3. Oktober ruht die Arbeit. ¶ Am 4. geht es weiter.',
    'Das 8. Treffen findet in Bonn statt.',
    'Vom 5. bis 7. Juli 2022 tagen wir.',
    'Am 14. 5. 2021 beginnen wir.',
    'Am 14.5.2021 beginnen wir. ¶ Der Einlass ist früher.',
    'Der XV. Bildungstag steht an.',
    'Im 2. Obergeschoss liegt der 3. Raum.',
    'Anmelden bis zum 17. ¶ Die Plätze sind knapp.',
    'Wir treffen uns in Raum 3. ¶ Bitte klopfen Sie.',
    'Am Mo. 14. Mai und Di. 15. Mai.',
    'Bis 5. Jan. 2022 gilt das Angebot.',
    'Es ist der 1. Termin der 2. Reihe im 3. Jahr.',
    'Die Anmeldung endet am 31.\nMai um 12 Uhr.',
    'Die 10. Klasse und die 11. Klasse kommen.',
    'Um 10.30 Uhr geht es los. ¶ Um 12.15 Uhr ist Pause.',
    'Es war am 12.3. ¶ Wir waren dabei.',
  ],
  'quotes and brackets': [
    '„Das war gut.“ ¶ So klang es überall.',
    '„Das war gut“, sagte sie. ¶ Alle nickten.',
    '„Was nun?“, fragte er.',
    '„Kommt alle!“ rief sie.',
    'Der Abend „Wer bin ich?“ beginnt um 19 Uhr.',
    'Sie sagte: „Wir machen weiter.“ ¶ Das freut uns.',
    'Wir kochen (bitte anmelden!). ¶ Es gibt Suppe.',
    'Wir kochen gemeinsam (ab 18 Uhr. Einlass frei.) und essen.',
    '(Bitte Hausschuhe mitbringen.) ¶ Danke!',
    'Das Forum (s. o.) ist voll.',
    'Im Vortrag »Lernen!« geht es um Schule.',
  ],
  'addresses of the web': [
    'Mehr auf www.beispiel.example.org. ¶ Dort steht alles.',
    'Anmeldung unter https://example.org/a.b?c=1. ¶ Danke!',
    'Schreiben Sie an a.b@example.org. ¶ Wir antworten.',
    'Unter example.org/anmeldung geht es weiter.',
  ],
  'ellipsis, colons and signs': [
    'Malen, basteln, bauen … und vieles mehr.',
    'Und dann… ¶ Dann kam der Regen.',
    'Wir malen, singen ... Das alles ist kostenlos.'.replace('... Das', '... ¶ Das'),
    'Wirklich?! ¶ Ja.',
    'Themen sind: Lesen, Rechnen und Schreiben.',
    'Eingeladen sind:\nLehrkräfte und Eltern',
    'Achtung!!! ¶ Neuer Ort.',
    'Version 2.0 kommt. ¶ Bald.',
    'Es kostet 3.500 Euro. ¶ Viel Geld.',
  ],
  lines: [
    'Kulturhof Neustadt ¶\nKastanienhof 12 ¶\n01097 Dresden',
    'Diese Zeile war für das Blatt zu lang und wurde deshalb vom Programm\nBriefe getrennt.',
    'Liebe Eltern,\nwir laden Sie ein.',
    'Gute Nachricht ¶\nDas Fest findet statt.',
  ],
};

describe.each(Object.entries(TABLE))('%s', (_, lines) => {
  it.each(lines)('%s', (line) => {
    const text = line.replaceAll(' ¶\n', '\n').replaceAll('¶ ', '');
    const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    expect(sentences).toEqual(line.split(/ ¶\s/));
  });
});

it('covers eighty sentences and more', () => {
  expect(Object.values(TABLE).flat().length).toBeGreaterThan(80);
});

it('loses no character but white space, and never splits a word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-ZäöüÄÖÜ .!?…„“"()\n0-9:,-]{0,200}$/), (text) => {
      const spans = splitSentences(text);
      expect(
        spans
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''));
      for (const { end } of spans.slice(0, -1)) expect(text.slice(end, end + 1)).toMatch(/\s|^$/);
    }),
  );
});

it('takes time in proportion to the text', () => {
  const text = 'Wir treffen uns am 3. Mai (z. B. um 10 Uhr. '.repeat(20_000);
  const from = performance.now();
  splitSentences(text);
  expect(performance.now() - from).toBeLessThan(2000);
});

it('cuts what has no stop for thousands of characters at a blank', () => {
  const text = 'Lesen und Rechnen '.repeat(1000).trim();
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  expect(sentences.length).toBeGreaterThan(8);
  expect(sentences.join(' ')).toBe(text);
  for (const sentence of sentences) expect(sentence.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
});

it('cuts even a word without end', () => {
  const lengths = splitSentences('a'.repeat(5000)).map(({ start, end }) => end - start);
  expect(lengths).toEqual([LONGEST_SENTENCE, LONGEST_SENTENCE, 1000]);
});
