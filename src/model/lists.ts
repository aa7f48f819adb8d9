/** `Array.isArray` for lists that nobody may change: the built-in one forgets that they are lists. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
