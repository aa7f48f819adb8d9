/** What the parser is told, with places in the page's source; the names are the parser's. */
export interface TokenSink {
  /** Where the next node starts. The parser sets it behind each token, for tags that end with their name. */
  startIndex: number;
  ontext(start: number, end: number): void;
  onopentagname(start: number, end: number): void;
  onattribname(start: number, end: number): void;
  onattribdata(start: number, end: number): void;
  onattribend(quote: number, end: number): void;
  /** @param end place of the `>`, as in the next three. */
  onopentagend(end: number): void;
  onselfclosingtag(end: number): void;
  ondeclaration(start: number, end: number): void;
  onprocessinginstruction(start: number, end: number): void;
  onclosetag(start: number, end: number): void;
  /** @param offset how many characters before `end` the content ends. */
  oncomment(start: number, end: number, offset: number): void;
  oncdata(start: number, end: number, offset: number): void;
  onend(): void;
}

/** Two lists inside the parser, with the newest entry first: each tag costs as much as they are long. */
export interface OpenLists {
  readonly stack: readonly string[];
  /** One entry for each `<svg>`, `<title>` and their like, which are not always taken back. */
  readonly foreignContext: readonly boolean[];
}
