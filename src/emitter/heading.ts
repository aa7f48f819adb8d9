import type { Span } from '../model/span';
import type { Section } from '../model/tree';

/** Reads a span of the clean text, in the report's own unit. */
export type TextOf = (span: Span) => string;

/** Marker and title as the text has them, without the mark that closes a run-in heading. */
export function headingOf(section: Section, textOf: TextOf): string {
  const body = section.children[0]?.span[0] ?? section.span[1];
  const head = textOf([section.span[0], body]).trimEnd();
  if (!section.runIn) return head;
  const titleAt = head.indexOf(section.title, section.marker?.raw.length ?? 0);
  return titleAt < 0 ? `${section.marker?.raw ?? ''}${section.title}` : head.slice(0, titleAt + section.title.length);
}
