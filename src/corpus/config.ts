import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import { meant } from '../catalogue/suggest';
import { rules } from '../index';
import type { Config } from '../model/config-schema';
import type { RuleInfo } from '../model/rule';
import { reasonOf } from './system-error';
import { JsonError, lineAndColumn, parseJson, type PlacedJson } from './json-places';

export type { Config };

const NAME = 'reportkit.config.json';

/**
 * Reads the configuration: the file named, else the nearest `reportkit.config.json` upward from the current folder.
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
    throw new UsageError(usageErrors.unreadableFile, { file, reason: reasonOf(error as NodeJS.ErrnoException) });
  }
  return checked(text, file);
}

function nearest(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, NAME))) return join(folder, NAME);
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return null;
  }
}

function checked(text: string, file: string): Config {
  const json = parsed(text, file);
  const at = (path: readonly PropertyKey[], part: 'key' | 'value') => ({ file, ...lineAndColumn(text, json.placeOf(path, part)) });
  checkRules(json.value, at);
  const { configSchema } = require('../model/config-schema') as typeof import('../model/config-schema');
  const result = configSchema.safeParse(json.value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue === undefined) throw result.error;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    throw new UsageError(usageErrors.configUnknownKey, { ...at([...issue.path, key], 'key'), key, meant: meant(key, Object.keys(configSchema.shape)) });
  }
  const expected = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : issue.code === 'invalid_type' ? wordOf(issue.expected) : issue.message;
  const value = JSON.stringify(valueAt(json.value, issue.path));
  throw new UsageError(usageErrors.configBadValue, { ...at(issue.path, 'value'), key: issue.path.map(String).join('.') || NAME, value, expected });
}

function parsed(text: string, file: string): PlacedJson {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof JsonError) throw new UsageError(usageErrors.configNotJson, { file, ...lineAndColumn(text, error.offset) });
    throw error;
  }
}

/** JSON knows no records: that is the checker's word for an object of any keys. */
function wordOf(type: string): string {
  return type === 'record' ? 'object' : type;
}

type Place = { file: string; line: number; column: number };

/** Which rules there are and which levels each offers is more than the schema knows. */
function checkRules(value: unknown, at: (path: readonly PropertyKey[], part: 'key' | 'value') => Place): void {
  const set: unknown = isObject(value) ? value['rules'] : undefined;
  if (!isObject(set)) return;
  for (const [key, level] of Object.entries(set)) {
    const rule: RuleInfo | undefined = rules.find(({ id }) => id === key);
    if (rule === undefined) throw new UsageError(usageErrors.configUnknownRule, { ...at(['rules', key], 'key'), key, meant: meant(key, rules.map(({ id }) => id)) });
    if (!rule.levels.some((one) => one === level)) {
      throw new UsageError(usageErrors.configBadLevel, { ...at(['rules', key], 'value'), key, value: JSON.stringify(level), expected: rule.levels.join(', ') });
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined), value);
}
