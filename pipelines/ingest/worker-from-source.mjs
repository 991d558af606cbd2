// The worker of a checkout, where it is TypeScript still: tsx must be told so in every thread of its own.
import { register } from 'tsx/esm/api';

register();
const worker = await import('./worker.ts');
export default worker.default;
