import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import { meant } from '../catalogue/suggest';
import { rules } from '../index';
import type { Config, WrittenConfig } from '../model/config-schema';
import type { Severity } from '../model/diagnostic';
import type { Level, RuleInfo } from '../model/rule';
import { reasonOf } from './system-error';
import { JsonError, lineAndColumn, parseJson, type PlacedJson } from './json-places';

export type { Config };

const NAME = 'reportkit.config.json';
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
    throw new UsageError(usageErrors.unreadableFile, { file, reason: reasonOf(error as NodeJS.ErrnoException) });
  }
  return checked(text, file) ?? {};
}

function nearest(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, NAME))) return join(folder, NAME);
    if (holdsKey(join(folder, PACKAGE))) return join(folder, PACKAGE);
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return null;
  }
}

/** A package.json that is no JSON is the business of others. */
function holdsKey(place: string): boolean {
  try {
    const value: unknown = JSON.parse(readFileSync(place, 'utf8'));
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
  const at = (path: readonly PropertyKey[], part: 'key' | 'value') => ({ file, ...lineAndColumn(text, json.placeOf([...root, ...path], part)) });
  checkRules(value, at);
  const { configSchema } = require('../model/config-schema') as typeof import('../model/config-schema');
  const result = configSchema.safeParse(value);
  if (result.success) return settled(result.data);
  const [issue] = result.error.issues;
  if (issue === undefined) throw result.error;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    throw new UsageError(usageErrors.configUnknownKey, { ...at([...issue.path, key], 'key'), key, meant: meant(key, Object.keys(configSchema.shape)) });
  }
  const expected = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : issue.code === 'invalid_type' ? wordOf(issue.expected) : issue.message;
  const shown = JSON.stringify(valueAt(value, issue.path));
  throw new UsageError(usageErrors.configBadValue, { ...at(issue.path, 'value'), key: issue.path.map(String).join('.') || NAME, value: shown, expected });
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
  for (const [key, setting] of Object.entries(set)) {
    const rule: RuleInfo | undefined = rules.find(({ id }) => id === key);
    if (rule === undefined) throw new UsageError(usageErrors.configUnknownRule, { ...at(['rules', key], 'key'), key, meant: meant(key, rules.map(({ id }) => id)) });
    if (isObject(setting)) checkRuleKeys(key, setting, at);
    const level = isObject(setting) ? (setting['level'] ?? rule.default) : setting;
    if (!rule.levels.some((one) => one === level)) {
      throw new UsageError(usageErrors.configBadLevel, { ...at(['rules', key], 'value'), key, value: JSON.stringify(level), expected: rule.levels.join(', ') });
    }
  }
}

const RULE_KEYS = ['level', 'severity'];

/** The checker would say only that none of two shapes fits. */
function checkRuleKeys(rule: string, setting: Record<string, unknown>, at: (path: readonly PropertyKey[], part: 'key' | 'value') => Place): void {
  for (const [key, value] of Object.entries(setting)) {
    if (!RULE_KEYS.includes(key)) throw new UsageError(usageErrors.configUnknownKey, { ...at(['rules', rule, key], 'key'), key: `rules.${rule}.${key}`, meant: meant(key, RULE_KEYS) });
    if (key === 'severity' && !SEVERITIES.some((one) => one === value)) throw new UsageError(usageErrors.configBadValue, { ...at(['rules', rule, key], 'value'), key: `rules.${rule}.${key}`, value: JSON.stringify(value), expected: SEVERITIES.join(', ') });
  }
}

const SEVERITIES = ['error', 'warning', 'info'];

/** Levels and severities apart, as the rest of the tool takes them; `severity` at the top wins. */
function settled({ rules: set = {}, severity, ...rest }: WrittenConfig): Config {
  const levels: Record<string, Level> = {};
  const severities: Record<string, Severity> = {};
  for (const [id, setting] of Object.entries(set)) {
    const { level, severity: own } = typeof setting === 'string' ? { level: setting } : { severity: undefined, level: undefined, ...setting };
    if (level !== undefined) levels[id] = level;
    if (own !== undefined) severities[id] = own;
  }
  return { ...rest, rules: levels, severity: { ...severities, ...severity } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined), value);
}
