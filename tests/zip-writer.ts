import { crc32 as nodeCrc32, deflateRawSync } from 'node:zlib';

/** One file of an archive as a test wants it; every field can be made to lie. */
export interface ZipFile {
  readonly name: string | Buffer;
  readonly content?: Buffer | string;
  /** 0 stored, 8 deflated (the default); others are only claimed. */
  readonly method?: number;
  readonly flags?: number;
  /** Bytes of the extra field in the directory. */
  readonly extra?: Buffer;
  /** What the directory says, if not the truth. */
  readonly size?: number;
  readonly packed?: number;
  readonly crc?: number;
  readonly headerAt?: number;
  /** The host system in the high byte: 3 is Unix. */
  readonly madeBy?: number;
  readonly attributes?: number;
  /** Sizes stand behind the data and are 0 in front of them, as a stream is written. */
  readonly descriptor?: boolean;
  readonly zip64?: boolean;
}

export interface ZipOptions {
  readonly comment?: Buffer | string;
  readonly prefix?: Buffer;
  readonly count?: number;
  /** An end record of ZIP64 and its locator. */
  readonly zip64?: boolean;
}

export function crcOf(bytes: Buffer): number {
  let rest = -1;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return ~rest >>> 0;
}

const crc = (bytes: Buffer): number => (typeof nodeCrc32 === 'function' ? nodeCrc32(bytes) : crcOf(bytes));

export function field(id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

/** The field that holds a name in UTF-8 beside one in another encoding. */
export function unicodeName(stored: Buffer, name: string): Buffer {
  const head = Buffer.alloc(5);
  head[0] = 1;
  head.writeUInt32LE(crcOf(stored), 1);
  return field(0x7075, Buffer.concat([head, Buffer.from(name)]));
}

function u64(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 8);
  values.forEach((value, nth) => bytes.writeBigUInt64LE(BigInt(value), nth * 8));
  return bytes;
}

/** Writes an archive byte by byte, so that it can be wrong in every way. */
export function zipOf(files: readonly ZipFile[], { comment = '', prefix = Buffer.alloc(0), count = files.length, zip64 = false }: ZipOptions = {}): Buffer {
  const parts: Buffer[] = [prefix];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const content = Buffer.from(file.content ?? '');
    const method = file.method ?? 8;
    const data = method === 8 ? deflateRawSync(content) : content;
    const flags = (file.flags ?? (typeof file.name === 'string' ? 0x800 : 0)) | (file.descriptor === true ? 8 : 0);
    const [checksum, packed, size] = [file.crc ?? crc(content), file.packed ?? data.length, file.size ?? content.length];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    if (file.descriptor !== true) {
      local.writeUInt32LE(checksum, 14);
      local.writeUInt32LE(packed, 18);
      local.writeUInt32LE(size, 22);
    }
    local.writeUInt16LE(name.length, 26);
    const descriptor = Buffer.alloc(file.descriptor === true ? 16 : 0);
    if (file.descriptor === true) {
      descriptor.writeUInt32LE(0x08074b50, 0);
      descriptor.writeUInt32LE(checksum, 4);
      descriptor.writeUInt32LE(packed, 8);
      descriptor.writeUInt32LE(size, 12);
    }
    const headerAt = file.headerAt ?? at;
    const extra = Buffer.concat([file.zip64 === true ? field(1, u64(size, packed, headerAt)) : Buffer.alloc(0), file.extra ?? Buffer.alloc(0)]);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE((file.madeBy ?? 0) << 8, 4);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(checksum, 16);
    central.writeUInt32LE(file.zip64 === true ? 0xffffffff : packed, 20);
    central.writeUInt32LE(file.zip64 === true ? 0xffffffff : size, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE(file.attributes ?? 0, 38);
    central.writeUInt32LE(file.zip64 === true ? 0xffffffff : headerAt, 42);
    directory.push(central, name, extra);
    parts.push(local, name, data, descriptor);
    at += 30 + name.length + data.length + descriptor.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : count & 0xffff, 8);
  end.writeUInt16LE(zip64 ? 0xffff : count & 0xffff, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : central.length, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : at, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  const end64 = Buffer.alloc(zip64 ? 76 : 0);
  if (zip64) {
    end64.writeUInt32LE(0x06064b50, 0);
    end64.writeBigUInt64LE(44n, 4);
    u64(count, count, central.length, at).copy(end64, 24);
    end64.writeUInt32LE(0x07064b50, 56);
    u64(at + central.length).copy(end64, 64);
  }
  return Buffer.concat([...parts, central, end64, end, Buffer.from(comment)]);
}
