/** How far apart two places are. */

/** Degrees, WGS 84. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Kilometres between two points, on a plane: good to a percent within Germany. */
export function kilometres(a: Point, b: Point): number {
  const x = (a.longitude - b.longitude) * Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180);
  return Math.hypot(x, a.latitude - b.latitude) * 111.2;
}
