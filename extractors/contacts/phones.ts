/** Telephone and fax numbers. The digits are checked by libphonenumber. */
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Block, Span } from '../../schemas/document.ts';
import type { Draft } from '../draft.ts';
import { allMatches } from '../german/cues.ts';
import { trimRight } from '../german/near.ts';
import { shared, type View } from '../view.ts';

export interface PhoneMention extends Span {
  /** E.164: "+493025767643". */
  readonly number: string;
  readonly fax: boolean;
  readonly block: Block;
}

/** Digits in groups, from „0…“, „(0…“ or „+…“ on. */
const CANDIDATE = /(?<![\p{L}\d.,:/-])(?:\+\s?\d|\(\+\d|\(?0)\d*(?:[ \u00a0/().–-]{1,4}\d+){0,9}/gu;
const LABEL =
  /(?:\btel(?:efon(?:isch|nummer)?)?\b|\bfon\b|phone|\bmobil|\bhandy|\bruf(?:nummer)?\b|durchwahl|hotline|☎|📞|📱|fax|(?:^|\s)t:)\D{0,30}$/iu;
const FAX = /(?:fax|faxnummer|\bf)[\s.:]{0,4}(?:unter|an|nummer)?[\s.:(]*$/iu;
const BOTH = /(?:tel|fon)[\p{L}.]{0,12}\s?(?:\/|und|\+|&)\s?(?:tele)?fax/iu;
/** Digits that are no number to call. */
const OTHER =
  /(?:iban|isbn|issn|konto|kto|blz|bic|steuer|ust|meeting|webinar|kenn|pass|pin|code|id|nr|az|aktenzeichen|hr[ab]|registernummer|plz|postfach|raum|zimmer)[\p{L}-]{0,20}[.:#]{0,2} {0,2}$/iu;
const DATE =
  /^\(?\d{1,2}\s?\.\s?(?:\d{1,2}\s?\.|[-–])|^\d{1,2}\.\d{2}\s?[-–]|^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$|^0\d?\/20\d\d$/;
/** „-102/103“, „-102 oder -103“: two extensions of one line. */
const SECOND = /^(.*\d[\s/–-]+?)(\d{1,4})\s?\/\s?[-–]?(\d{1,4})$/;
const FURTHER = /^\s?(?:oder|und|bzw\.|,|u\.)\s?[-–](\d{1,5})(?!\d)/;
const EXTENSION = /^,?\s?\(?(?:dw|durchwahl|app(?:arat)?|ext)[.:]?\s?[-–]?(\d{1,5})/iu;

/** E.164 of a number as it is written in a country; null for what cannot be called. */
export function toE164(words: string, country: string): string | null {
  const parsed = parsePhoneNumberFromString(words.replace(/\(0\)/, ''), country as CountryCode);
  return parsed?.isValid() ? parsed.number : null;
}

/** All numbers of the main blocks in reading order, as they are dialled in the country of the event. */
export function phoneMentions(view: View, draft: Pick<Draft, 'venues'>): readonly PhoneMention[] {
  const country = draft.venues[0]?.country ?? 'DE';
  const known = byCountry(view);
  let mentions = known.get(country);
  if (!mentions) {
    mentions = view.main.flatMap((block) => readBlock(view, block, country));
    known.set(country, mentions);
  }
  return mentions;
}

const byCountry = shared((_view) => new Map<string, readonly PhoneMention[]>());

function readBlock(view: View, block: Block, country: string): PhoneMention[] {
  const text = view.slice(block);
  const found: PhoneMention[] = [];
  for (const match of allMatches(CANDIDATE, text)) {
    const written = trimRight(match[0], ' \u00a0(/–-');
    if (written.replace(/\D/g, '').length < 7 || DATE.test(written)) continue;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (OTHER.test(before) || !(named(block, before) || shaped(written))) continue;
    const at = block.start + match.index;
    const fax = block.field?.key === 'fax' || (FAX.test(before) && !BOTH.test(before));
    for (const { words, end } of readings(
      written,
      text.slice(match.index + written.length, match.index + written.length + 40),
    )) {
      const number = toE164(words, country);
      if (number) found.push({ start: at, end: at + end, number, fax, block });
    }
  }
  return found;
}

function named(block: Block, before: string): boolean {
  const key = block.field?.key;
  return key === 'phone' || key === 'fax' || key === 'contact' || LABEL.test(before);
}

/** Without a word before it, only what nobody writes otherwise: a country code, or an area code set off. */
const shaped = (written: string) => /^\(?\+|^\(0\d{2,4}\)|^\(?0\d{2,4}\s?[/-]\s?\d|^\(?0\d{2,4} \d/.test(written);

/** One number, or the several that an extension list stands for. `end` counts from the number's start. */
function readings(written: string, after: string): { words: string; end: number }[] {
  const two = SECOND.exec(written);
  if (two?.[1] !== undefined && two[2]?.length === two[3]?.length && two[1].replace(/\D/g, '').length >= 6) {
    return [
      { words: `${two[1]}${two[2]}`, end: two[1].length + (two[2] as string).length },
      { words: `${two[1]}${two[3]}`, end: written.length },
    ];
  }
  const extension = EXTENSION.exec(after);
  if (extension) return [{ words: `${written}${extension[1]}`, end: written.length + extension[0].length }];
  const list = [{ words: written, end: written.length }];
  const base = /^.*[-–]\s?(?=\d{1,5}$)/.exec(written)?.[0];
  let consumed = 0;
  for (let more = base ? FURTHER.exec(after) : null; more; more = FURTHER.exec(after.slice(consumed))) {
    consumed += more[0].length;
    list.push({ words: `${base}${more[1]}`, end: written.length + consumed });
  }
  return list;
}
