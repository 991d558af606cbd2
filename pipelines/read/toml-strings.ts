/**
 * TOML source for a search line by line: what stands in strings of several lines („"""“, „'''“) is replaced by as many letters,
 * so that „ort = …“ within a text is no key. Offsets stay the same.
 */
export function hideLongStrings(source: string): string {
  let text = '';
  let at = 0;
  while (at < source.length) {
    const [start, mark] = next(source, at);
    const close = mark === '' ? -1 : source.indexOf(mark, start + 3);
    if (close < 0) break;
    // One quote stays on each side: the value still is a string.
    text += `${source.slice(at, start)}"${'x'.repeat(close - start + 1)}"`;
    at = close + 3;
  }
  return text + source.slice(at);
}

function next(source: string, at: number): [start: number, mark: string] {
  const found = ['"""', "'''"]
    .map((mark): [number, string] => [source.indexOf(mark, at), mark])
    .filter(([start]) => start >= 0)
    .sort(([a], [b]) => a - b);
  return found[0] ?? [-1, ''];
}
