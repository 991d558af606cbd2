/** Places as German prose names them: a preposition of place, then a building, an institution or a proper name. */
import type { Span } from '../../schemas/document.ts';
import { namesPeople } from '../eligibility/people.ts';
import { allMatches } from '../german/cues.ts';
import { type City, cityAt } from './address/city.ts';
import { isBuilding } from './buildings.ts';

/** Prepositions that put something somewhere, with their article: „im“, „in der“, „ins“, „bei der“, „zu Gast im“. */
export const LOCATIVE =
  /\b(?:([Ii]m|[Ii]ns|[Aa]m|[Aa]ns|[Bb]eim|[Zz]um|[Zz]ur|[Vv]orm|[Uu]nterm|[Rr]und ums)|([Ii]n|[Aa]n|[Aa]uf|[Bb]ei|[Vv]or|[Uu]nter|[Hh]inter|[Rr]und um)[ \n](der|den|dem|die|das|unser(?:e[nmr])?|sein(?:e[nmr])|ihr(?:e[nmr]))|([Ii]n|[Bb]ei|[Aa]n|[Aa]uf(?= (?:Schloss|Burg|Gut|Hof|Zeche|Kloster)))|([Nn]ach|[Zz]u))[ \n](?=["„“@A-Za-zÄÖÜäöü])/g;

/** Institutions that are named like places: an abbreviation before a city ("HTW Dresden", "RWTH Aachen"), a company. */
const INSTITUTION =
  /^(?:Firma|TU|TH|FH|HS|HTW|HAW|HWR|HTWK|RWTH|KIT|LMU|FAU|JGU|VHS|IHK|HWK|DJI|DLR|BBAW|SUB|ZBW|WZB|ZKM|CCH|ICC|BBK|RAA|BIZ|JBS|KGS|IGS)$/;
const COMPANY = /(?:^|\s)(?:GmbH|AG|e\.\s?V\.|eG|gGmbH|KG|SE|UG|Ltd\.?|Inc\.?)$/;

/** What stands behind „im“ and is no place: a time, an occasion, a medium. */
const NO_PLACE: ReadonlySet<string> = new Set(
  (
    'Rahmen Zuge Zusammenhang Anschluss Anschluß Vorfeld Nachgang Verlauf Laufe Lauf Mittelpunkt Fokus Zentrum ' +
    'Vordergrund Sinne Auftrag Namen Interesse Internet Netz Web Blog Netzwerk Team Fall Bereich Bereichen Umfeld ' +
    'Kontext Hinblick Einklang Gespräch Dialog Austausch Plenum Podcast Radio Fernsehen Livestream Stream Chat ' +
    'Format Wechsel Detail Einzelnen Folgenden Allgemeinen Grunde Prinzip Durchschnitt Schnitt Gegensatz ' +
    'Vergleich Idealfall Notfall Zweifel Hintergrund Voraus Programm Download Kalender Anhang Text Video Bild ' +
    'Flyer Newsletter Formular Link Wandel Herzen Blick Griff Einsatz Alltag Beruf Leben Studium Ehrenamt ' +
    'Unterricht Schuljahr Praktikum Ganztag Ganztagsbereich Bildungsbereich Umgang Jahr Jahre Jahren Frühjahr ' +
    'Frühling Sommer Herbst Winter Monat Monaten Januar Februar März April Mai Juni Juli August September Oktober ' +
    'November Dezember Jänner Wochenende Vormittag Nachmittag Abend Mittag Morgen Nacht Montag Dienstag Mittwoch ' +
    'Donnerstag Freitag Samstag Sonnabend Sonntag Zeitraum Zeit Tag Tage Tagen Stunde Woche Wochen Vergangenheit ' +
    'Zukunft Regel Lage Hand Form Praxis Theorie Reihe Frage Fragen Gruppe Gruppen Kleingruppen Runde Folge ' +
    'Kooperation Zusammenarbeit Partnerschaft Person Präsenz Planung Arbeit Bildung Kultur Politik Gesellschaft ' +
    'Wirtschaft Wissenschaft Forschung Lehre Verwaltung Öffentlichkeit Verantwortung Region Regionen Kommune ' +
    'Kommunen Stadt Gemeinde Welt Umgebung Nähe Mitte Richtung Sprache Deutsch Englisch Deutschland Europa ' +
    'Österreich Bund Land Kreis Landkreis Bundesland Ausland Inland Stadtteil Bezirk Quartier Raum Veranstaltung ' +
    'Verbindung Abstimmung Anlehnung Bezug Teilnahme Anmeldung Ort Dabei Ihrer Ihrem Ihren Ihr Sie Uns Euch ' +
    'Einladung Pause Session Sessions Workshop Workshops Vortrag Vorträgen Kurs Seminar Auftakt Abschluss Ende ' +
    'Anfang Beginn Start Ziel Projekt Thema Themen Beitrag Konzept Prozess Projekten System Markt Platz Dunkeln ' +
    'Freien Grünen Team-Meeting Corona-Zeiten Zeiten Kraft Vorbereitung Durchführung Umsetzung Entwicklung ' +
    'Pandemie Krise Hybrid Hybridformat Online-Format Digitalformat Digitalen Homeoffice Büro Auto Bus Zug Bahn ' +
    'Fuß Rad Fahrrad Schule Schulen Kita Kitas Familie Jury Vorstand Gremium Verein Vereinen Begegnung Übersicht ' +
    'Auswahl Höhe Wert Kosten Preis Schatten Zentrums Sitzung Saison Ferien Anwesenheit Beisein Begleitung ' +
    'Vertretung Tat Kürze Einzelfall Advent Umkreis Gebiet Gebieten Ländern Kommunalverwaltung ' +
    'Kommunalverwaltungen Bildungsmanagement Bildungsmonitoring Workshop-Phase Linie Stelle Motto Titel ' +
    'Schirmherrschaft Leitung Moderation Überschrift Federführung Regie Teil Weise Art Seite Sicht Übrigen Ganzen ' +
    'Hauptprogramm Hintergrundgespräch Deutschlandfunk Rundfunk Hörfunk TV ZDF ARD WDR NDR MDR SWR'
  ).split(' '),
);

const WORD = /[\p{L}\p{N}@][\p{L}\p{N}'’.&+@/:!*-]*/uy;
const QUOTE = /["„“»‚']/;
const QUOTED = /["„“»‚'][^"„“”«»‘'\n]{2,60}["“”«‘']/uy;
/** Small words that may go on a name: „Haus der Begegnung“, „Schloss zu Ahrensburg“, „Forum am Park“. */
const INNER =
  /^(?:der|des|den|dem|die|zu|zur|zum|für|von|vom|am|an|auf|bei|und|&|im|in|unter|unterm|überm|hinterm|vorm|über|–|-|@)$/;
/** Prepositions that go on the name of a house („Haus am Dom“), but begin something new behind anything else. */
const LOOSE = /^(?:am|an|auf|bei|im|in|unter|unterm|überm|hinterm|vorm|über|für|von|vom|zum|zur)$/;
/** „in St. Marien“, „in Sankt Nikolai“: a church, where it is no town of that name. */
const SAINT = /^(?:St\.|Sankt)$/;
/** „auf dem Hof des Gemeindehauses“: the yard of a house. */
const YARD = /^Hof (?:des|der) (?:\p{Ll}{3,20}en )?\p{Lu}/u;
/** „gibt es im Gemeindehaus Kaffee und Kuchen“: what there is in a house. */
const SERVED =
  /^(?:Kaffee|Kuchen|Getränke|Speisen|Essen|Musik|Livemusik|Live-Musik|Bratwurst|Würstchen|Glühwein|Waffeln|Informationen|Vorträge|Workshops|Führungen|Filme|Spiele|Tanz)$/;
/** How something is held: „im Barcampstil“, „im Losverfahren“, „im Zweiwochenrhythmus“. */
const MANNER = /(?:stil|format|modus|verfahren|rahmen|rhythmus|takt|tempo|prinzip|turnus)$/;
/** Work on a thing together, by the name of a workshop: „in der Bürgerwerkstatt“, „in der Zukunftswerkstatt“. */
const WORKSHOP = /^(?:Bürger|Zukunfts|Ideen|Schreib|Planungs|Denk|Zukunft|Fach)(?:[*:_]?[iI]nnen)?werkst[aä]tt/;
/** What one is invited to, not into: „zum Fachtag“, „beim Netzwerktreffen“. */
const OCCASION =
  /(?:tag|tage|tagung|konferenz|workshop|seminar|treffen|kongress|kongreß|stammtisch|gespräch|dialog|abend|feier|fest|vortrag|messe|reihe|sitzung|veranstaltung|barcamp|meeting|forum 20\d\d|auftakt|konzert|lesung|kurs|salon|werkstattgespräch)$/iu;
/** How full or how adorned a house is stands before the participle. */
const DEGREE = /^(?:gut|voll|sehr|bestens|nahezu|fast|frisch|neu|festlich|liebevoll|restlos|dicht|bunt|weihnachtlich)$/;
/** „Alte Schule“, „Berufliche Schulen“, „Neue Welt“: with an adjective in a capital the common noun is a name after all. */
const OWN_SCHOOL = /^\p{Lu}\p{Ll}+e[nrs]? (?!Schulen)|^(?:Beruf|Kaufm|Gewerb)\p{Ll}+en Schulen/u;
const OWN_WORLD = /^(?:Neue|Alte|Kleine|Bunte)n? Welt/u;
const STOP_AT =
  /^(?:Uhr|Am|Um|Ab|Von|Zum|Wir|Es|Die|Der|Das|Den|Dem|Ein|Eine|Sie|Dort|Hier|Beginn|Start|Einlass|Eintritt|Treffpunkt)$/;
const CALENDAR =
  /^(?:\d|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Sonnabend|Mittwoch|Jan(?:uar)?\b|Feb|März|April|Mai\b|Juni|Juli|August|Sept|Okt|Nov|Dez|kommenden|nächsten|\p{L}+abend$|Abend|Vormittag|Nachmittag|Wochenende|Rahmen|Anschluss|Rande|Ende|Anfang)/u;

export interface Phrase extends Span {
  /** Its words: the first capital one decides little, a building word much. */
  readonly building: boolean;
  /** Quoted, written with @ or all of one proper name. */
  readonly proper: boolean;
}

const SPACE = /[ \n\u00a0]/;

/**
 * The name that begins at `at` (behind a preposition and article): adjectives, a capital noun, and what belongs to it.
 * Null for a time, an occasion or a common noun nobody meets in.
 */
export function nameAt(text: string, at: number, limit: number): Phrase | null {
  let pos = at;
  let end = -1;
  let building = false;
  let nouns = 0;
  let quoted = false;
  let proper = false;
  let linked = false;
  let head = '';
  let inner = -1;
  let joined = false;
  let purpose = false;
  for (let i = 0; i < 12 && pos < limit; i++) {
    QUOTED.lastIndex = pos;
    const quote = QUOTE.test(text[pos] as string) ? QUOTED.exec(text)?.[0] : undefined;
    if (quote) {
      // „zum „Tag der offenen Tür““: an occasion in quotation marks is no house.
      if (nouns === 0 && OCCASION.test(/\p{L}+/u.exec(quote)?.[0] ?? '')) return null;
      end = pos + quote.length;
      pos = end;
      quoted = true;
      nouns++;
      inner = -1;
      if (!SPACE.test(text[pos] ?? '')) break;
      pos++;
      continue;
    }
    WORD.lastIndex = pos;
    const word = WORD.exec(text)?.[0];
    if (!word) {
      // „Musiculum – Lernwerkstatt“: a dash goes on the name if a capital word follows it.
      const dash = /^[–-] (?=[\p{Lu}„"])/u.exec(text.slice(pos, pos + 3));
      if (!dash || nouns === 0) break;
      pos += dash[0].length;
      continue;
    }
    // „Bürgerzentrum Emscher-↵tal“: a word parted at the line's end.
    const parted = word.endsWith('-')
      ? /^\n\p{Ll}+/u.exec(text.slice(pos + word.length, pos + word.length + 30))
      : null;
    if (parted && nouns > 0 && !/^\n(?:und|oder|bzw)\b/.test(parted[0])) {
      pos += word.length + parted[0].length;
      end = pos;
      if (text[pos] !== ' ') break;
      pos++;
      continue;
    }
    const bare = word.replace(/[.:!]{1,3}$/, '');
    if (/^[\p{Lu}@\p{N}]|^[a-z]+[A-Z\d]|^[a-df-z]-[a-z]{3}/u.test(word)) {
      if (
        nouns > 0 &&
        ((STOP_AT.test(bare) && !(building && ownAm(text, pos))) || /^\d{1,2}[.:]/.test(word) || /^\d{4,}$/.test(bare))
      )
        break;
      if (
        nouns === 0 &&
        (/^\d/.test(word) ||
          (OCCASION.test(bare) &&
            !/^\p{Lu}\p{Ll}*messe$/u.test(bare) &&
            // „in der Messe Hannover“ is the fairground.
            !(bare === 'Messe' && /^ \p{Lu}/u.test(text.slice(pos + 5, pos + 7)))))
      )
        return null;
      if (nouns === 0 && (MANNER.test(bare) || WORKSHOP.test(bare))) return null;
      if (nouns === 0 && NO_PLACE.has(bare)) {
        // „im Zentrum Altona“, „im Quartier Mitte“: a name of its own behind it makes it one.
        const named = /^ [\p{Lu}„"“\d]/u.test(text.slice(pos + word.length, pos + word.length + 2));
        if (!named || !/^(?:Zentrum|Raum|Quartier|Schule|Kita|Vertretung)$/.test(bare)) return null;
      }
      // „ins Institut zum Netzwerktreffen“: an occasion, or a day, is no part of a name.
      if (inner >= 0 && (CALENDAR.test(bare) || (!quoted && (OCCASION.test(bare) || (purpose && NO_PLACE.has(bare))))))
        break;
      // „im Raum Köln“, „im Raum Berlin-Brandenburg“ is a region; „im Raum 2.14“, „im Raum A 18“, „im Raum „Elbe““ a room.
      if (
        nouns === 0 &&
        bare === 'Raum' &&
        /^\s\p{Lu}(?!\p{Lu}?(?:[.-]?\d|\s\d))/u.test(text.slice(pos + word.length, pos + word.length + 6))
      )
        return null;
      // „begrüßte im Rathaus 180 Lehrkräfte“
      if (
        nouns > 0 &&
        /^\d{2,4}$/.test(word) &&
        namesPeople(
          text
            .slice(pos, pos + 45)
            .split(' ', 3)
            .join(' ')
            .toLowerCase(),
        )
      )
        break;
      // „bringen im Stadthaus Jugendliche und Betriebe zusammen“: people are no part of the house.
      if (nouns > 0 && inner < 0 && building && !quoted && (namesPeople(bare.toLowerCase()) || SERVED.test(bare)))
        break;
      nouns++;
      // Only the head counts, not what belongs to it: „Seite des Museums“ is no building.
      building ||=
        !linked &&
        (isBuilding(bare, nouns === 1) ||
          INSTITUTION.test(bare) ||
          (nouns === 1 && SAINT.test(word)) ||
          (nouns === 1 && bare === 'Hof' && YARD.test(text.slice(pos, pos + 60))));
      proper ||= nouns === 1 && /\p{Ll}\d|\p{Ll}\p{Lu}|^[a-z]-/u.test(bare);
      if (!linked) head = bare;
      inner = -1;
      end =
        pos + (/[.:!]$/.test(word) && !/^(?:e\.V\.|St\.|Dr\.|Prof\.|V\.|e\.)$/.test(word) ? bare.length : word.length);
      if (/[:!]$/.test(word) && word !== bare) break;
      if (/\.$/.test(word) && end < pos + word.length) break;
    } else if (nouns === 0) {
      // Adjectives before the noun: „im neuen Rathaus“, „im gut besuchten Saal“; anything else is no name.
      if ((!/(?:en|er|em|es|e)$/.test(word) && !DEGREE.test(word)) || i > 2) return null;
    } else if (word === 'unter' && /^unter (?:Tel|der Nummer|der Rufnummer|[\d(+])/.test(text.slice(pos, pos + 18))) {
      break;
    } else if (inner < 0 && /^(?:die|das|dem|den)$/.test(word)) {
      // „ist im Kreishaus die Ausstellung zu sehen“: an article that is no genitive begins something new.
      break;
    } else if (
      INNER.test(word) &&
      inner < 2 &&
      (building || inner >= 0 || !LOOSE.test(word) || (word === 'für' && head === 'Agentur'))
    ) {
      inner++;
      purpose = /^(?:zu|zum|zur|für)$/.test(word) ? head !== 'Agentur' : purpose && /^de[rm]$/.test(word);
      // „Bildungs- und Tagungszentrum“: the head is still to come.
      linked ||= !joined;
    } else if (
      /^(?:e\.|V\.|ehemaligen|alten|neuen|freien|städtischen|technischen|evangelischen|katholischen)$/.test(word)
    ) {
      if (/^e\./.test(word)) end = pos + word.length;
    } else break;
    joined = word.endsWith('-');
    pos += word.length;
    const gap = text[pos];
    if (gap === undefined || !SPACE.test(gap)) break;
    if (gap === '\n' && !/^\s*[\p{L}"„]/u.test(text.slice(pos, pos + 3))) break;
    pos++;
  }
  if (nouns === 0 || end < 0) return null;
  const name = text.slice(at, end);
  if (nouns > 1 && !quoted && NO_PLACE.has(head) && !(building ? OWN_SCHOOL : OWN_WORLD).test(name)) return null;
  return { start: at, end, building: building || COMPANY.test(name), proper: quoted || proper || /^@/.test(name) };
}

/**
 * A city named at the end of a name („Landratsamt Pfaffenhofen“, „Goethe-Universität Frankfurt am Main“) or behind it
 * („… in Soltau“, „… (Berlin)“, „… zu Halle“); null where none is known.
 */
export function cityIn(text: string, { start, end }: Span): City | null {
  let inside: City | null = null;
  for (const word of allMatches(/(?<=[ \n])\p{Lu}/gu, text.slice(start, end))) {
    const city = cityAt(text, start + word.index);
    if (!city || city.end > end + 1 || !isCity(city, text)) continue;
    if (city.end >= end - 1 || text[city.end] === ',') return city;
    // „Jugendherberge Duisburg Sportpark“, „Universität Leipzig, Hörsaal 3“: only a city of some size.
    if ((city.places[0]?.population ?? 0) >= 20_000 && text[city.start - 1] !== '-') inside ??= city;
  }
  return inside;
}

/** „Grundschule Am Rosenhof“: on the same line a capital „Am“ goes on the name, unless a day follows. */
function ownAm(text: string, pos: number): boolean {
  const next = /^(?:Am|An|Zum) (?=\p{Lu})/u.exec(text.slice(pos, pos + 6))?.[0].length ?? 0;
  return next > 0 && text[pos - 1] === ' ' && !CALENDAR.test(text.slice(pos + next, pos + next + 20));
}

/** Whether a name stands for a city in running text: known, of some size, and no everyday word or surname. */
export function isCity(city: City, text: string): boolean {
  const name = text.slice(city.start, city.end);
  const place = city.places[0];
  if (!place || place.part) return false;
  // „in St. Marien“ is a church before it is a village.
  return (
    place.population >= 8000 ||
    (name.length >= 6 && place.population >= 1000 && !COMMON.test(name) && !/^(?:St\.|Sankt) /.test(name))
  );
}

/** Small places that are everyday words, given names or surnames, or share the name of a state („Thüringen“ in Vorarlberg). */
const COMMON =
  /^(?:Anger|Aspekt|Bergen|Born|Bruch|Brunnen|Burg|Essen|Feld|Forst|Freiheit|Grund|Hagen|Halle|Hof|Kirchen|Lage|Linden|Mitte|Singen|Stein|Wald|Wiesen|Winter|Sommer|Werder|Bremer|Wiener|Kassel|Neuen|Baden|Kommen|Leben|Regen|Schwarz|Weil|Zeit|Glauben|Wolken|Wunder|Bescheid|Schulen|Wangen|Meine|Frauen|Kaisers?|Werben|Handeln|Hörden|Jugend|Rieden|Gründau|Altenheim|Kappeln?|Bayern|Hessen|Saarland|Sachsen|Thüringen)$/;
