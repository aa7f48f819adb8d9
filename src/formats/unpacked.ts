/** What was packed, or why it cannot be had. */
export type Unpacked = { readonly ok: true; readonly bytes: Uint8Array } | UnpackFailure;

export interface UnpackFailure {
  readonly ok: false;
  readonly fault: UnpackFault;
  /** One short clause, in English; for `unsupported` the name of the method. */
  readonly detail: string;
}

export type UnpackFault = 'damaged' | 'too-large' | 'encrypted' | 'unsupported';

export function unpackFault<Fault extends UnpackFault>(fault: Fault, detail: string): UnpackFailure & { readonly fault: Fault } {
  return { ok: false, fault, detail };
}

/** What an error of `node:zlib` says of the packed bytes. @param limit of the bytes that may come out. */
export function zlibFault(error: unknown, limit: number): UnpackFailure & { readonly fault: 'damaged' | 'too-large' } {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ERR_BUFFER_TOO_LARGE':
      return unpackFault('too-large', `it unpacks to more than ${limit} bytes`);
    case 'Z_BUF_ERROR':
      return unpackFault('damaged', 'its packed data break off');
    default:
      return unpackFault('damaged', 'its packed data are broken');
  }
}
