/**
 * Half-open range of UTF-16 code units. The name of the field or variable that
 * holds a span says of which text it speaks: `source*` is the decoded source,
 * `view*` the text a phase reads, `span` alone the clean text of the report.
 */
export type Span = readonly [start: number, end: number];
