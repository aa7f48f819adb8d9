// A worker thread that hangs or ends at documents whose names say so; the others it cleans as the real one does.
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

const { serve } = createRequire(import.meta.url)('../../dist/corpus/jobs/serve.js');

serve(parentPort, workerData, (clean) => async (input) => {
  if (input.path.includes('hang')) for (;;);
  if (input.path.includes('exit')) process.exit(7);
  if (input.path.includes('throw')) throw new Error('thrown outside of any document');
  const mark = `${input.location}.seen`;
  if (input.path.includes('once') && !existsSync(mark)) {
    writeFileSync(mark, '');
    process.exit(7);
  }
  return clean(input);
});
