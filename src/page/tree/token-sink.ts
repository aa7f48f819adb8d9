/** What is told of a page, token by token, with places in its source. */
export interface TokenSink {
  /** The open elements. */
  readonly stack: ArrayLike<unknown>;
  /** An entry for each `<svg>`, `<title>` and their like, which are not always taken back. */
  readonly foreignContext: ArrayLike<unknown>;
  /** Where the next node starts. The sink sets it behind each token, for tags that end with their name. */
  startIndex: number;
  /** Number of the name of the tag that is being read. */
  readonly name: number;
  ontext(start: number, end: number): void;
  onopentagname(start: number, end: number): void;
  onattribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void;
  /** @param end place of the `>`, as in all that follow. */
  onopentagend(end: number): void;
  onselfclosingtag(end: number): void;
  onclosetag(start: number, end: number): void;
  /** `<!-- … -->`, `</3 …>` and, on a page, `<![CDATA[ … ]]>`. */
  oncomment(end: number): void;
  /** `<!…>` and `<?…>`. */
  ondirective(end: number): void;
  /** A raw element ends without an end tag. @param end the place behind its text. */
  onrawend(end: number): void;
  /** Something is not closed, and was ended all the same. */
  onslip(): void;
  onend(): void;
}
