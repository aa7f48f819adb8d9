import { Readable } from 'node:stream';
import { factsOf } from '../../emitter/summary';
import { tableRowOf } from '../../emitter/terminal-table';
import { DocumentCleaner } from '../document';
import { rendererOf, type Encoder } from '../encoders';
import type { Outcome } from '../outcome';
import { RecordCleaner } from '../records/cleaner';
import { documentOf } from '../records/ndjson';
import { BEAT, type AnswerMessage, type BatchMessage, type Port, type ReadyMessage, type RoomMessage, type Sent, type Task, type ThreadData } from './protocol';
import { Rooms, Shelf } from './rooms';

/** Cleans one document; null: there was none. Tests hand in one that hangs. */
export type Clean = (task: Task) => Promise<Outcome | null>;

/**
 * The life of a thread: takes batches in order, cleans their documents one after the other, and sends each batch back whole.
 * @param around what is done around the cleaning; nothing, but in tests.
 */
export function serve(port: Port, data: ThreadData, around: (clean: Clean) => Clean = (clean) => clean): void {
  const { settings, language, fields, beat } = data;
  const cleaner = new DocumentCleaner({ settings, language, stdin: () => Readable.from([]), signal: new AbortController().signal });
  const records = new RecordCleaner({ settings, language });
  const clean = around((task) => ('input' in task ? cleaner.clean(task.input) : records.cleaned(task.file, documentOf(task.unit, { path: task.file.path, fields }))));
  const rooms = new Rooms();
  let last: Promise<void> = Promise.resolve();
  port.on('message', (message: BatchMessage | RoomMessage) => {
    if ('room' in message) {
      rooms.back(message.room);
      return;
    }
    // A document may have to wait for its reader; the next batch then waits too.
    last = last.then(() => work(message));
  });
  port.postMessage({ ready: true } satisfies ReadyMessage);

  async function work({ batch, tasks, rendering }: BatchMessage): Promise<void> {
    const render = rendering.form === null ? null : rendererOf(rendering.form);
    const documents: (Sent | null)[] = [];
    const shelf = new Shelf(rooms);
    Atomics.store(beat, BEAT.batch, batch);
    for (const [i, task] of tasks.entries()) {
      if (task === null) {
        documents.push(null);
        continue;
      }
      Atomics.store(beat, BEAT.document, i + 1);
      const outcome = await clean(task);
      documents.push(outcome === null ? { none: true } : sentOf(outcome, { rows: data.rows, reports: rendering.reports }, render, shelf));
    }
    Atomics.store(beat, BEAT.document, 0);
    const content = shelf.content();
    port.postMessage({ batch, documents, content } satisfies AnswerMessage, [content.buffer]);
  }
}

function sentOf(outcome: Outcome, { rows, reports }: { readonly rows: boolean; readonly reports: boolean }, render: Encoder['record'] | null, shelf: Shelf): Sent {
  if ('failure' in outcome) {
    const { failure, said, cause } = outcome;
    // Anything can be thrown, and not everything can be sent.
    return { failure, said, ...(cause === undefined ? {} : { cause: cause instanceof Error ? cause : String(cause) }) };
  }
  const { report, bytes, stamp } = outcome;
  return { path: report.source.path, facts: factsOf(report), bytes, sha256: report.source.sha256, stamp, rendered: render === null ? null : shelf.add(render(report)), ...(rows ? { row: tableRowOf(report) } : {}), ...(reports ? { report } : {}) };
}
