import { decode } from '../../loader/decode';
import { detect } from '../../loader/detect';
import { canonicalEncoding } from '../../loader/labels';
import type { MailPart } from './message';

/** The characters of a part, or null when their encoding cannot be told. The bytes decide and not the label; where they leave it open, the label does. */
export function textOf({ bytes, parameters }: MailPart): string | null {
  const detected = detect(bytes, null);
  const declared = canonicalEncoding(parameters['charset'] ?? '');
  const text = detected?.text ?? (declared === null ? null : decode(bytes, declared).text);
  return text?.replace(/^\ufeff/, '') ?? null;
}
