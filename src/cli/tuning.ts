import type * as Fs from 'node:fs';
import type * as V8 from 'node:v8';
import type { Phase } from './terminal';

/** Flags that are tried for one V8: another may not know them, and then says so on standard error. */
const TRIED = '11.3.';

/** A flag for a run of one kind, and what V8 has otherwise. */
type Flag = readonly [short: string, otherwise: string];

/**
 * Patterns are compiled for V8's interpreter first, and again for the processor when they are used a second time: to polish the
 * first takes a third of the time of compiling, and is for nothing.
 */
const POLISH: Flag = ['--no-regexp-peephole-optimization', '--regexp-peephole-optimization'];

/**
 * A short text uses most patterns a few times: to compile one for the processor, and to look for shortcuts in it, takes longer
 * than to interpret it. Up to {@link SHORT} bytes that takes a tenth off a run; behind 1 MB it gains nothing.
 */
const FEW_USES: readonly Flag[] = [['--no-regexp-optimization', '--regexp-optimization'], ['--regexp-tier-up-ticks=10', '--regexp-tier-up-ticks=1']];

const SHORT = 262_144;

/**
 * All that such a run makes fits the room for young objects: V8 would collect them before it is full, and begin to mark the old
 * ones, for room that nobody asks for.
 */
const SOON_OVER: readonly Flag[] = [['--no-minor-gc-task', '--minor-gc-task'], ['--no-incremental-marking', '--incremental-marking']];

/** Up to {@link LONGER} bytes functions are not used often enough for optimizing them as soon as V8 would to pay. */
const LATER: Flag = ['--interrupt-budget=1056000', '--interrupt-budget=67584'];
const LONGER = 2 * 1024 * 1024;

/**
 * Young objects get all the room they may have at once, in place of collecting garbage eight times on the way there. Not where
 * a folder is cleaned: there the main thread would keep 30 MB of room that it has no use for, beside threads that clean.
 */
const ROOM: Flag = ['--semi-space-growth-factor=16', '--semi-space-growth-factor=2'];

/**
 * While a folder is walked, and while threads clean, young objects get no more room than they have: what a walk finds stays, and
 * would make it large. Threads have come to theirs in their first batches: with less of it they collect garbage ten times as often.
 */
const NO_MORE_ROOM: Flag = ['--semi-space-growth-factor=1', '--semi-space-growth-factor=2'];

/**
 * Threads that clean hold some 20 MB for long, and V8 lets three times as much garbage gather beside it before it looks. It is to
 * look when half as much has: that costs no time that could be measured.
 */
const LITTLE_GARBAGE: Flag = ['--heap-growing-percent=50', '--heap-growing-percent=0'];

/** Sets V8's flags, for the whole process. */
export function tuned(process: NodeJS.Process): void {
  const { folders, bytes } = named(process.argv.slice(2));
  const upTo = (most: number): boolean => !folders && bytes > 0 && bytes <= most;
  const flags = [POLISH, folders ? NO_MORE_ROOM : ROOM, ...(upTo(SHORT) ? [...FEW_USES, ...SOON_OVER] : []), ...(upTo(LONGER) ? [LATER] : [])];
  set(process, flags.map(([short]) => short));
}

/** Sets them for what the run comes to. */
export function tunedFor(phase: Phase, process: NodeJS.Process): void {
  // Threads take what V8 compiled for them only with the flags it was made with, and are short runs of nothing.
  if (phase === 'starting') untuned(process);
  else if (phase === 'working') set(process, [NO_MORE_ROOM[1], LITTLE_GARBAGE[0]]);
  else if (phase === 'settled') set(process, [NO_MORE_ROOM[0]]);
  else if (named(process.argv.slice(2)).folders) set(process, [NO_MORE_ROOM[1]]);
}

/** Sets them back. */
export function untuned(process: NodeJS.Process): void {
  set(process, [POLISH, ROOM, ...FEW_USES, ...SOON_OVER, LATER, LITTLE_GARBAGE].map(([, otherwise]) => otherwise));
}

/** What the words of a command line name: whether folders, and how many bytes the files have. */
function named(words: readonly string[]): { readonly folders: boolean; readonly bytes: number } {
  const { statSync } = require('node:fs') as typeof Fs;
  let folders = false;
  let bytes = 0;
  for (const word of words) {
    try {
      const file = statSync(word);
      folders ||= file.isDirectory();
      if (file.isFile()) bytes += file.size;
    } catch {
      // An option, a pattern, or nothing.
    }
  }
  return { folders, bytes };
}

function set({ versions }: NodeJS.Process, flags: readonly string[]): void {
  if (!versions.v8.startsWith(TRIED)) return;
  const { setFlagsFromString } = require('node:v8') as typeof V8;
  for (const flag of flags) setFlagsFromString(flag);
}
