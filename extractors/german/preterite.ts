/** Whether a sentence tells what happened: the verb forms of written German's past tense, told apart from its adjectives. */
import { allMatches, cued } from './cues.ts';
import { near, shows } from './near.ts';

/** Strong verbs and auxiliaries as they stand in reports. Modals that also wish („sollte“, „möchte“) are left out. */
const STRONG = cued(
  /(?<![\p{L}-])(?:wurden?|hatten?|konnten?|wollten?|mussten?|durften?|gab|gaben|fand|fanden|kam|kamen|nahm|nahmen|ging|gingen|hielt|hielten|sprach|sprachen|stand|standen|lud|luden|bat|baten|traf|trafen|bot|boten|bekam|bekamen|erhielt|erhielten|half|halfen|saßen|sah|sahen|schloss|schlossen|trug|trugen|blieb|blieben|zog|zogen|ließ|ließen|rief|riefen|lag|lagen|las|lasen|sang|sangen|stieß|stießen|empfing|empfingen|unterstrich|verlieh|verliehen|wies|wiesen|begann|begannen|entstand|entstanden|erschien|erschienen|verlief|gelang|gewann|gewannen|stattfand|stattfanden|teilnahm|teilnahmen|zusammenkam|zusammenkamen|einlud|einluden|erwies|erwiesen|sagten?|betonten?|berichteten?|lobten?|hieß|hießen|riet|rieten|hob|hoben|griff|griffen|tat|wuchs|war|waren|brachten?|dachten?|kannten?|nannten?)(?!\p{L})/u,
);

/**
 * Weak verbs by the letters before „-te(n)“ that no infinitive in „-ten“ has („starten“, „richten“, „leisten“ are present tense),
 * and by what stands around: an adjective („geplante Ausstellung“) leads on to its noun, a verb to an article, a preposition, the end.
 */
const WEAK =
  /(?<![\p{L}-])(?!heute|mindest|würd|möcht|könnt|müsst|dürft|hätt|soll)\p{Ll}{1,24}(?:g|k|b|p|ß|tz|sch|mm|ier|ühr|hör|eier|ehr|ell|mmel|iel|ähl|hl|er[n]?|el|ach|auch|uch|eu|au|inn|[tdnm]e|ein|ern|ss|ff)ten?(?=[.,;:!?)]|\s(?:d(?:er|ie|as|en|em)|eine?[nrm]?|sich|sie|er|es|man|wir|über|von|vom|mit|auf|an|am|im|in|ins|für|zu[mr]?|ihre?[nmr]?|seine?[nmr]?|auch|zudem|dabei|dann|danach|bei|aus|unter|nach|vor|um|als|alle|viele|zahlreiche|rund|mehr|zwei|drei|vier|fünf|sechs|einige|mehrere|beide|etwa|gut|knapp|nicht|gemeinsam|anschließend|damit|beim|durch|uns|ab|ein|vor|teil|zurück|dar|dazu|dort|hier|dafür|davon|darüber|ebenfalls|sowie)(?!\p{L}))/gu;
/** Looked for first: without it there is no weak form. */
const WEAK_END = /ten?[.,;:!?)\s]/;
/** What an attributive adjective stands behind. */
const ATTRIBUTIVE =
  /(?:^|\s)(?:d(?:er|ie|as|en|em|es)|eine?[nrms]?|zu[mr]|vom|im|am|beim|ihre?[nmrs]?|seine?[nmrs]?|unsere?[nmrs]?|keine?[nmrs]?|diese[nmrs]?|alle[nr]?|viele[nr]?|für|mit|ohne|als|sehr|neue?n?|besonders)(?:\s\p{L}{3,20}(?:isch|lich|ig|voll|sam))?\s$/iu;

/** Perfect with „haben“: „hat … gezeigt“, „haben … teilgenommen“. What follows „Wer Lust hat, ist …“ is none. */
const PERFECT = near(
  /(?<!\p{L})(?:hat|haben|habe)\s/u,
  /(?<!\p{L})(?!eingeladen|gebeten|geplant|geöffnet|gefragt|aufgerufen)\p{Ll}{0,8}ge\p{Ll}{3,18}(?<=t|en)(?=[.;:!?]|,\s(?:d|w)|\sund\s|$)/u,
  220,
);

/** Verbs of motion and change form theirs with „sein“: „ist gefallen“, „sind angereist“; states do so too („ist geplant“). */
const ARRIVED = near(
  /(?<!\p{L})(?:ist|sind|bin)\s/u,
  /(?<!\p{L})(?:(?:an|zusammen|mit|weg|hin|her)?ge(?:kommen|fahren|gangen|fallen|reist|flogen|wandert|lungen|worden|blieben|startet)|entstanden|erschienen)(?=[.;:!?,]|\sund\s|$)/u,
  160,
);

/** At most so many words are tried, so that no sentence costs more than a long one. */
const MAX_TRIES = 12;

/** `lower` is the sentence in lower case, where the caller has it. */
export function isPast(sentence: string, lower = sentence.toLowerCase()): boolean {
  if (
    (STRONG.mayMatch(lower) && STRONG.pattern.test(sentence)) ||
    shows(sentence, PERFECT, lower) ||
    shows(sentence, ARRIVED, lower)
  )
    return true;
  if (!WEAK_END.test(sentence)) return false;
  for (const match of allMatches(WEAK, sentence, MAX_TRIES)) {
    if (!ATTRIBUTIVE.test(sentence.slice(Math.max(0, match.index - 36), match.index))) return true;
  }
  return false;
}
