import { now } from '../corpus/clock';
import { cutToWidth } from '../emitter/style';
import { columnsOf, type Output } from './terminal';

/** How often the line is drawn at most, in milliseconds. */
const EVERY = 100;

/** How often a plain line is written, in milliseconds: often enough for a log, and rarely enough that short runs have none. */
const EVERY_PLAIN = 30_000;

/** One line on standard error that is drawn over where a person looks, and a line now and then in a log; none under CI. */
export class Progress {
  readonly #output: Output;
  readonly #how: 'drawn' | 'plain' | 'not';
  #shown = false;
  #last: number;

  constructor(output: Output, wanted: boolean, env: NodeJS.ProcessEnv) {
    this.#output = output;
    const ci = env['CI'];
    const on = wanted && (ci === undefined || ci === '' || ci === 'false');
    this.#how = !on ? 'not' : output.isTTY === true ? 'drawn' : 'plain';
    this.#last = this.#how === 'drawn' ? 0 : now();
  }

  /** @param text asked for only when the line is due. */
  show(text: () => string): void {
    if (this.#how === 'not' || now() - this.#last < (this.#how === 'drawn' ? EVERY : EVERY_PLAIN)) return;
    this.#last = now();
    if (this.#how === 'plain') {
      this.#output.write(`${text()}\n`);
      return;
    }
    this.#output.write(`\r\u001b[K${cutToWidth(text(), columnsOf(this.#output, 80) - 1)}`);
    this.#shown = true;
  }

  /** Makes room for another line. */
  clear(): void {
    if (!this.#shown) return;
    this.#output.write('\r\u001b[K');
    this.#shown = false;
  }
}
