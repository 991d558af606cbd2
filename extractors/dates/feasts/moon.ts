/** Sun and moon, precise to a few minutes: enough to tell on which day a lunar feast falls (Meeus, Astronomical Algorithms, 25 and 47). */

const rad = Math.PI / 180;
const turn = (degrees: number) => ((degrees % 360) + 360) % 360;
/** Julian centuries since J2000 of days since 1970-01-01 (with a fraction, in UTC). */
const centuries = (days: number) => (days - 10957.5 + 0.0008) / 36525;

/** Apparent longitude of the sun, degrees. */
export function sunLongitude(days: number): number {
  const t = centuries(days);
  const m = rad * (357.52911 + 35999.05029 * t);
  const c = (1.914602 - 0.004817 * t) * Math.sin(m) + 0.019993 * Math.sin(2 * m) + 0.000289 * Math.sin(3 * m);
  return turn(280.46646 + 36000.76983 * t + c - 0.00569);
}

/** The largest terms of the moon's longitude: coefficients of D, M, M', F and millionths of a degree. */
const TERMS: readonly (readonly [number, number, number, number, number])[] = [
  [0, 0, 1, 0, 6288774],
  [2, 0, -1, 0, 1274027],
  [2, 0, 0, 0, 658314],
  [0, 0, 2, 0, 213618],
  [0, 1, 0, 0, -185116],
  [0, 0, 0, 2, -114332],
  [2, 0, -2, 0, 58793],
  [2, -1, -1, 0, 57066],
  [2, 0, 1, 0, 53322],
  [2, -1, 0, 0, 45758],
  [0, 1, -1, 0, -40923],
  [1, 0, 0, 0, -34720],
  [0, 1, 1, 0, -30383],
  [2, 0, 0, -2, 15327],
  [0, 0, 1, 2, -12528],
  [0, 0, 1, -2, 10980],
  [4, 0, -1, 0, 10675],
  [0, 0, 3, 0, 10034],
  [4, 0, -2, 0, 8548],
];

/** Longitude of the moon, degrees. */
export function moonLongitude(days: number): number {
  const t = centuries(days);
  const d = 297.8501921 + 445267.1114034 * t;
  const m = 357.5291092 + 35999.0502909 * t;
  const n = 134.9633964 + 477198.8675055 * t;
  const f = 93.272095 + 483202.0175233 * t;
  let sum = 0;
  for (const [a, b, c, e, size] of TERMS) sum += size * Math.sin(rad * (a * d + b * m + c * n + e * f));
  return turn(218.3164477 + 481267.88123421 * t + sum / 1e6);
}

/** Where the fixed stars' zodiac begins (Lahiri), degrees. */
const ayanamsa = (days: number) => 23.853 + 0.013969 * (centuries(days) * 100);

/** Longitude against the stars. */
export const sidereal = (longitude: number, days: number): number => turn(longitude - ayanamsa(days));

/** Lunar day, 1 to 30: the moon gains twelve degrees on the sun in each. */
export function lunarDay(days: number): number {
  return Math.floor(turn(moonLongitude(days) - sunLongitude(days)) / 12) + 1;
}
