/** What the gazetteer costs a fresh process, as one line of JSON: milliseconds and megabytes (buffers included) of one look-up each. */
import { placesNamed, postcode } from '../extractors/places/gazetteer.ts';

const used = () => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
const timed = (look: () => unknown) => {
  const from = performance.now();
  look();
  return performance.now() - from;
};
const before = used();
const codes = timed(() => postcode('24103'));
const names = timed(() => placesNamed('Kiel'));
console.log(JSON.stringify({ postcodes: codes, names, megabytes: (used() - before) / 1e6 }));
