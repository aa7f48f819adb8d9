/** The words of a list, which blanks and line feeds part. A pattern for what parts them costs more at start-up than all else that is done with them. */
export function wordsOf(list: string): string[] {
  return list.replaceAll('\n', ' ').split(' ').filter((word) => word !== '');
}

/** `Array.isArray` for lists that nobody may change: the built-in one forgets that they are lists. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
