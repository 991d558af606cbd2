/** Packages that are measured and carry no types of their own. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    search(text: string): [number, string[]][];
  }
}
declare module '@nlpjs/lang-de' {
  export class StemmerDe {
    stem(tokens: readonly string[]): string[];
  }
  export class TokenizerDe {
    tokenize(text: string, normalize: boolean): string[];
  }
}
