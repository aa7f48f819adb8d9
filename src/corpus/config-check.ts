import type { core, ZodType } from 'zod';
import { configErrors, ruleRefused } from '../catalogue/config-errors';
import { fill } from '../catalogue/fill';
import { meant } from '../catalogue/suggest';
import { UsageError } from '../catalogue/usage-error';
import { canonicalEncoding, optionsOf, rules, userRuleFault, userRulesOf, type RuleInfo } from '../index';
import type { Config, WrittenConfig } from '../model/config-schema';
import type { Bilingual } from '../model/bilingual';
import type { Severity } from '../model/diagnostic';
import type { Level, RuleId } from '../model/rule';
import type { Override, Settings } from '../model/settings';
import { isObject, valueAt } from './json-places';

type Path = readonly PropertyKey[];

export interface ConfigPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where a part of the configuration stands in its file. */
export type PlaceOf = (path: Path, part: 'key' | 'value') => ConfigPlace;

/** @throws UsageError for the first thing that is wrong, with its place. */
export function configOf(value: unknown, at: PlaceOf): Config {
  checkIds(value, at);
  const { configSchema } = require('../model/config-schema') as typeof import('../model/config-schema');
  const result = configSchema.safeParse(value);
  if (!result.success) throw mistakeOf(tellingOf(result.error.issues) as core.$ZodIssue, { value, schema: configSchema, at });
  const written = result.data;
  checkUserRules(written.userRules ?? {}, at);
  const catalogue = [...rules, ...userRulesOf({ userRules: written.userRules ?? {} })];
  for (const path of placesOfSettings(written)) checkSettings(valueAt(written, path) as RulePart, { path, catalogue, at });
  return settled(written);
}

type RulePart = Pick<WrittenConfig, 'rules' | 'encoding'>;

/** The configuration itself, and each override in it. */
function placesOfSettings(value: unknown): Path[] {
  const overrides = valueAt(value, ['overrides']);
  return [[], ...(Array.isArray(overrides) ? overrides.map((_, index) => ['overrides', index]) : [])];
}

/** The schema would say of an unknown rule only that its name has another shape. */
function checkIds(value: unknown, at: PlaceOf): void {
  const own = valueAt(value, ['userRules']);
  const ids = [...rules.map(({ id }) => id), ...(isObject(own) ? Object.keys(own).map((name) => `user/${name}`) : [])];
  for (const place of placesOfSettings(value).flatMap((path) => [[...path, 'rules'], [...path, 'severity']])) {
    const set = valueAt(value, place);
    for (const key of isObject(set) ? Object.keys(set) : []) {
      if (!ids.includes(key)) throw new UsageError(configErrors.configUnknownRule, { ...at([...place, key], 'key'), key, meant: meant(key, ids) });
    }
  }
}

function checkUserRules(userRules: NonNullable<WrittenConfig['userRules']>, at: PlaceOf): void {
  const refused = userRuleFault(userRules);
  if (refused === null) return;
  const { name, path, message, evidence } = refused;
  const place = at(['userRules', name, ...path], path.length === 0 ? 'key' : 'value');
  const fault: Bilingual = { en: fill(message, 'en', evidence), zh: fill(message, 'zh', evidence) };
  throw new UsageError({ ...ruleRefused, help: message.help }, { ...evidence, ...place, name, fault });
}

interface Checking {
  readonly path: Path;
  readonly catalogue: readonly RuleInfo[];
  readonly at: PlaceOf;
}

/** Which levels and options a rule offers, and which encodings there are, is more than the schema knows. */
function checkSettings({ rules: set = {}, encoding }: RulePart, { path, catalogue, at }: Checking): void {
  if (encoding !== undefined && canonicalEncoding(encoding) === null) {
    throw new UsageError(configErrors.configBadValue, { ...at([...path, 'encoding'], 'value'), key: dotted([...path, 'encoding']), value: JSON.stringify(encoding), expected: 'utf-8, gb18030, big5, utf-16le, …' });
  }
  for (const [key, setting] of Object.entries(set)) {
    const rule = catalogue.find(({ id }) => id === key);
    if (rule === undefined) continue;
    const place = [...path, 'rules', key];
    const level = typeof setting === 'string' ? setting : (setting?.level ?? rule.default);
    if (!rule.levels.includes(level)) throw new UsageError(configErrors.configBadLevel, { ...at(place, 'value'), key, value: JSON.stringify(level), expected: rule.levels.join(', ') });
    const options = typeof setting === 'string' ? {} : (setting?.options ?? {});
    checkOptions(rule, options, { path: [...place, 'options'], at, isOverride: path.length > 0 });
  }
}

/** What is found by comparing all documents cannot be set for some of them. */
const OF_ALL = /^corpus\//;

function checkOptions(rule: RuleInfo, options: Readonly<Record<string, number>>, { path, at, isOverride }: { readonly path: Path; readonly at: PlaceOf; readonly isOverride: boolean }): void {
  const known = optionsOf(rule);
  for (const [name, value] of Object.entries(options)) {
    const option = known[name];
    if (option === undefined) throw new UsageError(configErrors.configUnknownOption, { ...at([...path, name], 'key'), rule: rule.id, name, meant: meant(name, Object.keys(known)), known: Object.keys(known).join(', ') || '—' });
    if (value < option.least || value > option.most) throw new UsageError(configErrors.configBadValue, { ...at([...path, name], 'value'), key: dotted([...path, name]), value, expected: `${option.least} … ${option.most}` });
    if (isOverride && OF_ALL.test(rule.id)) throw new UsageError(configErrors.configOptionOfAll, { ...at([...path, name], 'key'), rule: rule.id, name });
  }
}

interface Source {
  readonly value: unknown;
  readonly schema: ZodType;
  readonly at: PlaceOf;
}

function mistakeOf(issue: core.$ZodIssue, source: Source): UsageError {
  const { value, schema, at } = source;
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    return new UsageError(configErrors.configUnknownKey, { ...at([...path, key], 'key'), key: dotted([...path, key]), meant: meant(key, keysAt(schema, path)) });
  }
  if (issue.code === 'invalid_union') {
    const inner = nearest(issue.errors);
    if (inner !== null) return mistakeOf({ ...inner, path: [...path, ...inner.path] }, source);
  }
  const shown = valueAt(value, path);
  if (shown === undefined) return new UsageError(configErrors.configMissingKey, { ...at(path.slice(0, -1), 'value'), key: dotted(path), expected: expectedBy(issue) });
  if (path.length === 0) return new UsageError(configErrors.configNotObject, { ...at(path, 'value'), value: JSON.stringify(shown) });
  return new UsageError(configErrors.configBadValue, { ...at(path, 'value'), key: dotted(path), value: JSON.stringify(shown), expected: countedBy(issue) ?? expectedBy(issue) });
}

/** A key that is not known comes first: it is often the misspelt one of a key that is missing. */
function tellingOf(issues: readonly core.$ZodIssue[]): core.$ZodIssue | undefined {
  return issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
}

/** Of what several shapes have to say, what the one that fits best does: that which is only wrong deeper inside. */
function nearest(branches: readonly (readonly core.$ZodIssue[])[]): core.$ZodIssue | null {
  const firsts = branches.flatMap((issues) => tellingOf(issues) ?? []);
  return firsts.find((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys' || issue.code === 'invalid_union') ?? null;
}

/** How many there must be of what is counted; null where a number itself is too small or too big. */
function countedBy(issue: core.$ZodIssue): Bilingual | null {
  if ((issue.code !== 'too_small' && issue.code !== 'too_big') || issue.origin === 'number') return null;
  return issue.code === 'too_small'
    ? { en: `at least ${String(issue.minimum)} of them`, zh: `至少 ${String(issue.minimum)} 个` }
    : { en: `at most ${String(issue.maximum)} of them`, zh: `至多 ${String(issue.maximum)} 个` };
}

function expectedBy(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'invalid_type':
      return wordOf(issue.expected);
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap((errors) => (errors[0] === undefined ? [] : expectedBy(errors[0]))))].join(', ');
    case 'too_small':
      return `≥ ${String(issue.minimum)}`;
    case 'too_big':
      return `≤ ${String(issue.maximum)}`;
    default:
      return issue.message;
  }
}

/** As it is written in the file; JSON knows no records: that is the checker's word for an object of any keys. */
function wordOf(type: string): string {
  return type === 'record' || type === 'object' ? '{…}' : type;
}

interface Described {
  readonly def: {
    readonly type: string;
    readonly shape?: Readonly<Record<string, Described>>;
    readonly innerType?: Described;
    readonly element?: Described;
    readonly valueType?: Described;
    readonly options?: readonly Described[];
  };
}

/** The keys an object of the schema has, at a path of a value. */
function keysAt(schema: ZodType, path: Path): string[] {
  const inside = (all: readonly Described[], key: PropertyKey): Described[] => all.flatMap(open).flatMap(({ def }) => def.shape?.[String(key)] ?? def.element ?? def.valueType ?? []);
  const open = (one: Described): Described[] => (one.def.innerType !== undefined ? open(one.def.innerType) : (one.def.options?.flatMap(open) ?? [one]));
  return path.reduce<Described[]>(inside, [schema as unknown as Described]).flatMap(open).flatMap(({ def }) => Object.keys(def.shape ?? {}));
}

/** `overrides.0.rules` as people write it: overrides[0].rules. */
function dotted(path: Path): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${String(key)}`)).join('');
}

/** Levels, severities and options apart, as the rest of the tool takes them; `severity` beside `rules` wins. */
function settled({ rules: set, severity, overrides, ...rest }: WrittenConfig): Config {
  const { rules: levels, severities, options } = parted(set, severity);
  return { ...rest, rules: levels, severity: severities, options, ...(overrides === undefined ? {} : { overrides: overrides.map(settledOverride) }) };
}

function settledOverride({ rules: set, severity, encoding, ...rest }: NonNullable<WrittenConfig['overrides']>[number]): Override {
  return { ...rest, ...parted(set, severity), ...(encoding === undefined ? {} : { encoding: canonicalEncoding(encoding) ?? encoding }) };
}

type Parted = Pick<Settings, 'rules' | 'severities' | 'options'>;

function parted(set: WrittenConfig['rules'] = {}, severity: WrittenConfig['severity'] = {}): Parted {
  const rules: Partial<Record<RuleId, Level>> = {};
  const severities: Partial<Record<RuleId, Severity>> = {};
  const options: Partial<Record<RuleId, Readonly<Record<string, number>>>> = {};
  for (const [key, setting] of Object.entries(set)) {
    const id = key as RuleId;
    const { level, severity: own, options: numbers } = typeof setting === 'string' ? { level: setting, severity: undefined, options: undefined } : { level: undefined, severity: undefined, options: undefined, ...setting };
    if (level !== undefined) rules[id] = level;
    if (own !== undefined) severities[id] = own;
    if (numbers !== undefined) options[id] = numbers;
  }
  return { rules, severities: { ...severities, ...severity }, options };
}
