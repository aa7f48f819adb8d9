/** The bytes break off or contradict themselves. Thrown and caught inside this reader only. */
export class Damaged extends Error {}

/** More than the caller allows. Thrown and caught inside this reader only. */
export class TooLarge extends Error {}

/** Little-endian numbers of a stream; a place outside it is damage, never a zero. */
export class Bytes {
  readonly array: Uint8Array;
  private readonly view: DataView;

  constructor(array: Uint8Array) {
    this.array = array;
    this.view = new DataView(array.buffer, array.byteOffset, array.byteLength);
  }

  get length(): number {
    return this.array.length;
  }

  u8(at: number): number {
    this.need(at, 1);
    return this.view.getUint8(at);
  }

  u16(at: number): number {
    this.need(at, 2);
    return this.view.getUint16(at, true);
  }

  i16(at: number): number {
    this.need(at, 2);
    return this.view.getInt16(at, true);
  }

  u32(at: number): number {
    this.need(at, 4);
    return this.view.getUint32(at, true);
  }

  i32(at: number): number {
    this.need(at, 4);
    return this.view.getInt32(at, true);
  }

  part(at: number, length: number): Uint8Array {
    this.need(at, length);
    return this.array.subarray(at, at + length);
  }

  /** UTF-16 as the file has it, lone surrogates too. */
  utf16(at: number, units: number): string {
    this.need(at, units * 2);
    const parts: string[] = [];
    const chunk: number[] = [];
    for (let unit = 0; unit < units; unit++) {
      chunk.push(this.view.getUint16(at + unit * 2, true));
      if (chunk.length === 4096) parts.push(String.fromCharCode(...chunk.splice(0)));
    }
    parts.push(String.fromCharCode(...chunk));
    return parts.join('');
  }

  private need(at: number, length: number): void {
    if (!(at >= 0 && length >= 0 && at + length <= this.array.length)) throw new Damaged(`breaks off: ${length} bytes at ${at} are not there`);
  }
}

/** What a part that is not needed for the text says; the fallback when that part is damaged. */
export function unlessDamaged<T>(read: () => T, fallback: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Damaged) return fallback;
    throw error;
  }
}
