import { loadFile } from './load-file';
import { load, type LoadOptions } from './loader/load';
import type { LoadResult } from './model/load';
import { defaultSettings } from './model/settings';
import { refuseInput } from './settings/refusals';

/** Decodes a text or a page, as `clean` does before anything else; files of other formats are failures. @throws TypeError for what is no bytes. */
export function decode(bytes: Uint8Array, options: Partial<LoadOptions> = {}): LoadResult {
  return load(bytesOf(bytes), { ...DEFAULTS, ...options });
}

/** The same of a file of any format. @throws TypeError for what is no bytes. */
export function decodeFile(bytes: Uint8Array, options: Partial<LoadOptions> = {}): LoadResult | Promise<LoadResult> {
  return loadFile(bytesOf(bytes), { ...DEFAULTS, ...options });
}

/** `-` names what came without a name. */
const DEFAULTS = { path: '-', encoding: null, maxBytes: defaultSettings.maxBytes } as const;

function bytesOf(bytes: Uint8Array): Uint8Array {
  refuseInput(bytes);
  if (typeof bytes === 'string') throw new TypeError('A text is decoded already; give the bytes of a file (a Uint8Array, such as a Buffer).');
  return bytes;
}
