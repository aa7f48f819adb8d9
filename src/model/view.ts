/** The lines of a text; CRLF, LF and CR end a line. Line numbers inside the code start at 0. */
export interface LineIndex {
  readonly count: number;
  /** Offset of the line's first character. */
  start(line: number): number;
  /** Offset behind the line's last character, before its line break. */
  end(line: number): number;
  /** The line that holds this offset; a line break belongs to the line it ends. */
  lineAt(offset: number): number;
}

/** The immutable text that all rules of one phase read. */
export interface View {
  readonly text: string;
  readonly lines: LineIndex;
  /** Of a window of whole lines: the text it was cut from. */
  readonly whole?: View | undefined;
  /** What was found out about this text, by those who may ask again; see `ledger/note`. */
  readonly notes: unknown[];
}
