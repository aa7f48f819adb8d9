import type { Evidence } from '../model/bilingual';

/** `key=value, key=value`; empty where there is none. */
export function evidenceText(evidence: Evidence): string {
  return Object.entries(evidence).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`).join(', ');
}
