/** What looks like an invitation or a condition and says something else; on sentences in lower case. */
import { near, showsAny, usages } from '../german/near.ts';

const NOT = usages(
  /\b(?:änderungen|irrtümer|rechte|absage) (?:\p{Ll}+ )?vorbehalten|wenden sie sich|wendet euch|richten sie |eingeladen (?:waren|wurden|hatte)|hieß(?:en)?(?!\p{L})|begrüßte?n?\b|mindestteilnehm|\bim publikum\b|\bfrom the audience\b|vermittel[nt]|an erfahrung(?:en)? mitbring|(?<!\p{L})lücken? für/u,
  // What somebody says between quotation marks praises or explains.
  /[“”"],? (?:so|sagte?|betonte?|erklärte?|meinte?|ergänzte?|unterstrich|freut sich) \p{L}/u,
  near(/\bwer\b/, /\bwende[tn]? sich\b/, 120),
  near(/\bwaren\b|\bwurden?\b/, /\b(?:eingeladen|willkommen)\b/, 100),
  near(/\b(?:kostenlos|frei|ermäßigt|euro|€)/, /\bfür\b/, 25),
  near(/lern(?:en|t)\b/, /kenntnisse|fähigkeiten/, 70),
  near(
    /\bfür (?:die |alle |unsere )?[\p{L}:*_-]{3,30} (?:ist |sind )?(?:kostenlos|kostenfrei|gratis|ermäßigt)\b/u,
    /^[^,;]{0,30}$/,
    60,
  ),
  // A house is closed to the public; a round is open for topics.
  /\bfür (?:die |den |das )?(?:öffentlichkeit|publikum|besuch\p{L}{0,9}) (?:\p{L}{3,14} ){0,3}geschlossen\b/u,
  /\boffen für (?:alle |neue |deine |eure |ihre |weitere |jede ){0,2}(?:themen|ideen|vorschläge|fragen|anregungen|neues|wünsche|beiträge|kritik|feedback)\b/,
  // What to bring along, and what one can do afterwards.
  /^\P{L}{0,5}(?:bitte )?(?:bringt|bringen sie) /u,
  near(/\b(?:eingeladen|willkommen|aufgerufen)\b/, /mitzubringen|mitbringen/, 120),
  near(/\bsoll(?:en|ten)\b/, /\bin der lage (?:sein|seid|sind)\b/, 120),
  // Who cannot come: „Wer nicht kommen kann, …“.
  near(/\bnicht\b/, /\b(?:teilnehmen|kommen|dabei sein) (?:kann|können|könnt|möcht)/, 60),
  // Whom a thing serves that is no event: a fund, a tool, a magazine, „diese“ things told of before.
  /^\P{L}{0,5}diese richten sich\b/u,
  near(
    /\b(?:\p{L}{0,20}(?:programm|projekt)e? des bundes|förderprogramm|bundesprogramm|landesprogramm|initiative|stiftung|portal|plattform|broschüre|handreichung|publikation|buch|studie|förderung|software|website|webseite|app|podcast|magazin|zeitschrift|fragen?|kritik|forderung(?:en)?|appell|verein|agentur|ausbildung|studiengang)\b/u,
    /^[^,.;:!?]{0,40}\b(?:richtet|richten|wendet|wenden) sich\b/,
    70,
  ),
  /\bfür die zielgruppen?\b|\b(?:bei|an) (?:der|die) zielgruppen?\b|\b(?:unterschiedlich|verschieden|jeweilig|spezifisch)\p{Ll}{0,3} zielgruppen?\b/u,
  near(/, die für\b/, /\b(?:gedacht|geeignet|konzipiert|bestimmt|vorgesehen|interessant)\b/, 90),
  // What a speaker has: „verfügt über langjährige Erfahrung“.
  /\bverfüg(?:t|en) über\b|\bjahre(?:n)? (?:\p{L}+-?)?erfahrung|\blangjährige\p{Ll}{0,2} erfahrung|\b(?:seine|ihre|meine)[nr]? (?:\p{L}{3,20} )?(?:erfahrung|fähigkeit)/u,
  // How those take part who want to: „Interessierte können digital teilnehmen“.
  near(
    /(?<!alle )(?<!\p{L})interess(?:ierte|enten|entinnen)\b[^,.;]{0,20} können\b/u,
    /teilnehmen|mitmachen|anmelden|melden/,
    90,
  ),
  // What is welcome that is nobody, and an invitation to what comes afterwards.
  near(
    /(?:beiträge|ideen|vorschläge|anregungen|spenden?|hilfe|unterstützung|fragen|themen|wünsche|feedback|kritik|hunde|snacks|kuchen|salate|rückmeldungen)\b/,
    /^[^,.;!?]{0,50}\b(?:willkommen|gerne? gesehen|eingeladen)\b/,
    80,
  ),
  near(/\b(?:im anschluss|anschließend|danach|hinterher|zum (?:ausklang|abschluss))\b/, /\beingeladen\b/, 140),
  // „Für alle, die Hunger haben, wird gegrillt“; data that are open to all; a share of all people.
  /^\P{L}{0,5}für alle,? die\b[^,]{3,90}, (?:wird|werden|gibt|haben|steht|stehen|liegt|liegen|ist|sind|bieten)\b/u,
  near(
    /(?:daten|software|quellcode|inhalte|ergebnisse|wissen|internet|netz|bildung|forschung|dokumente|materialien|informationen|archive?)\b/,
    /^[^,.;]{0,80}\b(?:offen|zugänglich)\b/,
    100,
  ),
  /\bprozent\b|\bdrittel\b|\bhälfte\b|\banteil\b/,
  // Thanks to all who want to help.
  /\b(?:danken?|dank) (?:an |allen |alle )/,
);

/** Whether a sentence in lower case only looks as if it said who may come. */
export const looksTheSame = (lower: string): boolean => showsAny(lower, NOT);
