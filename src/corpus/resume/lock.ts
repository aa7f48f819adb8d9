import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { UsageError } from '../../catalogue/usage-error';
import { usageErrors } from '../../catalogue/usage-errors';
import { forFs } from '../file-names';

/** Milliseconds, and how many of these steps a holder that was just killed is given to be gone. */
const STEP = 50;
const LONGEST_WAIT = 20;

/** Keeps a second run of this machine out of an output that the first has not ended. What a killed run left is nobody's. */
export class Lock {
  readonly #place: string;

  private constructor(place: string) {
    this.#place = place;
  }

  /**
   * @param place absolute, in a folder that is there. @param named the output as the user wrote it.
   * @throws UsageError while another run holds it, the system's error when it cannot be written.
   */
  static async take(place: string, named: string): Promise<Lock> {
    const file = forFs(place);
    for (let waited = 0; ; waited++) {
      try {
        writeFileSync(file, `${JSON.stringify({ host: hostname(), pid: process.pid })}\n`, { flag: 'wx' });
        return new Lock(place);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = holderOf(file);
      if (holder === null) rmSync(file, { force: true });
      else if (waited < LONGEST_WAIT) await setTimeout(STEP);
      else throw new UsageError(usageErrors.anotherRun, { output: named, pid: holder, lock: place });
    }
  }

  /** Holds it while something is begun; a beginning that fails lets go. */
  static async during<Begun>(place: string, named: string, begin: (lock: Lock) => Promise<Begun>): Promise<Begun> {
    const lock = await Lock.take(place, named);
    try {
      return await begin(lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  release(): void {
    rmSync(forFs(this.#place), { force: true });
  }
}

/** The process that holds a lock; null when it is gone. Of another host's nothing can be known, and a container that was killed seldom comes back under its name. */
function holderOf(file: string | Buffer): number | null {
  try {
    const { host, pid } = JSON.parse(readFileSync(file, 'utf8')) as { host?: unknown; pid?: unknown };
    return host === hostname() && typeof pid === 'number' && pid !== process.pid && isAlive(pid) ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isUnburied(pid);
  } catch (error) {
    // There is such a process, of another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Killed, but its parent has not asked for it yet: in containers often nobody ever does. */
function isUnburied(pid: number): boolean {
  try {
    // Matches the state behind the name of a program:  16964 (node) Z 1 … . Trap: a name may hold a bracket.
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, ''));
  } catch {
    return false;
  }
}
