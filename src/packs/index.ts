// The pack that ships with Caveat, put together from one file a claim. Data only; what it means is the engine's.

import { type Claim, PACK_FORMAT, type Pack } from '../engine/packs/format';
import head from './core/pack.json';

const claims = import.meta.glob<Claim>('./core/claims/*.json', { eager: true, import: 'default' });

/** The bundled pack, its claims in the order of their ids. */
export const corePack: Pack = {
  ...head,
  format: PACK_FORMAT,
  claims: Object.keys(claims)
    .sort()
    .map((file) => claims[file] as Claim),
};
