import type { Action } from '../program';
import { refuse } from '../values';

export const explain: Action = () => refuse('reportkit explain');
