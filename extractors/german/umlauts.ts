/** „Thoböll“ as addresses and old machines spell it: "thoboell". Takes small letters. */
export const umlautsSpelt = (lower: string): string =>
  lower.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
