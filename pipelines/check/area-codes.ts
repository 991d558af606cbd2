/**
 * Roughly where in Germany a telephone number is at home: the middle of the area that its first two digits (Berlin,
 * Hamburg, Frankfurt and Munich: their whole code) stand for in the Bundesnetzagentur's numbering plan.
 */
const AREAS =
  '20 51.4 6.9|21 51.2 6.8|22 50.9 7.0|23 51.5 7.5|24 50.8 6.2|25 52.0 7.5|26 50.4 7.6|27 50.9 8.1|28 51.6 6.5|29 51.4 8.2|' +
  '30 52.5 13.4|33 52.5 13.3|34 51.4 12.2|35 51.2 13.8|36 50.9 11.0|37 50.7 12.8|38 53.8 12.2|39 52.4 12.0|' +
  '40 53.6 10.0|41 53.5 9.9|42 53.1 8.8|43 54.3 10.0|44 53.2 8.0|45 53.9 10.7|46 54.7 9.3|47 53.6 8.7|48 54.2 9.1|49 53.3 7.3|' +
  '50 52.2 9.5|51 52.4 9.7|52 52.0 8.6|53 52.2 10.5|54 52.3 8.0|55 51.6 9.9|56 51.2 9.4|57 52.4 8.9|58 52.9 10.6|59 52.6 7.3|' +
  '60 50.2 8.7|61 50.1 8.6|62 49.4 8.5|63 49.7 8.5|64 50.6 8.7|65 49.9 6.7|66 50.6 9.6|67 49.8 7.9|68 49.3 7.0|69 50.1 8.7|' +
  '70 48.7 9.1|71 48.8 9.2|72 49.0 8.4|73 48.5 9.9|74 48.4 8.9|75 47.8 9.5|76 47.9 7.8|77 47.9 8.5|78 48.4 7.9|79 49.2 9.8|' +
  '80 48.0 11.9|81 47.9 11.4|82 48.3 10.6|83 47.7 10.6|84 48.7 11.8|85 48.6 13.4|86 48.1 12.3|87 48.4 12.2|88 47.7 11.1|89 48.1 11.6|' +
  '90 49.4 11.1|91 49.4 11.0|92 50.1 11.8|93 49.8 10.0|94 49.0 12.3|95 50.1 11.0|96 49.6 12.1|97 50.1 10.1|98 49.3 10.5|99 48.9 12.9';

const MIDDLES = new Map(
  AREAS.split('|').map((area) => {
    const [digits = '', latitude, longitude] = area.split(' ');
    return [digits, { latitude: Number(latitude), longitude: Number(longitude) }] as const;
  }),
);

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The area of a German landline number in E.164; null for mobile, service and foreign numbers. */
export function areaOf(phone: string): Point | null {
  return phone.startsWith('+49') ? (MIDDLES.get(phone.slice(3, 5)) ?? null) : null;
}

/** Kilometres between two points, on a plane: good to a percent within Germany. */
export function distance(a: Point, b: Point): number {
  const x = (a.longitude - b.longitude) * Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180);
  return Math.hypot(x, a.latitude - b.latitude) * 111.2;
}
