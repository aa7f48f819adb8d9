// Takes the pipeline apart and times its stages: the same functions in the same order as src/clean.ts, from dist.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const room = (name) => load(`../dist/${name}.js`);

export const PHASES = ['markup', 'chars', 'strip', 'restore', 'suspect'];

/** @returns a function of one path that adds to `times` (nanoseconds by stage, and by rule) and returns the length of the report's bytes as JSON. */
export function stagedCleaner() {
  const { cleanerOf, rules } = room('clean');
  const { load: loadBytes } = room('loader/load');
  const { runPhases } = room('stripper/phases');
  const { rulesetOf } = room('stripper/ruleset');
  const { stripperRules } = room('stripper/registry');
  const { split } = room('splitter/split');
  const { readMetadata } = room('metadata/read');
  const { positionsOf } = room('ledger/positions');
  const { defaultSettings } = room('model/settings');
  const { ndjsonBytes } = room('emitter/json-bytes');

  const times = new Map();
  const byRule = new Map();
  const add = (map, name, from) => map.set(name, (map.get(name) ?? 0) + Number(process.hrtime.bigint() - from));
  const ruleset = rulesetOf(stripperRules, rules, defaultSettings);
  const timed = new Map(PHASES.map((phase) => [phase, ruleset.inPhase(phase).map((rule) => ({
    ...rule,
    find(view, context) {
      const from = process.hrtime.bigint();
      const found = [...rule.find(view, context)];
      add(times, phase, from);
      add(byRule, rule.id, from);
      return found;
    },
  }))]));
  const timedRuleset = { ...ruleset, inPhase: (phase) => timed.get(phase) };
  const clean = cleanerOf(defaultSettings);

  const run = (path) => {
    let from = process.hrtime.bigint();
    const bytes = readFileSync(path);
    add(times, 'read', from);
    from = process.hrtime.bigint();
    const loaded = loadBytes(bytes, { path, encoding: null, maxBytes: defaultSettings.maxBytes });
    add(times, 'load', from);
    if (!loaded.ok) throw new Error(`${path}: ${loaded.failure.message.en}`);
    const { document } = loaded;
    from = process.hrtime.bigint();
    const { view, ledger } = runPhases(document.text, timedRuleset);
    add(times, 'phases', from);
    from = process.hrtime.bigint();
    const { tree } = split(view, positionsOf(ledger), document.text);
    add(times, 'split', from);
    from = process.hrtime.bigint();
    readMetadata({ document, ledger, view, tree });
    add(times, 'metadata', from);
    from = process.hrtime.bigint();
    const report = clean(bytes, { path });
    add(times, 'clean', from);
    from = process.hrtime.bigint();
    const { length } = ndjsonBytes(report);
    add(times, 'json', from);
    return length;
  };
  return { run, times, byRule };
}
