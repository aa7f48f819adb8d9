import type { Action } from '../program';
import { refuse } from '../values';

export const restore: Action = () => refuse('reportkit restore');
