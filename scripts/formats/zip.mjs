// A small writer of zip files, so that names can be GBK bytes and sizes can lie.
import { deflateRawSync } from 'node:zlib';

const TABLE = Array.from({ length: 256 }, (_, value) => {
  let rest = value;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest >>> 0;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const DOS_DATE = ((2024 - 1980) << 9) | (5 << 5) | 10;

/**
 * @param {{ name: string | Uint8Array, bytes: Uint8Array | string, flags?: number, claims?: number }[]} entries
 *   A name given as bytes is in the code page of the machine that packed it; `claims` is a size that lies.
 */
export function zipOf(entries) {
  const files = [];
  const directory = [];
  let at = 0;
  for (const { name, bytes, flags, claims } of entries) {
    const content = Buffer.from(bytes);
    const packed = deflateRawSync(content, { level: 9 });
    const label = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags ?? (typeof name === 'string' ? 0x0800 : 0), 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt16LE(DOS_DATE, 8);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims ?? content.length, 18);
    fields.writeUInt16LE(label.length, 22);
    files.push(Buffer.from('PK\x03\x04', 'latin1'), fields, label, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, place, label);
    at += 4 + 26 + label.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, index, end]);
}
