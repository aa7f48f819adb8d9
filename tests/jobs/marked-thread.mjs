// A worker thread that hangs or ends at documents whose names say so; the others it cleans as the real one does.
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

const { serve } = createRequire(import.meta.url)('../../dist/corpus/jobs/serve.js');

serve(parentPort, workerData, (clean) => async (task) => {
  // A record is named by what stands in its line.
  const name = 'input' in task ? task.input.path : Buffer.from(task.unit.line ?? '').toString('utf8');
  if (name.includes('hang')) for (;;);
  if (name.includes('exit')) process.exit(7);
  if (name.includes('throw')) throw new Error('thrown outside of any document');
  const mark = `${task.input?.location}.seen`;
  if (name.includes('once') && !existsSync(mark)) {
    writeFileSync(mark, '');
    process.exit(7);
  }
  return clean(task);
});
