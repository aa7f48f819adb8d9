import { createHash } from 'node:crypto';

/** A hash of settings or the like, in which the order their keys are in does not count. */
export function settingsHash(value: unknown): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(inOrder(value)) ?? '').digest('hex')}`;
}

/** Keys in order, in lists too. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, inOrder(inner)]));
}
