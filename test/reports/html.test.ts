import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { html, json, safeUrl } from '../../reports/html.ts';

describe('html', () => {
  it('gives back any text as text, in elements and in attributes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 60 }), (text) => {
        const { document } = parseHTML(html`<div id="x" title="${text}">${text}</div>`.text);
        const div = document.getElementById('x');
        expect(document.querySelectorAll('*')).toHaveLength(1);
        expect(div?.textContent).toBe(text);
        expect(div?.getAttribute('title')).toBe(text);
      }),
    );
  });

  it('keeps markup, joins lists, leaves out what is not there', () => {
    expect(html`<p>${[html`<b>1</b>`, ' & ', 2]}${null}${false}${undefined}</p>`.text).toBe('<p><b>1</b> &amp; 2</p>');
  });
});

describe('json', () => {
  it('cannot end the script element it stands in, and reads back as it was', () => {
    const value = ['</script><script>alert(1)</script>', '<!--', '\u2028', 'ä"\\'];
    const text = json(value).text;
    expect(text).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(text)).toEqual(value);
  });
});

describe('safeUrl', () => {
  it.each([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
    ['HTTP://example.org', 'http://example.org/'],
    ['javascript:alert(1)', null],
    [' javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['https://', null],
    ['2021/a.txt', null],
    [null, null],
  ])('%s → %s', (address, expected) => expect(safeUrl(address)).toBe(expected));
});
