import type { Action } from '../action';
import { refuse } from '../values';

export const explain: Action = () => refuse('reportkit explain');
