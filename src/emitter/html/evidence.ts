import type { Evidence } from '../../model/bilingual';

/** `key=value, key=value`, as `explain` says it in a terminal. */
export function evidenceText(evidence: Evidence): string {
  return Object.entries(evidence).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`).join(', ');
}
