import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import { FORMATS, kindOfOutput, type Format } from '../corpus/output';
import type { Destination } from '../corpus/open';
import { lookAt } from '../corpus/places';
import { printable } from '../emitter/style';
import type { TableName } from '../emitter/table';
import type { FoundInputs } from './inputs';
import type { Io } from './terminal';
import { flag, oneOf, word, type RawOptions } from './values';

/** Where the records go and as what, decided before anything is read. */
export type OutputPlan =
  | { readonly to: 'stdout'; readonly format: Format; readonly table: TableName; readonly stable?: boolean }
  | { readonly to: 'terminal' }
  | Exclude<Destination, { to: 'stream' }>;

export function outputPlanOf(raw: RawOptions, io: Io): OutputPlan {
  const output = word(raw, 'output');
  const asked = oneOf('--format', word(raw, 'format'), FORMATS);
  const rows = oneOf('--table', word(raw, 'table'), ['documents', 'sections']);
  const stable = flag(raw, 'stable');
  const planned = plannedOf(output === '-' ? undefined : output, asked ?? (stable && output === undefined ? 'ndjson' : undefined), rows ?? 'documents', io);
  const plan = stable ? { ...planned, stable } : planned;
  const format = plan.to === 'terminal' ? 'ndjson' : plan.format;
  if (rows !== undefined && format !== 'csv' && format !== 'parquet') throw new UsageError(usageErrors.tableWithoutCsv, { format });
  if (stable && format !== 'json' && format !== 'ndjson') throw new UsageError(usageErrors.stableIsJson, { format });
  return plan;
}

function plannedOf(output: string | undefined, asked: Format | undefined, table: TableName, io: Io): OutputPlan {
  if (output === undefined) {
    const toPerson = io.stdout.isTTY === true && asked === undefined;
    return toPerson ? { to: 'terminal' } : { to: 'stdout', format: asked ?? 'ndjson', table };
  }
  const kind = kindOfOutput(output, io.cwd);
  if (kind.file !== null) {
    if (asked !== undefined && asked !== kind.file) throw new UsageError(usageErrors.formatAgainstName, { output, named: kind.file, format: asked });
    return { to: 'file', path: kind.path, named: output, format: kind.file, table };
  }
  const format = asked ?? 'json';
  if (format === 'csv' || format === 'ndjson') throw new UsageError(usageErrors.noFolderFormat, { format, output, suffix: `.${format}` });
  if (kind.existsAsFile) throw new UsageError(usageErrors.outputIsFile, { output });
  return { to: 'folder', path: kind.path, named: output, format };
}

/** What was done can be told only where each document has a place of its own: a file, or a line. */
export function isResumable(plan: OutputPlan): boolean {
  return plan.to === 'folder' || (plan.to === 'file' && plan.format === 'ndjson' && !isDevice(plan.path));
}

export function checkResumable(plan: OutputPlan): void {
  if (!isResumable(plan)) throw new UsageError(usageErrors.resumeWhere);
}

function isDevice(path: string): boolean {
  const seen = lookAt(path);
  return 'stats' in seen && !seen.stats.isFile() && !seen.stats.isDirectory();
}

/** What can be said only when the documents are counted, and yet before one is read. */
export function checkCount(plan: OutputPlan, { inputs, ofRecords }: FoundInputs): void {
  const count = inputs.length;
  if ((count === 1 && ofRecords === null) || plan.to === 'terminal' || plan.to === 'folder') return;
  const several = ofRecords === null ? null : new UsageError(usageErrors.recordsAsOne, { input: printable(ofRecords.path) });
  if (plan.to === 'stdout' && (plan.format === 'text' || plan.format === 'markdown' || plan.format === 'critic')) {
    throw several ?? new UsageError(usageErrors.severalOnStdout, { format: plan.format, count });
  }
  if (plan.to === 'file' && plan.format === 'json') throw several ?? new UsageError(usageErrors.severalInJson, { count });
}
