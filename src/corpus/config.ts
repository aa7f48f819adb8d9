import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { configErrors } from '../catalogue/config-errors';
import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import type { Config } from '../model/config-schema';
import type * as ConfigCheck from './config-check';
import { reasonOf } from './system-error';
import { isObject, JsonError, lineAndColumn, parseJson, valueAt, withoutMark, type PlacedJson } from './json-places';
import { CONFIG_NAME } from '../model/config-name';

export type { Config };

const PACKAGE = 'package.json';

/** The key of a package.json under which the configuration stands. */
const KEY = 'reportkit';

/**
 * Reads the configuration: the file named, else the nearest `reportkit.config.json`, or `package.json` with a key
 * `reportkit`, upward from the current folder. `//` and block comments may stand in it.
 * The search ends at the root of a repository.
 * @returns null when there is none.
 * @throws UsageError with file, line and column.
 */
export function readConfig(named: string | undefined, cwd: string): Config | null {
  const place = named === undefined ? nearest(cwd) : resolve(cwd, named);
  if (place === null) return null;
  const file = named ?? relative(cwd, place).replaceAll('\\', '/');
  let text: string;
  try {
    text = readFileSync(place, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageError(usageErrors.noConfig, { file });
    throw new UsageError(usageErrors.unreadableFile, { file, reason: reasonOf(error as NodeJS.ErrnoException) });
  }
  return checked(text, file) ?? {};
}

function nearest(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONFIG_NAME))) return join(folder, CONFIG_NAME);
    if (holdsKey(join(folder, PACKAGE))) return join(folder, PACKAGE);
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return null;
  }
}

/** A package.json that is no JSON is the business of others. One with a BOM is JSON to npm. */
function holdsKey(place: string): boolean {
  try {
    const value: unknown = JSON.parse(withoutMark(readFileSync(place, 'utf8')));
    return isObject(value) && KEY in value;
  } catch {
    return false;
  }
}

/** @returns null for a package.json without our key. */
function checked(text: string, file: string): Config | null {
  const json = parsed(text, file);
  const root = basename(file) === PACKAGE ? [KEY] : [];
  const value = valueAt(json.value, root);
  if (value === undefined) return null;
  const { configOf } = require('./config-check') as typeof ConfigCheck;
  return configOf(value, (path, part) => ({ file, ...lineAndColumn(text, json.placeOf([...root, ...path], part)) }));
}

function parsed(text: string, file: string): PlacedJson {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof JsonError) throw new UsageError(configErrors.configNotJson, { file, ...lineAndColumn(text, error.offset) });
    throw error;
  }
}
