import { TextDecoder } from 'node:util';

const decoders = new Map<string, TextDecoder>();

/**
 * Node's decoder of an encoding, byte order mark kept. One for each encoding: making one costs more than decoding a short text.
 * Whoever decodes with `stream` must end with a call of `decode()`.
 */
export function decoderOf(encoding: string): TextDecoder {
  let decoder = decoders.get(encoding);
  if (decoder === undefined) decoders.set(encoding, (decoder = new TextDecoder(encoding, { ignoreBOM: true })));
  return decoder;
}
