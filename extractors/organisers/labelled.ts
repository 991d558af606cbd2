/** Names in fields: „Veranstalter: …“, „In Kooperation mit: …“, „Gefördert durch: …“; several by line, comma or „und“. */
import type { LabelKey, Span } from '../../schemas/document.ts';
import { trimRight } from '../german/near.ts';
import { type FieldBlock, shared, type View } from '../view.ts';
import { ACRONYM, looksLikeOrganisation } from './heads.ts';
import { nominative } from './inflection.ts';
import { phraseList } from './phrase-list.ts';

export interface Labelled extends Span {
  readonly key: LabelKey;
  readonly name: string;
}

const JOINT =
  /(?<!\p{L})(?:in (?:kooperation|zusammenarbeit|partnerschaft) mit|gemeinsam mit|mit unterstützung (?:von|durch|der|des)|unterstützt (?:von|durch)) /iu;
const ADDRESS = /\d{5}\s|(?:straße|str\.|platz|weg|allee|gasse)\s?\d|^\d|@|https?:|www\.|^tel|^fax|^e-?mail/iu;

/** What follows the names of a field: nothing, the next sentence, an address. */
const ENDS_NAMES =
  /^(?:[,.;]{0,2}$|[.!?,]\s|[,(–-]? ?(?:\d|[\p{L}.-]{2,40}(?:straße|str\.|platz|weg|allee)|www|http|tel))/iu;

export const labelledOrganisations: (view: View) => readonly Labelled[] = shared((view) => [
  ...view.labelled('organiser').flatMap((block) => readField(view, block, 'organiser')),
  // „Mitveranstalter“ invite as well.
  ...view
    .labelled('partner')
    .flatMap((block) =>
      readField(view, block, /^mitveranst/i.test(view.slice(block.field.label)) ? 'organiser' : 'partner'),
    ),
  ...view.labelled('funder').flatMap((block) => readField(view, block, 'funder')),
]);

function readField(view: View, { field }: FieldBlock, key: LabelKey): Labelled[] {
  const found: Labelled[] = [];
  for (const line of field.lines.length > 0 ? field.lines : [field.value]) {
    const text = view.slice(line);
    const joint = JOINT.exec(text);
    const own = joint ? trimRight(text.slice(0, joint.index), ' ,;') : text;
    if (ADDRESS.test(own) && found.length > 0) break;
    found.push(...names(own, line.start, key));
    if (joint) {
      const at = joint.index + joint[0].length;
      found.push(...names(text.slice(at), line.start + at, key === 'organiser' ? 'partner' : key));
    }
  }
  return found;
}

function names(text: string, offset: number, key: LabelKey): Labelled[] {
  const list = phraseList(text, 0);
  const last = list.at(-1);
  // Read to the end, or to where an address begins: the phrases are the names.
  if (last && ENDS_NAMES.test(text.slice(last.end).trimStart())) {
    return list.map(({ start, end, name }) => ({ key, name, start: offset + start, end: offset + end }));
  }
  return pieces(text).map(({ start, end }) => ({
    key,
    name: nominative(text.slice(start, end).replace(/\s+/gu, ' '), '', null),
    start: offset + start,
    end: offset + end,
  }));
}

/** A value that is no phrase the grammar knows: taken as it stands, cut where each part is an organisation of its own. */
function pieces(text: string): Span[] {
  const sentence = /^[^.!?]*(?:\.(?!\s+\p{Lu}\p{Ll}{3,})[^.!?]*)*/u.exec(text)?.[0] ?? text;
  const cuts = sentence.split(/(?:;|\s[/|]\s|,\s(?=\p{Lu})|\s(?:und|sowie|&)\s)/u);
  const whole = cuts.length > 1 && !cuts.every((cut) => looksLikeOrganisation(cut) || ACRONYM.test(cut.trim()));
  const spans: Span[] = [];
  let from = 0;
  for (const part of whole ? [sentence.split(/,\s(?=[^,]*\d)/u)[0] ?? sentence] : cuts) {
    const at = sentence.indexOf(part, from);
    const start =
      at +
      part.length -
      part.trimStart().length +
      (/^\s*(?:der|die|das|dem|den)\s/u.exec(part)?.[0].trimStart().length ?? 0);
    const end = at + part.trimEnd().replace(/[.,;:]{1,9}$/u, '').length;
    if (end - start > 1 && end - start < 140) spans.push({ start, end });
    from = at + part.length;
  }
  return spans;
}
