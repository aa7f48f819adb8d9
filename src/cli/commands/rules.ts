import { notes } from '../../catalogue/notes';
import { remediesOf } from '../../emitter/remedies';
import { padEnd, printable, widthOf } from '../../emitter/style';
import type { Bilingual } from '../../model/bilingual';
import type { RuleInfo } from '../../model/rule';
import { exit } from '../exit';
import { wrapped } from '../help';
import { lazy } from '../lazy';
import type { Action } from '../action';
import { columnsOf, Voice } from '../terminal';
import { allSettingsOf } from '../settings';
import { formatOf, ruleOf } from '../values';
import { voiceOptionsOf } from '../voice-options';

/** `reportkit rules`: the list, that of one group, or everything about one rule. */
export const rules: Action = ([id], raw, io) => {
  const { config, catalogue: all } = allSettingsOf(raw, io);
  const voice = new Voice(io.stderr, voiceOptionsOf(raw, io, config));
  const format = formatOf(raw, ['text', 'json']) ?? 'text';
  const listed = id === undefined ? all : all.filter((rule) => groupOf(rule) === id);
  const rule = id === undefined || listed.length > 0 ? null : ruleOf(id, all);
  if (format === 'json') {
    io.stdout.write(`${JSON.stringify(rule === null ? listed.map(plain) : plain(rule), null, 2)}\n`);
  } else {
    const width = Math.min(columnsOf(io.stdout, 100), 120);
    io.stdout.write(rule === null ? listOf(listed, voice, width) : pageOf(rule, voice, width));
  }
  return exit.done;
};

const groupOf = ({ id }: RuleInfo): string => id.split('/', 1)[0] ?? '';

/** What a rule says of itself, without what it does: the shape of the schema `rules`. */
function plain(rule: RuleInfo & { readonly phase?: string }): object {
  const { id, levels, severity, docs, messages } = rule;
  const options = lazy.engine().optionsOf(rule);
  return { id, ...(rule.phase === undefined ? {} : { phase: rule.phase }), default: rule.default, levels, severity, docs, messages, ...(Object.keys(options).length === 0 ? {} : { options }) };
}

function listOf(all: readonly RuleInfo[], voice: Voice, width: number): string {
  const rows = [voice.words(notes.ruleColumns).split('\t'), ...all.map((rule) => [rule.id, rule.default, rule.docs.what[voice.language]])];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const indent = (widths[0] ?? 0) + (widths[1] ?? 0) + 4;
  return rows.map(([id = '', level = '', what = '']) => {
    const text = wrapped(what, Math.max(width - indent, 30)).split('\n').join(`\n${' '.repeat(indent)}`);
    return `${padEnd(id, widths[0] ?? 0)}  ${padEnd(level, widths[1] ?? 0)}  ${text}\n`;
  }).join('');
}

function pageOf(rule: RuleInfo & { readonly phase?: string }, voice: Voice, width: number): string {
  const { docs } = rule;
  const lines: [Bilingual, string][] = [
    [notes.ruleGroup, rule.phase ?? groupOf(rule)],
    [notes.ruleDefault, rule.default],
    [notes.ruleLevels, rule.levels.join(', ')],
    ...Object.entries(lazy.engine().optionsOf(rule)).map(([name, option]): [Bilingual, string] => [notes.ruleOptions, `${name}=${option.default} (${option.least} … ${option.most}): ${option.what[voice.language]}`]),
    [notes.ruleWhat, docs.what[voice.language]],
    [notes.ruleWhy, docs.why[voice.language]],
    ...remediesOf(rule, voice.language).map((text): [Bilingual, string] => [notes.ruleHelp, text]),
    ...docs.examples.match.map((text): [Bilingual, string] => [notes.ruleMatch, printable(text)]),
    ...docs.examples.ignore.map((text): [Bilingual, string] => [notes.ruleIgnore, printable(text)]),
  ];
  const column = Math.max(...lines.map(([label]) => widthOf(voice.words(label)))) + 2;
  let last = '';
  const body = lines.map(([label, text]) => {
    const name = voice.words(label);
    const shown = name === last ? '' : name;
    last = name;
    return `  ${padEnd(shown, column)}${wrapped(text, Math.max(width - column - 2, 30)).split('\n').join(`\n${' '.repeat(column + 2)}`)}\n`;
  });
  const other = rule.levels.find((level) => level !== rule.default);
  const hint = other === undefined ? '' : `\n${voice.words(notes.ruleSet, { rule: rule.id, level: other })}\n`;
  return `${rule.id}\n${body.join('')}${hint}`;
}
