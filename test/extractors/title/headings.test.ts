/** Headings, invented: what is the event's name in them, and what calls, dates or places it. */
import { expect, test } from 'vitest';
import { extract } from '../../../pipelines/extract/index.ts';
import { Config } from '../../../schemas/config.ts';
import { documentOf } from '../../support/view.ts';

const BELOW = 'Wir freuen uns auf einen schönen Tag mit vielen Gästen und guten Gesprächen am 3. Mai 2025.';

test.each([
  ['Jahreshauptversammlung am 23. März - bitte kommen!', 'Jahreshauptversammlung'],
  ['Coronabedingte Absage der Lernmesse am 24. Oktober', 'Lernmesse'],
  ['Vorankündigung Netzwerktreffen Digitale Räume', 'Netzwerktreffen Digitale Räume'],
  ['Einladung zur ordentlichen Mitgliederversammlung', 'Ordentliche Mitgliederversammlung'],
  ['Einladung und Tagesordnung zur Mitgliederversammlung', 'Mitgliederversammlung'],
  ['MV 2025 - Einladung', 'MV 2025'],
  ['Flohmarkt am Samstag, 3. Mai, ab 9 Uhr', 'Flohmarkt'],
  ['Sa, 03.05.25: Fahrradbörse', 'Fahrradbörse'],
  ['Weihnachtskonzert am 12.12. in der Marienkirche', 'Weihnachtskonzert'],
  ['CryptoParty in der Stadtbücherei am 3. Mai', 'CryptoParty in der Stadtbücherei'],
  ['Am 12. Dezember ist Weihnachtskonzert', 'Weihnachtskonzert'],
  ['Save the Date! 5. Deichkonferenz am 3. Mai', '5. Deichkonferenz'],
  ['Noch Plätze frei: Erste-Hilfe-Kurs', 'Erste-Hilfe-Kurs'],
  ['Erste-Hilfe-Kurs [ausgebucht]', 'Erste-Hilfe-Kurs'],
  ['Vortrag am 03.05.2025: „Bienen im Garten“', 'Vortrag „Bienen im Garten“'],
  ['Das Programm für die Deichkonferenz 2025 ist da!', 'Deichkonferenz 2025'],
  ['Tickets für das Deichfestival ab sofort erhältlich', 'Deichfestival'],
  ['Was steht beim Hackday Husum 2025 auf dem Programm?', 'Hackday Husum 2025'],
  ['Besucht uns auf dem Stadtfest am 3. Mai', 'Stadtfest'],
  ['Musikverein Husum lädt zum Jahreskonzert', 'Jahreskonzert'],
  ['Heute Abend: Filmabend', 'Filmabend'],
  ['Plenum am kommenden Dienstag', 'Plenum'],
  ['Verlegt: Flohmarkt jetzt am 10. Mai', 'Flohmarkt'],
  ['Verschoben auf den 10. Mai: Flohmarkt', 'Flohmarkt'],
  ['Neuer Termin für den Flohmarkt', 'Flohmarkt'],
  ['+++ Flohmarkt am 3. Mai +++', 'Flohmarkt'],
  ['Deichkonferenz 2025, 3.–4. Mai, Universität Kiel', 'Deichkonferenz 2025'],
  ['Deichkonferenz // 3.5. // Kiel', 'Deichkonferenz'],
  ['Vernissage 3. Mai 19h', 'Vernissage'],
  ['Konzert mit den Deichspatzen – Eintritt frei!', 'Konzert mit den Deichspatzen'],
  ['Mitmachen beim Vorlesetag', 'Vorlesetag'],
  ['Bitte vormerken: Abend am Deich', 'Abend am Deich'],
  ['Das war das Sommerfest 2024', 'Sommerfest 2024'],
  ['Veranstaltungshinweis – Offene Werkstatt', 'Offene Werkstatt'],
  ['10 Jahre Deichlabor – wir feiern!', '10 Jahre Deichlabor'],
  ['Der Lötworkshop am 3. Mai muss leider ausfallen', 'Lötworkshop'],
  ['Sommerkonzert – Samstag, 3. Mai 2025, 19.30 Uhr – Marienkirche', 'Sommerkonzert'],
  ['Webinar: Wie Schulen Daten nutzen | 3. Mai, 14–16 Uhr | online', 'Webinar: Wie Schulen Daten nutzen'],
  ['Wie Schulen Daten nutzen (Online-Vortrag am 3. Mai)', 'Wie Schulen Daten nutzen'],
  ['Fotos vom Deichcup 2025', 'Deichcup 2025'],
  ['Das Sommerfest steht vor der Tür', 'Sommerfest'],
  ['Es ist wieder soweit: Sommerfest am 3. Mai', 'Sommerfest'],
  ['Offenes Singen ab 3. Mai jeden Dienstag', 'Offenes Singen'],
  ['Jeden 1. Montag im Monat: Offenes Singen', 'Offenes Singen'],
])('%s', async (heading, title) => {
  const text = `# ${heading}\n\n${BELOW}\n`;
  const { announcement } = extract(await documentOf({ text, path: 'a.md' }), Config.parse({}));
  expect(announcement.title).toBe(title);
});
