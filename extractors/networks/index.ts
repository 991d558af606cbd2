/** Which network invites. */
import type { Network } from '../../schemas/announcement.ts';
import { type Field, oneEach } from '../rule.ts';
import { furniture, manifest, named, site } from './rules.ts';

const networks: Field<Network> = {
  pointer: '/networks',
  list: true,
  rules: [manifest, site, named, furniture],
  choose: oneEach(({ id }) => id),
};

export const fields: readonly Field[] = [networks as unknown as Field];
