/** What only a site generator reads: tags of Liquid and Jinja, shortcodes of Hugo, attribute lists of kramdown. */

/** `{% include figure.html %}`, `{{< figure src="a.jpg" >}}`, `{:target="_blank"}` */
const TAG = /\{%[^{}]{0,600}%\}|\{\{[<%][^{}]{0,600}[>%]\}\}|\{:[^{}\n]{1,120}\}/g;

/** The ranges of a text between such tags, as offsets into it; the whole text where it holds none. */
export function betweenTags(text: string): readonly (readonly [from: number, to: number])[] {
  if (!text.includes('{')) return [[0, text.length]];
  const kept: [number, number][] = [];
  let from = 0;
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    kept.push([from, index]);
    from = index + tag.length;
  }
  kept.push([from, text.length]);
  return kept;
}
