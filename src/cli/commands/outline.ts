import type { Action } from '../program';
import { refuse } from '../values';

export const outline: Action = () => refuse('reportkit outline');
