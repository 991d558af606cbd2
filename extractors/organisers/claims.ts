/** Reads from the sentences who invites, who joins in and who pays: anchors first, then the names beside them. */
import { allMatches, type Cued, cued } from '../german/cues.ts';
import type { Ground } from '../rule.ts';
import { shared, type View } from '../view.ts';
import { ASSEMBLY, eventBefore, eventNoun } from './events.ts';
import { hostsAt, type Vouch } from './hosts.ts';
import { headline, inviters } from './inviters.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { phraseList } from './phrase-list.ts';
import { isCoined, isPerson, vouchedFor } from './standing.ts';
import { type Told, toldInHead, toldInText } from './told.ts';

export type Role = 'organiser' | 'partner' | 'funder';

/** How the words say it; each usage is a rule of its own. */
export type Usage = 'inviter' | 'passive' | 'event-of' | 'is' | 'title-of' | 'with' | 'funded';

export interface Claim {
  readonly role: Role;
  readonly usage: Usage;
  readonly name: string;
  readonly ground: Ground;
}

/** Without one of these a sentence names nobody in such a role. */
const CUE = cued(
  /lädt|lade|lud|veranstalt|organisi|organisat|initiator|präsenti|richte|führ|biet|bot|möchte|will|hat |durchgeführt|angeboten|initiiert|getragen|kooperation|zusammenarbeit|partner|gemeinsam|zusammen|unterstütz|förder|finanzi|mittel|einladung|geladen|gebeten|ausrichter|gastgeber|versammlung|start|eröffne|plan|halt|hält|vorstell|stellt|als veranst|träger|trägerschaft|federführ|regie|hinter |anmeldung|verantwortet|ausgetragen|sagt|sagen|absag|verschieb|verleg|bring|ruf|freu|öffne|bitte|beine|feier|setzt|gestalte|informier|zeichne|beteilig|kooperation|koordination|ausrichtung|ausrichten|macht|machen|zeigt|zeigen|gibt|geben|gab |trifft|treffen|traf |kündig|begeh|beging|willkommen|wir vo|wir im|wir in |wir als/,
);

const DONE =
  /\b(?:veranstaltet|organisiert|ausgerichtet|durchgeführt|angeboten|initiiert|verantwortet|ausgetragen)(?!\p{L})/u;
const DONE_BEFORE =
  /(?:veranstaltet|organisiert|ausgerichtet|durchgeführt|angeboten|initiiert|getragen|verantwortet|ausgetragen)(?: (?:und \p{L}+ )?(?:wird|werden|wurde|wurden|ist|sind)(?: (?:er|sie|es|die|der|das|dieser?)(?: \p{L}{3,25})?)?)? $/u;
const DONE_FIRST = cued(
  /^\P{L}*(?:veranstaltet|organisiert|ausgerichtet|durchgeführt|angeboten|initiiert|getragen|vorbereitet) (?:und \p{L}{5,20} )?(?:wird|werden|wurde|wurden) /u,
);
const BY = cued(/(?<!\p{L})(?:von|vom|durch) (?=\S)/gu);
const PARTICIPLE = cued(
  /(?:veranstaltet|organisiert|ausgerichtet|initiiert|angeboten|durchgeführt|getragen|ausgelobt)e[nrs]? /,
);
const ATTRIBUTE = new RegExp(
  `^(?: (?:gemeinsam|erstmals|jährlich|neu|im \\p{L}{3,9}))? ${PARTICIPLE.pattern.source}`,
  'u',
);
/** „Veranstalter ist die Kulturschmiede“: what is said to host is a body, unless its noun means a person. */
const STATES = /(?:ist|sind|war|waren) (?:[\p{Ll} ]{3,16} )?$/u;
/** „Ein Rundgang durch die Moorwiesen“: the way, no agent. */
const WAY = /(?:führung|rundgang|gang|wanderung|tour|reise|fahrt|streifzug|ritt|spaziergang)(?:s|en)? durch $/;
/** What carries a project or an institution carries no event. */
const STANDING =
  /^(?:das|der|die|dieses?) (?:\p{Ll}{2,30} )?[\p{L}-]{0,30}(?:projekt|netzwerk|verein|programm|initiative|zentrum|einrichtung)\b/u;
const IS = cued(
  /(?<!\p{L})(?:die |der )?(?:mit)?(?:veranstalter|organisator|ausrichter|gastgeber|initiator)(?:en|[*:_]?innen|in)?(?:, | [–-] )(?=d(?:er|ie|as|em) )|(?<!\p{L})(?:veranstalter|initiator|organisator|ausrichter|gastgeber)(?:en|innen|in)? (?!d(?:er|es|ie|as) |ist |sind |war)(?=\S)|\b(?:unter|in) (?:der )?(?:gemeinsamer )?(?:federführung|regie|trägerschaft|ägide|leitung) (?:von |vo(?=m )|(?=de[rs] ))|\bfederführend(?: \p{L}{4,12})? (?:ist|sind) (?:dabei |hier(?:bei)? )?(?=d(?:er|ie|as) )|\b(?:hinter|verantwortlich für) (?:der|dem|die|das|den) [\p{L}-]{3,40} (?:steht|stehen|ist|sind|zeichnet|zeichnen) (?=\S)|\b(?:lädt|laden) (?:\p{Ll}{4,12} )?ein: (?=\S)|\b(?:organisation|federführung|ausrichtung|durchführung|koordination) (?:(?:liegt|lag|obliegt) (?:in den händen |bei |beim |(?=de[rm] ))(?:von |vo(?=m ))?|(?:hat|haben|übernimmt|übernehmen|übernahm|übernahmen) (?=d(?:er|ie|as) ))|\bin (?:enger |bewährter |gemeinsamer )?(?:kooperation|zusammenarbeit|trägerschaft) (?:zwischen |von )|\banmeldungen (?:nimmt|nehmen) (?=\S)|(?<!\p{L})veranstalter(?:in)?: (?=\S)|(?<!\p{L})(?:mit)?veranstalter(?:[*:_]?innen|in)?(?: de[rs] [\p{L}-]{3,30})? (?:ist|sind|war|waren) (?:(?:in diesem jahr|dieses jahr|auch|wieder|erneut|dabei|traditionell|diesmal|erstmals|wie immer|gemeinsam|unter anderem) )?|\b(?:organisator|ausrichter|initiator)(?:en|[*:_]?innen|in)?(?: de[rs] [\p{L}-]{3,30})? (?:ist|sind|war|waren) (?:(?:in diesem jahr|dieses jahr|auch|wieder|erneut|dabei|traditionell|diesmal|erstmals|wie immer|gemeinsam|unter anderem) )?|\bträger(?:verein|in)? (?:ist|sind) |\bträger(?:in)? (?:der|des) (?:\p{L}{0,20}reihe|veranstaltung|\p{L}{0,15}tagung|fachtag(?:e?s)|konferenz|projekts?) (?:ist|sind) |\b(?:auf|der|einer) einladung(?: zu[mr] [\p{L}-]{3,40})? (?:von |(?=de[sr] ))|\bgastgeber(?:[*:_]?innen|in)?(?: de[sr](?: \p{Ll}{3,20}){1,3})? (?:ist|sind|war|waren) (?:(?:in diesem jahr|dieses jahr|auch|wieder|erneut|dabei|traditionell|diesmal|erstmals|wie immer|gemeinsam|unter anderem) )?(?=d(?:er|ie|as) )/gu,
);
const WITH = cued(
  /\bin (?:enger )?(?:kooperation|zusammenarbeit|partnerschaft|abstimmung|verbindung) mit |\b(?:gemeinsam|zusammen) mit |partner(?:innen)? (?:de[rs] [\p{L}-]{3,30} )?(?:ist|sind) |partnerin ist /gu,
);
const FUNDED = cued(
  /(?:gefördert|finanziert|bezuschusst) (?:\p{Ll}{2,12} ){0,2}(?:durch|von|vom|aus mitteln) |\bmit (?:finanzieller unterstützung|mitteln|fördermitteln|förderung) (?:von |durch |vom |(?=de[sr] ))|\baus mitteln (?=de[sr] )|\bfördere?r(?:in)? (?:ist|sind) |\bgehört zum (?=förderprogramm)/gu,
);
const FUNDED_BEHIND = cued(/\b(?:durch|von|vom|aus mitteln) /gu);
const OF = / (?:von |vom |zwischen |(?=de[rs] ))/gu;
/** „Radtour vom Museum zum Schloss“: where it starts, not whose it is. */
const ROUTE = /(?:tour|wanderung|fahrt|lauf|umzug|spaziergang)$/;
const BOUND = /^[^.!?,]{5,90} (?:zu[mr]?|nach|bis|ins?) /;
/** „als Alternative zum Empfang der Gemeinde“, „nach der Tagung des Verbands“: another event. */
const OTHER_EVENT =
  /(?<!\p{L})(?:nach|vor|seit|anlässlich|während|statt|alternative zu[mr]?|ergänzung zu[mr]?|rahmen|bis zu[mr]?) (?:de[rsmn]? |ih?re[rsmn]? |unsere[rsmn]? )?(?:\p{L}+e[rsmn]? )?[\p{L}-]+$/u;
const OWN = /(?:veranstaltung|kooperation|event)$/;
/** „eine Veranstaltung der besonderen Art“, „der Reihe …“ */
const MANNER =
  /^(?:de[rs] )?(?:\p{L}{3,30}[ens]{1,2} )?(?:art|jahres|monats|tages|woche|saison|superlative|extraklasse|sonderklasse|spitzenklasse|[\p{L}-]*(?:reihe|serie|saison|klasse|tage|wochen?))(?![\p{L}-])/u;
const isOwner = ({ name, certain }: Phrase) => certain || (!isPerson(name) && !eventNoun.test(name.toLowerCase()));
const ASSEMBLED = cued(/versammlung (?=\S)/gu);

/** A plural of heads alone is nobody's name: „zahlreichen Vereinen“, „Schulen im Landkreis“. */
const NAMELESS =
  /^(?:\p{Lu}[\p{L}-]{2,25}er )?[\p{L}-]{0,25}(?:vereinen?|schulen|verbänden?|ämtern?|zentren|einrichtungen|kommunen|gemeinden|städten?|kreisen?|trägern?|museen|bibliotheken|kirchen|universitäten|gruppen|initiativen|stiftungen|behörden|kammern|fachbereichen?|agenturen|diensten?|verwaltungen|akademien|betrieben?)(?:$| (?:im|in|aus|der Region|des Landes)(?!\p{L}))/iu;

/** Short forms in the plural: „Temporary Working Groups (TWGs)“. */
const KINDS = /\(\p{Lu}{2,6}s\)/u;

export const claims: (view: View) => readonly Claim[] = shared((view) => {
  const found: Claim[] = [];
  const vouch: Vouch = (phrase) => vouchedFor(view, phrase);
  for (const one of toldInText(view)) readSentence(one, vouch, found);
  // Headlines and abstracts that no reader sees speak where the text is silent.
  if (found.every(({ role, usage }) => role !== 'organiser' || usage === 'title-of'))
    for (const one of toldInHead(view)) readSentence(one, vouch, found);
  return found;
});

function readSentence({ text, lower, order, heading, grounds }: Told, vouch: Vouch, all: Claim[]): void {
  const taken: Phrase[] = [];
  const add = (role: Role, usage: Usage, phrases: readonly Phrase[]) => {
    for (const phrase of phrases) {
      // „Unser Ortsverband“: whose, the text does not say.
      if (phrase.article.startsWith('unser') && !phrase.name.includes(' ') && !isCoined(phrase.name)) continue;
      if (NAMELESS.test(phrase.name) || KINDS.test(phrase.name) || (!phrase.certain && isPerson(phrase.name))) continue;
      // Whose team invites, invites: „das Team der Stadtbücherei“.
      const team = /^(?:Team|Leitung|Vorstand) (?=(?:der|des) )/u.exec(text.slice(phrase.start, phrase.end));
      const owner = team && phraseAt(text, phrase.start + team[0].length);
      if (owner?.certain) {
        add(role, usage, [owner]);
        continue;
      }
      if (taken.some((other) => other.start < phrase.end && phrase.start < other.end)) continue;
      taken.push(phrase);
      all.push({ role, usage, name: phrase.name, ground: grounds(phrase) });
    }
  };
  const behind = (role: Role, usage: Usage, pattern: Cued, keep: (at: number) => boolean = () => true) => {
    for (const { 0: words, index } of pattern.all(lower)) {
      if (!keep(index)) continue;
      const at = index + words.length - (/\b(?:vom|zum) $/.test(words) ? 4 : 0);
      // An agent with an article is an institution though its head is rare; people have none.
      const strict = usage !== 'passive' && !(usage === 'is' && STATES.test(words));
      // Who only moderates is often from elsewhere: „organisiert und moderiert von Almut Zieseniß (UB Kassel)“.
      const list = lower.includes('moderiert')
        ? phraseList(text, at, strict)
        : (hostsAt(text, at, strict, vouch)?.list ?? []);
      add(role, usage, list[0]?.certain || (list[0]?.article && !isPerson(list[0].name)) ? list : []);
    }
  };
  if (CUE.test(lower)) {
    behind('funder', 'funded', FUNDED);
    if (/gefördert|finanziert/.test(lower))
      behind('funder', 'funded', FUNDED_BEHIND, (at) =>
        /^[^.!?]{3,180}\b(?:gefördert|finanziert|kofinanziert)\b/.test(lower.slice(at)),
      );
    behind('organiser', 'is', IS);
    if (!STANDING.test(lower)) behind('organiser', 'passive', BY, (at) => isAgent(lower, at));
    add('organiser', 'passive', attributes(text, lower, vouch));
    add('organiser', 'inviter', inviters(text, lower, vouch));
    add('organiser', 'title-of', headline(text, lower, vouch));
    behind('partner', 'with', WITH);
  }
  for (const { 0: words, index } of allMatches(OF, lower)) {
    const event = eventBefore(text.slice(Math.max(0, index - 140), index));
    if (!event || (words !== ' ' && ROUTE.test(lower.slice(0, index)) && BOUND.test(lower.slice(index, index + 120))))
      continue;
    const at = index + words.length - (words === ' vom ' ? 4 : 0);
    // „Tag des offenen Denkmals“
    if (/^(?:de[rs] )?offenen /.test(lower.slice(at, at + 14))) continue;
    // Whose „Veranstaltung“ it is, is its host, whatever the name.
    const own =
      event.indefinite && OWN.test(lower.slice(Math.max(0, index - 40), index)) && !MANNER.test(lower.slice(at));
    if (own) add('organiser', 'event-of', (hostsAt(text, at, false, vouch)?.list ?? []).filter(isOwner));
    else if (event.indefinite) add('organiser', 'event-of', phraseList(text, at));
    else if ((heading || order < 8) && !OTHER_EVENT.test(lower.slice(Math.max(0, index - 90), index)))
      add('organiser', 'title-of', outside(phraseList(text, at)));
  }
  if (order < 8)
    for (const { 0: words, index } of ASSEMBLED.all(lower))
      if (/^\p{Lu}/u.test(text.slice(index + words.length)))
        add('organiser', 'title-of', phraseList(text, index + words.length));
}

/** „die vom Jugendring organisierte Messe“: the participle follows its agent and stands before its noun. */
function attributes(text: string, lower: string, vouch: Vouch): readonly Phrase[] {
  if (!PARTICIPLE.test(lower)) return [];
  for (const { 0: words, index } of BY.all(lower)) {
    const hosts = hostsAt(text, words === 'vom ' ? index : index + words.length, false, vouch);
    if (hosts && ATTRIBUTE.test(lower.slice(hosts.end, hosts.end + 45))) return hosts.list;
  }
  return [];
}

const outside = (phrases: readonly Phrase[]) => phrases.filter(({ name }) => !ASSEMBLY.test(name));

/** „wird von X organisiert“, „organisiert durch X“; not „gefördert von X“ in the same sentence. */
function isAgent(lower: string, at: number): boolean {
  const before = lower.slice(Math.max(0, at - 60), at);
  if (
    /(?:gefördert|finanziert|moderiert|begleitet|unterstützt) $/.test(before) ||
    WAY.test(lower.slice(Math.max(0, at - 40), at + 6))
  )
    return false;
  // „Die Schulen werden vom Kreis eingeladen“; „Gäste vom Kreis sind eingeladen“ is said of those invited.
  if (/\b(?:werden|wird|wurden?) (?:\p{L}+ )?$/u.test(before) && /^[^,;]{3,160} eingeladen\b/u.test(lower.slice(at)))
    return true;
  // „Der Tag wurde vom Europarat initiiert“: history, this year's guests are somebody else's.
  if (
    /\bwurden? (?:\p{L}+ ){0,3}$/u.test(before) &&
    /^[^,;.]{3,60} (?:initiiert|ausgerufen|gegründet)\b/u.test(lower.slice(at))
  )
    return false;
  // „Ausgerichtet wird der Kongress alle zwei Jahre vom …“: the participle opens the sentence.
  if (DONE_FIRST.test(lower) && at < 200) return true;
  return DONE_BEFORE.test(before) || DONE.test(lower.slice(at, at + 260));
}

/** An organisation that begins the title: „Volkshochschule Kassel: Daten lesen“. */
export function titlePrefix(title: string): Phrase | null {
  const [phrase] = phraseList(title, 0);
  return phrase &&
    phrase.article === '' &&
    !eventNoun.test(phrase.name.toLowerCase()) &&
    !NAMELESS.test(phrase.name) &&
    /^(?::| [–—|-]) /u.test(title.slice(phrase.end))
    ? phrase
    : null;
}
