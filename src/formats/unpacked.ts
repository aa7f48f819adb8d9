/** What was packed, or why it cannot be had. */
export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** @property detail one short clause, in English; for `unsupported` the name of the method. */
  | { readonly ok: false; readonly fault: UnpackFault; readonly detail: string };

export type UnpackFault = 'damaged' | 'too-large' | 'encrypted' | 'unsupported';

export function unpackFault(fault: UnpackFault, detail: string): { readonly ok: false; readonly fault: UnpackFault; readonly detail: string } {
  return { ok: false, fault, detail };
}

/** What an error of `node:zlib` says of the packed bytes. @param limit of the bytes that may come out. */
export function zlibFault(error: unknown, limit: number): Unpacked {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ERR_BUFFER_TOO_LARGE':
      return unpackFault('too-large', `it unpacks to more than ${limit} bytes`);
    case 'Z_BUF_ERROR':
      return unpackFault('damaged', 'its packed data break off');
    default:
      return unpackFault('damaged', 'its packed data are broken');
  }
}
