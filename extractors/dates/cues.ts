/** Words around a date that say what it is the date of. Each is matched against the sentence, without regard to case. */
import { near, shows } from '../german/near.ts';

/** The last day to register, apply or hand in. */
export const DEADLINE =
  /(?:anmelde|anmeldungs|registrierungs|melde|bewerbungs|einsende|rückmelde|abgabe|einreichungs|nenn)-?(?:schlu(?:ss|ß)|frist|ende)|letzter (?:anmeldetag|termin (?:für die|zur) anmeldung)|\bstichtag\b|\bfrist(?:ende)?\b|\bdeadline\b/i;

/** Signing up, in any form. */
export const REGISTRATION =
  /anmeld|melde[nt]? (?:sie sich|euch|dich)|meldet sich|\btragt? (?:euch|dich)\b|einzutragen|\beintragen\b|teilnahme möglich|angemeldet|rückmeld|registrier|zusage|zu- oder absage|teilnahme (?:bitte|mitteilen|verbindlich)|platzreserv|reservier|\btickets?\b|\bplätze\b|bewerb|verbindlich|um antwort|\bu\. ?a\. ?w\. ?g\.|teilnehmen möchten|\bbescheid\b|teilnahmewunsch|\bmelden\b|\b(?:bei|mit) interesse\b|interessierte/i;

/** "Die Anmeldung … endet am". */
const CLOSING = near(
  /anmeld|registrierung/,
  /\b(?:endet|endete|schließt|schliesst|läuft bis|spätestens am|letztmalig am)\b[^.]{0,20}$/,
  120,
);
export const registrationEnds = (text: string): boolean => shows(text.toLowerCase(), CLOSING);

/** Contributions, helpers, questions, early prices: a deadline, but not that of those who want to come. */
export const CALL =
  /helfer|helfende|einreich|\breichen\b|abstract|poster|beitragsvorschl|vorschläge|call for|benachrichtig|rückerstatt|abrechn|anträge|antrag |tagesordnung|frühbucher|early.?bird|umfrage|abstimm|\bfragen bis|ihre fragen|eure fragen|policy paper/i;

/** When the text came out, or a rule it cites. */
export const PUBLICATION =
  /\b(?:stand|veröffentlicht|publiziert|erstellt|aktualisiert|geändert|eingestellt|pressemitteilung|presseinformation|pressemeldung|meldung|bearbeitet|erschienen|gepostet|beschlu(?:ss|ß)|gesetz(?:es)?|verordnung|erlass|schreiben|richtlinie|fassung|urteil|protokoll)[\s\p{L}]{0,25}(?:\bvom|\bam|:|\bzum)?\s*$/iu;

/** "Rundschreiben vom", "Kreistagsbeschluss vom": their day, where "am" would be that of a workshop about them. */
export const CITED = /(?:beschlu(?:ss|ß)|gesetz(?:es)?|verordnung|schreiben|richtlinie) vom ?$/i;

/** „von Anna Beispiel – Datum: 3.5.2026“, „Anna Beispiel | 3.5.2026“ at the head of a post: who wrote it and when. */
export const BYLINE =
  /^\W{0,3}(?:\[?update\]? )?(?:von|by|autor(?:in)?:) [^\d.!?:]{3,60}(?:[–—|·•-] ?(?:datum: ?)?|, datum: ?)$/iu;

/** Lives and histories. */
export const BIOGRAPHY = /\bgeboren\b|\bgestorben\b|gegründet|\bgeb\. |verstorben|in kraft/i;

/** The date an event had before it was moved. */
export const FORMER =
  /ursprünglich|eigentlich (?:für|am)|bisherige[rn]? termin|(?<!finde[nt] )(?<!findet )\bstatt (?:am|wie)|anstelle|anstatt|verschoben vo[mn]|verlegt vo[mn]|originally/i;

/** „Der für den 4. März geplante Vortrag“: what follows the day calls it a plan of the past. */
export const PLANNED =
  /^\s*(?:um \d{1,2}(?:[.:]\d{2})? Uhr )?(?:geplant|angekündigt|vorgesehen|angesetzt|terminiert)e[nrsm]?\s/i;

/** An event was moved: "vom … auf den …". */
export const MOVED = /verschoben|verlegt|verschiebt|nachgeholt|neuer termin|ersatztermin|nachholtermin/i;

/** An event that will not be on the day it was to be … */
export const CALLED_OFF =
  /abgesagt|\babsage|\bentf(?:ällt|allen|iel)|\bfällt (?:leider |heute |diesmal |die veranstaltung )?aus\b|\bzum opfer\b|ins wasser\b|\bausfallen\b|\bausgefallen|verschoben|verschieb|verlegt|nicht stattfinden/i;

/** … and the day it will be on instead. */
export const INSTEAD =
  /nachhol|ersatz-?termin|ausweich-?termin|\b(?:neue[rsn]?|voraussichtliche[rn]?) termin\b|nachgeholt|\b(?:verschoben|verlegt|verschiebt sich|verschoben wird|verlegt wird) (?:wird )?auf\b|\bauf (?:den|dem|einen|donnerstag|montag|dienstag|mittwoch|freitag|samstag|sonntag)\W{0,3}$|\b(?:findet|finden|wird|werden) (?:nun|jetzt|stattdessen)\b/i;

/** The one after this: "Nächster Termin ist dann wieder am …". */
export const NEXT =
  /(?:nächste|folgende|kommende|weitere)[rsn]? (?:termin|treffen|sitzung|veranstaltung|ausgabe)[^.]{0,40}\b(?:dann|wieder|voraussichtlich)\b|\bvormerken\b.{0,30}\bnächste/i;

/** In a report: what comes after the event it tells of. */
export const UPCOMING =
  /\b(?:nächste[nrsm]?|kommende[nrsm]?|weitere[nrs]?|wieder|bereits|schon jetzt|folgt|ausblick|vormerken)\b/i;

/** Told as past. */
const PRETERITE =
  /\b(?:fand(?:en)?|stattgefunden|war(?:en)?|wurden?|kamen|trafen|lud(?:en)?|besuchten|nahmen|folgten|diskutierten|startete|begann|eröffnete|beschäftigten|tauschten)\b/i;
/** Participles are written small: „haben … die Gelegenheit“ tells of no past. */
const PERFECT = near(/\bhaben\b/, /(?<!\p{L})(?:ge\p{Ll}{2,20}(?:t|en)|teilgenommen|diskutiert)(?!\p{L})/u, 130);
export const isPast = (text: string): boolean => PRETERITE.test(text) || shows(text, PERFECT);

/** Another day of the same event. */
export const ALSO =
  /^\W*(?:und )?auch (?:noch )?am\W*$|weitere termine|zusätzlich(?:er termin)? am|ein zweites mal am|sowie am\W*$|und noch einmal am|erneut am|alternativ am|wiederholung am/i;

/** It takes place. */
export const TAKES_PLACE =
  /\bfinde[nt]t?\b|statt(?:finde)|\bstatt\b|\blädt\b|\bladen\b|eingeladen|einladung|einzuladen|\btreffen\b|\btrifft\b|veranstalte[nt]|veranstaltet|\bbeginn|\bstarte[nt]\b|\bbieten?t?\b|\brichtet\b|organisier|\bgeplant\b|\btagt\b|öffnet|\bfeiern?\b|\bwillkommen\b|\bkommt?\b|\bdabei\b|initiiert|\bsehen\b|referier|\bspricht\b|\bhält\b|\bwird\b|\bwerden\b|\bfreuen\b|\berwarte[nt]|\bruf[et]|save the date|vormerken/i;

/** Before the doors open, and around the event. */
export const DOORS =
  /einlass|ankunft|eintreffen|anreise|registrierung|check-?in|\bdoors\b|türöffnung|ankommen|saalöffnung|sektempfang vorab/i;

/** What is only part of a day or comes after it. */
export const SLOT =
  /pause|im anschlu|anschließend|ausklang|mittagessen|kaffee|aftershow|workshop-?phase|begrü(?:ß|ss)ung|vortrag|imbiss|get-together|sprechstunde|öffnungszeiten|erreichbar|telefonisch|sprechzeiten|bürozeiten|geöffnet/i;

/** Work before and after the event. */
export const HELPERS =
  /(?:^|\b(?:beim|zum|für den) )(?:auf|ab)bau\b(?!\s\p{L})|\b(?:auf|ab)bau\W{0,3}(?:ist |ab |am |:)?\W{0,3}$|\bschicht(?:en|plan)?\b|helfer|\bprobe\b|generalprobe|standaufbau/iu;

/** Begin and end said outright. */
export const BEGIN =
  /beginn|beginnt|startet?\b|\bstart\b|los geht|geht es los|offizieller teil|auftakt|treffen (?:wir )?uns|\btrifft (?:man )?sich|treffpunkt/i;
/** The last day of a stay, said apart from the first. */
export const LEAVING = /\b(?:ende|abreise|rückkehr|rückfahrt|rückreise|heimreise|heimfahrt)\b[^.!?]{0,16}$/i;
export const ENDS = /\bende\b|\bschluss\b|endet|veranstaltungsende/i;
