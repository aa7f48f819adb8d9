import { cutToWidth } from '../emitter/style';
import { columnsOf, type Output } from './terminal';

/** How often the line is drawn at most, in milliseconds. */
const EVERY = 100;

/** One line on standard error that is drawn over; only where a person looks. */
export class Progress {
  readonly #output: Output;
  readonly #on: boolean;
  #shown = false;
  #last = 0;

  constructor(output: Output, wanted: boolean, env: NodeJS.ProcessEnv) {
    this.#output = output;
    const ci = env['CI'];
    this.#on = wanted && output.isTTY === true && (ci === undefined || ci === '' || ci === 'false');
  }

  /** @param text asked for only when the line is due. */
  show(text: () => string): void {
    if (!this.#on || performance.now() - this.#last < EVERY) return;
    this.#last = performance.now();
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
