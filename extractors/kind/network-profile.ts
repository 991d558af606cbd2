/** Portraits of networks, which describe who belongs to them and announce nothing. */

import type { Announcement } from '../../schemas/announcement.ts';
import { cued } from '../german/cues.ts';
import { near, shows } from '../german/near.ts';
import type { Rule } from '../rule.ts';
import { SAYS_DAY } from '../title/dates.ts';
import { headlines } from '../title/headlines.ts';

type Kind = Announcement['kind'];

const NETWORK = cued(
  /(?:netzwerk|verbund|arbeitskreis|arbeitsgemeinschaft|bündnis|zusammenschluss|initiative|allianz|partnerschaft)(?:e[ns]?|s|en)?\b/iu,
);
const NETWORK_SUBJECT = near(
  /(?:^|[.!?]\s)(?:(?:Das|Die|Der|In unser(?:em|en)|Unser[e]?|Im|In den|In dem)\s)(?:[\p{L}-]{1,40}\s){0,2}(?:[\p{L}-]{0,40}[Nn]etzwerk(?:e[n]?|s)?|Verbund|Arbeitskreis|Arbeitsgemeinschaft|Bündnis|Initiative|Allianz|[\p{L}-]{1,40}verbund|MINT-Region|Bildungsregion)\b/u,
  /^[^.]{0,120}?\b(?:ist|sind|bringt|können|kann|arbeite[nt]|besteht|richte[nt]|verbinde[nt]|vernetzt|bietet|bieten|unterstützt|hat|haben|umfasst|versteht|treffen|tauschen|legt|legen|fördert|fördern|ermöglicht|ermöglichen|dient|dienen|setzt|setzen|steht|stehen|begleitet|begleiten|verfolgt|verfolgen|engagiert|werden|wird)\b/u,
  135,
);

/** „Zum landesweiten Netzwerk gehören 40 Kommunen“, „Dem Verbund gehören … an“. */
const BELONGS = near(
  /^(?:Zum|Zur|Dem|Der|Unserem|Im)\s(?:[\p{Ll}-]{3,24}\s)?[\p{L}-]{0,30}(?:[Nn]etzwerk|[Vv]erbund|[Aa]rbeitskreis|[Aa]rbeitsgemeinschaft|[Bb]ündnis|[Aa]llianz|[Ii]nitiative)\s/u,
  /(?<!\p{L})(?:gehören|gehört|zählen|zählt)\s/u,
  80,
);
/** „Mitglieder des Bündnisses sind …“ */
const MEMBERS =
  /^(?:Mitglieder|Partner|Träger) (?:des|der|unseres) [\p{L}-]{3,40} (?:[\p{L}-]{3,40} )?(?:sind|kommen aus)(?!\p{L})/u;

const ASKS =
  /(?<!\p{L})(?:meldet euch|melden sie sich|um anmeldung|eure teilnahme|ihre teilnahme|eurer teilnahme|ihrer teilnahme)(?!\p{L})/iu;

export const networkProfile: Rule<Kind> = {
  id: 'kind/network-profile',
  about:
    'A profile describes a network itself, in the present tense and without a day: who belongs to it, what it works on, how often it meets.',
  examples: [
    {
      text: 'Art: Regionales Netzwerk\nIn unseren Netzwerken arbeiten Landkreise aus zwei Ländern an gemeinsamen Themen. Die Treffen finden zweimal im Jahr statt.',
      value: 'network-profile',
    },
    {
      text: 'Die Lesestelle Nord\n\nLesen öffnet Türen. Zum landesweiten Netzwerk der Lesestelle gehören derzeit 31 Büchereien. Sie beraten einander und werben gemeinsam für das Buch.',
      value: 'network-profile',
    },
    {
      text: 'Über den Verbund der Bildungsbüros\n\nDer Verbund ist ein Zusammenschluss von 31 Bildungsbüros. Seine Mitglieder treffen sich zweimal im Jahr.',
      value: 'network-profile',
    },
  ],
  counterExamples: [
    {
      text: 'Netzwerktreffen Ganztag\n\nDas Netzwerk ist offen für alle. Wir treffen uns am 3. Mai 2024 in Jena.',
      because: 'it invites to a day',
    },
  ],
  *propose(view) {
    if (!NETWORK.test(view.lower ?? view.text) || view.main.some((block) => SAYS_DAY.test(view.slice(block)))) return;
    const kind = view
      .labelled('kind')
      .find(({ field }) => NETWORK.test(view.slice(field.value)) || /netzwerk/iu.test(view.slice(field.value)));
    const about = headlines(view).find((line) =>
      /^(?:über (?:uns|den|das|die)|steckbrief|netzwerkprofil|profil|das netzwerk|unsere? netzwerke?)\b/iu.test(
        line.line,
      ),
    );
    const subject = view.sentences
      .slice(0, 12)
      .find(({ text }) => shows(text, NETWORK_SUBJECT) || shows(text, BELONGS) || MEMBERS.test(text));
    // A network that asks you to come to something announces it.
    const asks = kind === undefined && about === undefined && view.sentences.some(({ text }) => ASKS.test(text));
    const spans = asks ? [] : [kind?.field.value, about?.span, subject].filter((span) => span !== undefined);
    if (spans.length > 0) yield { value: 'network-profile', spans, confidence: spans.length > 1 ? 0.93 : 0.75 };
  },
};
