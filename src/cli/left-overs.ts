import { notes } from '../catalogue/notes';
import { warnings } from '../catalogue/warnings';
import type { Resumable } from '../corpus/resume/resumable';
import { printable } from '../emitter/style';
import type { CleanOptions } from './clean-options';
import type { Voice } from './terminal';

/** So many are named. */
const FIRST = 3;

/** Says which outputs belong to no input of this run: what stays without a word would pass for a result of it. */
export function sayLeftOvers({ leftOvers = [], pruned }: Resumable, { plan, prune, quiet }: CleanOptions, voice: Voice): void {
  const output = 'named' in plan ? printable(plan.named) : '';
  const said = prune ? (pruned?.removed ?? []) : leftOvers;
  if (said.length > 0 && !quiet) voice.line(voice.words(prune ? notes.pruned : notes.leftOver, { count: said.length, output, paths: listed(said.map(({ path }) => path)) }));
  for (const file of pruned?.changed ?? []) voice.warning(warnings.notPruned, { file: printable(file) });
}

function listed(paths: readonly string[]): string {
  return paths.slice(0, FIRST).map(printable).join(', ') + (paths.length > FIRST ? ', …' : '');
}
