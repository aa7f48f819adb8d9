import type * as Fs from 'node:fs';
import type * as V8 from 'node:v8';

/** Flags that are tried for one V8: another may not know them, and then says so on standard error. */
const TRIED = '11.3.';

/** A flag for a short run, and what V8 has otherwise. */
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
 * Young objects get all the room they may have at once, in place of collecting garbage eight times on the way there. Not where
 * a folder is cleaned: there the main thread would keep 30 MB of room that it has no use for, beside threads that clean.
 */
const ROOM: Flag = ['--semi-space-growth-factor=16', '--semi-space-growth-factor=2'];

/** Sets V8's flags, for the whole process. */
export function tuned(process: NodeJS.Process): void {
  const { folders, bytes } = named(process.argv.slice(2));
  const flags = [POLISH, ...(folders ? [] : [ROOM]), ...(!folders && bytes > 0 && bytes <= SHORT ? FEW_USES : [])];
  set(process, flags.map(([short]) => short));
}

/** Sets them back. */
export function untuned(process: NodeJS.Process): void {
  set(process, [POLISH, ROOM, ...FEW_USES].map(([, otherwise]) => otherwise));
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
