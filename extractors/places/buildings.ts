/** Words for what one can meet in: „Rathaus“, „Stadthalle“, „Marktplatz“, told from towns that end alike. */
import { spellings } from '../german/literals.ts';
import { remembered } from '../german/remembered.ts';
import { placesNamed } from './gazetteer.ts';

/** Heads and endings of what one can meet in. „Hof“ is a Kulturhof; „Raum“ a Seminarraum, never „im Raum Berlin“. */
const BUILDING = spellings(
  /haus|hauses|häuser[ns]?|halle[n]?|saal|saale?s|säle[n]?|säli|zentrums?|zentren|centers?|centrums?|schulen?|universität(?:en)?|uni|akademien?|museums?|museen|theaters?|bibliothek|bücherei|mediathek|rathaus(?:es)?|amt(?:e?s)?|kirchen?|kapelle|münsters?|doms?|klosters?|schloss(?:es)?|schloß|burg|hotels?|gasthofs?|gaststätte|stube|restaurants?|cafés?|cafes?|kaffee|lokals?|kneipe|wirtschaft|kellers?|biergarten|kulturhof|bauernhof|gutshof|hof|stiftung(?:en)?|galerie|kollegs?|gymnasiums?|werkstatt|werkstätten|campus|clubs?|klubs?|kinos?|stadions?|arena|aula|foyers?|mensa|turms?|mühle|mälzerei|brauerei|(?:mälz|bäck|druck|gärtn|web|spinn|gieß|färb|gerb|kelt|molk|schrein|tischl|schloss|metzg|fisch|renn)erei|ziegelei|abtei|pfarrei|fabrik|scheune|speichers?|speicher|bahnhofs?|heims?|treffs?|space|hackerspace|makerspace|labors?|labs?|hub|stores?|ladens?|ateliers?|studios?|instituts?|ministeriums?|vertretung|kammer|botschaft|archivs?|herberge|stätten?|messe|werks?|forums?|pavillons?|villa|palais|loft|räumen?|räumlichkeiten|räume|raums?|zimmers?|gebäudes?|gebäuden|gebäudeteils?|neubaus?|anbaus?|komplex|park|garten|zoos?|planetariums?|sternwarte|buchhandlung|apotheke|weingut|wiese|teich|weiher|hafen|brunnen|denkmal|anleger|observatoriums?|kaserne|depot|zeche|hütte|schuppen|remise|scheuer|stadel|tenne|schänke|schenke|krug|kantine|musikschule|zentrale|geschäftsstelle|niederlassung|landtags?|bundestags?|parlaments?|gerichts?|sparkasse|bank|klinikums?|klinik|krankenhaus(?:es)?|unterkunft|quartiers?|viertels?|deutschlandhaus|landesvertretung|gewölbes?|kasematten|festung|zitadelle|orangerie|tonne|mansarde|container|passage|(?:museums|theater|kultur)schiff|hausboot|bühne|oper|philharmonie|hochschule|fachhochschule|(?:kreis|stadt|gemeinde|bezirks|regional)verwaltung|bürgerhaus|kita|kindergartens?|hort|jurte|zelts?|festplatz|marktplatz|gelände|sporthalle|turnhalle|schwimmbads?|freibads?|kurhaus|kursaal|konzerthaus|spielhaus|gewandhaus|landratsamts?|finanzamts?|kolpinghaus|pfarrheims?|wache|audimax|auditoriums?|kasinos?|casinos?|refektoriums?|bistros?|schauspielhaus|lernort|showrooms?|lounge|bar|pub|vhs|technikums?|kubus|kunsthalle|synagoge|moschee|tempels?|gutshaus|herrenhaus/,
);
const LONGEST = Math.max(...[...BUILDING].map(({ length }) => length));
/** „Marktplatz“, „Messeplatz“; a Studienplatz is no place. */
const SQUARE = /(?<!arbeits|studien|ausbildungs|kita|betreuungs|sitz|steh|praktikums|start)platz$/;

/** Squares named after what was sold there: „Kornmarkt“, „Heumarkt“; a Weihnachtsmarkt is held, no place. */
const MARKET =
  /^(?:alt|alten|neu|haupt|ober|unter|korn|heu|holz|vieh|fisch|ro(?:ß|ss)|pferde|obst|salz|eier|ochsen|wein|kohl|butter|hopfen|gänse|hühner|rinder|schweine|milch|hafer|töpfer|topf|fleisch|getreide)markt$/;

/** Whether a word is one of these or ends in one. */
function endsInBuilding(word: string): boolean {
  const lower = word.toLowerCase();
  for (let length = Math.min(LONGEST, lower.length); length > 1; length--)
    if (BUILDING.has(lower.slice(-length))) return true;
  return (lower.endsWith('platz') && SQUARE.test(lower)) || (lower.endsWith('markt') && MARKET.test(lower));
}

/** Endings that buildings share with towns: „Jugendburg“ and „Hamburg“, „Pfarrheim“ and „Mannheim“. */
const TOWN_LIKE =
  /(?:burg|kirchen?|münsters?|hof|heims?|hütte|stätten|halle|hau?sen?|schloss|klosters?|haus|doms?|werks?|park|garten|bad|messe|bar|hagen|weiler|mühle|höhe|hort|turm|tor|hafen|brunnen|teich|weiher|wiese)$/i;

/** Alone they are common nouns, towns of that name or not; „Hof“, „Halle“ and „Burg“ only behind another word. */
const BARE =
  /^(?:Haus|Heim|Park|Garten|Schloss|Kloster|Dom|Turm|Mühle|Werk|Messe|Bar|Bad|Kirche|Münster|Hütte|Tor|Hort)$/;
const BEHIND = /^(?:Hof|Halle|Burg)$/;

/** Whether a word names a building by its ending, and no town. */
export const isBuilding = (word: string, first = false): boolean => (first ? asFirst(word) : asLater(word));
const asFirst = remembered((word) => judge(word, true));
const asLater = remembered((word) => judge(word, false));

function judge(word: string, first: boolean): boolean {
  // „Kaffee und Kuchen“ is served; a house is a Stadtkaffee.
  if (word === 'Kaffee') return false;
  if (!endsInBuilding(word)) return false;
  if (BARE.test(word)) return true;
  if (BEHIND.test(word)) return !first;
  return !TOWN_LIKE.test(word) || placesNamed(word).length === 0;
}
