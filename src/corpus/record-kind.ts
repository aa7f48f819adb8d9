/** What a value that was read out of a file is, by its schema: `clean` wrote it, perhaps in another version, and somebody may have changed it since. */
export type RecordKind = 'report' | 'stable' | 'failure';

const SCHEMAS: ReadonlyMap<unknown, RecordKind> = new Map([
  ['reportkit/report@1', 'report'],
  ['reportkit/stable@1', 'stable'],
  ['reportkit/failure@1', 'failure'],
]);

/**
 * The kind of a record that names its source, and of a failure its rule; null for all other values. Each reader then asks for the
 * keys it stands on: a record without a tree can be restored, and not compared.
 */
export function kindOfRecord(value: unknown): RecordKind | null {
  if (typeof value !== 'object' || value === null) return null;
  const { schema, source, error } = value as { readonly schema?: unknown; readonly source?: { readonly path?: unknown } | null; readonly error?: { readonly rule?: unknown } | null };
  const kind = SCHEMAS.get(schema) ?? null;
  if (typeof source?.path !== 'string') return null;
  return kind === 'failure' && typeof error?.rule !== 'string' ? null : kind;
}
