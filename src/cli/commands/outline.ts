import type { Action } from '../action';
import { refuse } from '../values';

export const outline: Action = () => refuse('reportkit outline');
