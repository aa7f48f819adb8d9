import type { ChromeLine, Zone } from './chrome-line';

/** `own`: chrome by itself. `value`: chrome because of the line before it. `soft`: footer matter that needs a footer. `pass`: not ours, no obstacle. `bar`: one of a row of page words that proves itself. */
export type Role = 'own' | 'bar' | 'value' | 'soft' | 'pass' | 'stop';

/** True of a line that goes whatever stands around it. */
export const goes = (role: Role | undefined): boolean => role === 'own' || role === 'bar' || role === 'value';


/** Gives roles to lines by what stands around them. */
export type Mark = (lines: readonly ChromeLine[], roles: Role[], zone: Zone) => void;
