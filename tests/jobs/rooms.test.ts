import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { find } from '../../src/corpus/find';
import { Rooms, Shelf } from '../../src/corpus/jobs/rooms';
import { runCorpus } from '../../src/corpus/jobs/run-corpus';
import { FileSink } from '../../src/corpus/sinks';
import { defaultSettings } from '../../src/model/settings';
import { Folder } from '../cli-run';

const shelf = (rooms: Rooms, ...parts: (string | Uint8Array)[]): Uint8Array<ArrayBuffer> => {
  const one = new Shelf(rooms);
  for (const part of parts) expect(one.add(part)).toBe(Buffer.byteLength(part));
  return one.content();
};

describe('a shelf', () => {
  test('holds texts and bytes one behind the other, and no more', () => {
    expect(Buffer.from(shelf(new Rooms(), '关于', '', Buffer.from('印发'))).toString()).toBe('关于印发');
    expect(shelf(new Rooms())).toHaveLength(0);
  });

  test('goes on in a larger room, with all that stood in the smaller one', () => {
    const parts = Array.from({ length: 40 }, (_, n) => `第${n}件${'文'.repeat(n * 1000)}`);
    expect(Buffer.from(shelf(new Rooms(), ...parts)).toString()).toBe(parts.join(''));
  });

  test('keeps what half a pair of surrogates is in UTF-8', () => {
    expect(Buffer.from(shelf(new Rooms(), '号\ud800', '末')).toString()).toBe('号\ufffd末');
  });
});

describe('rooms', () => {
  test('are used again, with nothing left of what stood in them', () => {
    const rooms = new Rooms();
    const long = shelf(rooms, '一'.repeat(1000));
    rooms.back(long.buffer);
    const short = shelf(rooms, '二');
    expect(short.buffer).toBe(long.buffer);
    expect(Buffer.from(short).toString()).toBe('二');
  });

  test('that are too small are let go, and only a few are kept', () => {
    const rooms = new Rooms();
    rooms.back(new ArrayBuffer(8));
    expect(shelf(rooms, '一二三四').buffer.byteLength).toBeGreaterThan(8);
    const many = Array.from({ length: 5 }, () => new ArrayBuffer(8));
    for (const room of many) rooms.back(room);
    expect(Array.from({ length: 5 }, () => shelf(rooms, '一').buffer).filter((room) => many.includes(room))).toHaveLength(3);
  });
});

describe('a file that threads write into', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => folder.remove());

  // Enough batches that each room is used several times; the disk may be slower than the threads.
  test.each(['all.ndjson', 'all.ndjson.gz'])('%s holds what one thread writes', async (name) => {
    for (let n = 0; n < 120; n++) folder.write(`d/${n}.txt`, `关于第${n}号文件的通知\n${`各单位要抓好第${n}项工作，按时报送情况。\n`.repeat(800)}`);
    const written = async (jobs: number): Promise<Buffer> => {
      const { inputs } = await find({ names: [{ name: 'd' }], cwd: folder.path, filter: { include: [], exclude: [], avoid: new Set() }, maxBytes: 1e8 });
      const path = join(folder.path, `${jobs}-${name}`);
      const sink = new FileSink(path, { each: 'record', format: 'ndjson', table: 'documents', stable: false, single: false }, name);
      for await (const outcome of runCorpus({ inputs, settings: defaultSettings, stdin: () => new PassThrough(), signal: new AbortController().signal, sink, jobs, rows: false, script: join(__dirname, '../../dist/corpus/jobs/thread.js') })) expect(outcome).not.toHaveProperty('failure');
      await sink.end();
      return readFileSync(path);
    };
    expect((await written(2)).equals(await written(1))).toBe(true);
  });
});
