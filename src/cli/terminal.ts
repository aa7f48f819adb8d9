import type { Readable, Writable } from 'node:stream';
import { fill, sentencesOf } from '../catalogue/fill';
import { notes } from '../catalogue/notes';
import type { ThreadState } from '../corpus/jobs/pool';
import { printable } from '../emitter/style';
import type { Bilingual, Evidence, Language, Message } from '../model/bilingual';

/** Everything a run may touch of the process; tests hand in their own. */
export interface Io {
  /** Without the program and the script. */
  readonly argv: readonly string[];
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Aborts on SIGINT and SIGTERM. */
  readonly signal?: AbortSignal;
  /** The script of a worker thread; absent: the one of this build. Tests run from the sources, which no thread can load. */
  readonly threadScript?: string;
  /** Told what the run comes to; `found`: the documents are known, and none is read yet. */
  readonly onPhase?: (phase: Phase) => void;
}

export type Phase = 'found' | ThreadState;

export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What interrupts a run; without one nothing does. */
export function signalOf({ signal }: Io): AbortSignal {
  return signal ?? new AbortController().signal;
}

/** Cells of a line; a terminal that does not know its width says 0. */
export function columnsOf({ columns }: Output, otherwise: number): number {
  return columns === undefined || columns <= 0 ? otherwise : columns;
}

export type ColorSetting = 'auto' | 'always' | 'never';

/** Whether to colour: the option, then NO_COLOR, then FORCE_COLOR, then whether a person looks. */
export function colorOn(output: Output, setting: ColorSetting, env: NodeJS.ProcessEnv): boolean {
  if (setting !== 'auto') return setting === 'always';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return output.isTTY === true && env['TERM'] !== 'dumb';
}

/** The lines on standard error, in the language of the reader. */
export class Voice {
  readonly language: Language;
  readonly color: boolean;
  readonly quiet: boolean;
  readonly #stderr: Output;
  /** Called before a line, so that a progress line can make room. */
  beforeLine: () => void = () => undefined;

  constructor(stderr: Output, options: { readonly language: Language; readonly color: boolean; readonly quiet: boolean }) {
    this.#stderr = stderr;
    this.language = options.language;
    this.color = options.color;
    this.quiet = options.quiet;
  }

  words(text: Bilingual, parameters: Evidence = {}): string {
    return fill(text, this.language, parameters);
  }

  line(text: string): void {
    this.beforeLine();
    this.#stderr.write(`${text}\n`);
  }

  /** A message in one line: what is the case, and what to do. */
  sentences(message: Message, parameters: Evidence = {}): string {
    return printable(sentencesOf(message, this.language, parameters));
  }

  error(message: Message, parameters: Evidence = {}): void {
    this.errorLine(this.sentences(message, parameters));
  }

  /** An error whose words are made already, out of a message. */
  errorLine(text: string): void {
    this.line(`reportkit: ${this.#painted(this.words(notes.error), '31')}: ${printable(text)}`);
  }

  warning(message: Message, parameters: Evidence = {}): void {
    if (!this.quiet) this.line(`reportkit: ${this.#painted(this.words(notes.warning), '33')}: ${this.sentences(message, parameters)}`);
  }

  #painted(word: string, color: string): string {
    return this.color ? `\u001b[${color}m${word}\u001b[0m` : word;
  }
}
