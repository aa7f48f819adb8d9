// Servers that are started for the proof and ended behind it.
import { spawn } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

export class Servers {
  #running = [];
  #log;

  /** @param log file that gets what the servers say. */
  constructor(log) {
    this.#log = log;
    writeFileSync(log, '');
  }

  start(program, args, env = {}) {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin`, ...env } });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => appendFileSync(this.#log, text));
    child.on('error', (error) => appendFileSync(this.#log, `${program}: ${error.message}\n`));
    this.#running.push(child);
  }

  /** Ends them, the last started first, each by its own process id. */
  async end() {
    for (const child of this.#running.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) continue;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      if ((await Promise.race([gone, wait(10_000, 'late', { ref: false })])) === 'late') {
        child.kill('SIGKILL');
        await gone;
      }
    }
    // What their own children say after them has no log any more: its folder goes.
    for (const { stdout, stderr } of this.#running) for (const stream of [stdout, stderr]) stream?.destroy();
  }
}

/** A port of this machine that nobody listens at. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
