import type { Rule } from '../model/rule';
import { paywallMarker } from './strip/paywall-marker';

/** Every rule of the stripper. The order settles overlaps of equal place and length, and is the order of the docs. */
export const stripperRules: readonly Rule[] = [
  paywallMarker,
];
