/**
 * Spells out the letter classes of the built expressions. V8 takes half a millisecond to compile an expression with \p{L}, whose
 * 650 ranges reach beyond the basic plane, and a hundredth of that with the ranges European languages are written in; a first
 * page wants several hundred expressions. What is lost: letters of other scripts are no letters to the built program.
 */
import { parse } from 'acorn';
import { edited, visit } from './edits.mjs';

/** Latin with its accents, Greek, Cyrillic; capitals of the extended Latin block by their languages (Polish, Czech, Turkish, …). */
const CAPITALS = 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻŁŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚΆΈ-ΏΑ-ΫЀ-Я';
const SMALL = 'a-zµß-öø-ÿāăąćčďđēėęěğģīįıķĺļłńņňőœŕřśşšţťūůűųźżžșțΐά-ώа-џ';
export const LETTERS = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ͽΆΈ-ϿЀ-ҁҊ-ԯ',
  Lu: CAPITALS,
  Ll: SMALL,
  N: '0-9²³¹¼-¾',
};

const CLASS = /\\(?:u\{[^}]*\}|([pP])\{(\w+)\}|.)|[[\]]/gsu;

/** The source of an expression with its letter classes spelt out; \P{…} inside a class, and properties unknown here, stay. */
export function spellOut(source) {
  let inClass = false;
  return source.replace(CLASS, (whole, sign, name) => {
    if (whole === '[') inClass = true;
    else if (whole === ']') inClass = false;
    const letters = sign && LETTERS[name];
    if (!letters) return whole;
    if (inClass) return sign === 'p' ? letters : whole;
    return sign === 'p' ? `[${letters}]` : `[^${letters}]`;
  });
}

/** A bundle with the letter classes of its regex literals, and of the strings expressions are built from, spelt out. */
export function spellOutBundle(code) {
  const edits = [];
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type === 'Literal' && node.regex) {
      const { pattern, flags } = node.regex;
      const spelt = spellOut(pattern);
      if (spelt !== pattern) edits.push([node.start, node.end, `/${spelt}/${flags}`]);
    } else if (node.type === 'Literal' && typeof node.value === 'string' && /\\[pP]\{/.test(node.value)) {
      edits.push([node.start, node.end, JSON.stringify(spellOut(node.value))]);
    } else if (node.type === 'TaggedTemplateExpression') {
      // String.raw: what is written is meant.
      for (const { start, end, value } of node.quasi.quasis) edits.push([start, end, spellOut(value.raw)]);
    } else if (node.type === 'TemplateElement' && /\\[pP]\{/.test(node.value.cooked ?? '')) {
      edits.push([node.start, node.end, escaped(spellOut(node.value.cooked))]);
    }
  });
  return edited(code, edits);
}

const escaped = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');
