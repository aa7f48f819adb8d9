import type * as Library from 'hyparquet-writer';

export type ParquetLibrary = Pick<typeof Library, 'ByteWriter' | 'ParquetWriter'>;

export const PARQUET_PACKAGE = 'hyparquet-writer';

/** Loads hyparquet-writer, an optional package and an ES module, when the first table is written; null when it is not installed. */
export async function parquetLibrary(): Promise<ParquetLibrary | null> {
  try {
    return await import('hyparquet-writer');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}
