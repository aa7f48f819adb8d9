import type { FormatReading, ReadFault } from '../reader';

/** What stops the reading of a file. Thrown inside the readers of packages alone; `guarded` turns it into a reading. */
export class Fault extends Error {
  readonly fault: ReadFault;

  constructor(fault: ReadFault, detail: string) {
    super(detail);
    this.fault = fault;
  }
}

export function guarded(read: () => FormatReading): FormatReading {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ok: false, fault: error.fault, detail: error.message };
  }
}
