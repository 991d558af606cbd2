/** An address in the announcement's own text, with the name that stands before it. */
import type { Venue } from '../../../schemas/announcement.ts';
import type { Block } from '../../../schemas/document.ts';
import type { Rule } from '../../rule.ts';
import type { View } from '../../view.ts';
import type { AddressMention } from '../address/read.ts';
import { cityIn } from '../phrase.ts';
import { addressesOf, DESK, deskBlock, EVENT, isDropped, OFFICE, OTHER_EVENT, sentenceAt, WHEN } from './context.ts';
import { namedDetail } from './labelled.ts';
import { nameBefore } from './name-before.ts';
import { partCity } from './tidy.ts';
import { venueCandidate } from './venue.ts';

export const addressed: Rule<Venue> = {
  id: 'places/addressed-venue',
  about:
    'A postal address among the announcement’s own words says where it takes place, unless the sentence, label or heading around it gives it to an office, a registration, a car park or another event.',
  examples: [
    {
      text: 'Wir treffen uns am 4. Mai um 19 Uhr im Café Morgenrot, Lindenstraße 5, 04107 Leipzig.',
      value: { name: 'Café Morgenrot', street: 'Lindenstraße 5', postalCode: '04107', city: 'Leipzig', state: 'DE-SN' },
    },
    {
      text: 'Lesung am 3. Juni 2022\n\nBuchladen am Markt\nMarktstraße 4\n29221 Celle\n',
      value: { name: 'Buchladen am Markt', street: 'Marktstraße 4', city: 'Celle' },
    },
    {
      text: 'Der Kurs findet in den Räumen der Volkshochschule in Soltau, Rosenstraße 14, statt.',
      value: { name: 'Räumen der Volkshochschule', street: 'Rosenstraße 14', city: 'Soltau' },
    },
  ],
  counterExamples: [
    {
      text: 'Anmeldung bitte schriftlich an: Kulturamt, Rosenstraße 14, 29614 Soltau.',
      because: 'letters go there, not guests',
    },
    {
      text: 'Anmeldungen nimmt das Kulturamt, Rosenstraße 14, 29614 Soltau, bis 3. Mai entgegen.',
      because: 'forms go there',
    },
    { text: 'Kontakt: Bildungsbüro, Marktstraße 4, 29221 Celle, Tel. 05141 1234', because: 'it is an office' },
    { text: 'Parken: Tiefgarage Altstadt, Marktstraße 4, 29221 Celle', because: 'cars go there' },
  ],
  *propose(view) {
    for (const address of addressesOf(view)) {
      const block = view.blockAt(address.start);
      if (!block || (block.field && (block.field.key === 'place' || block.field.key === 'address'))) continue;
      const confidence = trust(view, address, block);
      if (confidence < 0.45) continue;
      const before = nameBefore(view, address, block.field ? block.field.value.start : block.start);
      const { name, city } = before
        ? partCity(view.text, before)
        : { name: namedDetail(view, address.details), city: null };
      const { street, postalCode } = address;
      const parts = { name, street, postalCode, city: address.city ?? city ?? (name && cityIn(view.text, name)) };
      const candidate = venueCandidate(view, parts, name ? confidence : confidence - 0.05);
      if (candidate) yield candidate;
    }
  },
};

function trust(view: View, address: AddressMention, block: Block): number {
  const desk = deskBlock(view, block);
  if (desk === 1) return 0;
  const { text, start } = sentenceAt(view, address.start);
  const before = text.slice(0, address.start - start);
  if (isDropped(before)) return 0;
  let trust = address.street ? 0.75 : 0.55;
  if (EVENT.test(text) || WHEN.test(text)) trust += 0.15;
  else if (DESK.test(text)) trust -= 0.45;
  // Day and hour on the line above: the head of an announcement.
  else if (WHEN.test(view.text.slice(Math.max(0, address.start - 110), address.start))) trust += 0.12;
  if (DESK.test(before.slice(-60)) && !/statt|treff/i.test(before)) trust -= 0.3;
  const label = before.slice(0, Math.max(0, before.lastIndexOf(':')));
  if (/(?:veranstalter|organis|träger|herausgeber|kontakt|sitz)\p{L}{0,20}$/iu.test(label)) trust -= 0.6;
  if (OFFICE.test(before)) trust -= 0.4;
  if (OTHER_EVENT.test(before)) trust -= 0.25;
  // „Die Kreisverwaltung (Am Markt 2, 14943 Luckenwalde) lädt ein“: who invites has an address, too.
  const behind = view.text.slice(address.end, address.end + 60);
  if (/^\s*\)?,?\s(?:lädt|laden|lud|luden|veranstalte[nt]|organisier|biete[nt]|richte[nt]|informier|führ)/.test(behind))
    trust -= 0.5;
  // „… nimmt das Bildungsbüro (Markt 2) entgegen“, „… bleibt geschlossen“
  if (/\b(?:geschlossen|entgegen|zu richten|einzureichen|abzugeben|anzumelden)\b/.test(sameClause(behind)))
    trust -= 0.6;
  if (LETTERHEAD.test(view.text.slice(Math.max(0, address.start - 200), address.start))) trust -= 0.6;
  // „Viele Grüße, euer Team, Naturfreunde Husum, Rosenstraße 14“: who signs.
  if (/Gr(?:ü(?:ß|ss)en?|u(?:ß|ss))\b/.test(view.text.slice(Math.max(0, address.start - 160), address.start)))
    trust -= 0.5;
  trust -= desk * 0.5;
  const around = view.text.slice(block.start, block.end);
  // A telephone or mail address in the same short block makes it a letterhead or an imprint.
  if (
    around.length < 400 &&
    /\bTel(?:efon|\.)|\bFax\b|E-?Mail|\S@[^\s.]{1,63}\.\w|\[at\]/i.test(around) &&
    !WHEN.test(around)
  )
    trust -= 0.35;
  return Math.min(0.93, trust);
}

/** „Herausgeber der Meldung:“, „Firmenkontakt:“ some lines above an address. */
const LETTERHEAD =
  /(?:kontakt|herausgeber|ansprechpartner|ansprechperson|anbieter)[^\n:]{0,40}:[ \t]*\n(?:[^\n]{0,80}\n)?[^\n]{0,60}$/i;

const sameClause = (behind: string): string => behind.split(/;|(?<!\d)\.(?=\s)/, 1)[0] as string;
