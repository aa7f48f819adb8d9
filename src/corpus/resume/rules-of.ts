import { createHash } from 'node:crypto';
import { version } from '../../version';
import type { Settings } from '../../model/settings';
import type { RecordForm } from '../encoders';

/** A hash of all that output depends on beside its source: version, settings with their rules, and form. */
export function rulesOf(settings: Settings, form: RecordForm): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(inOrder({ version, settings, form }))).digest('hex')}`;
}

/** Keys in order, so that the order in which options are given does not count. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, inOrder(inner)]));
}
