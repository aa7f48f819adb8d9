/** The next place of a mark in a page, asked from rising places: what was found ahead is not looked for again. */
export class NextPlace {
  private readonly source: string;
  private readonly mark: string;
  /** -1 when there is none any more, null when nobody asked. */
  private found: number | null = null;

  constructor(source: string, mark: string) {
    this.source = source;
    this.mark = mark;
  }

  from(start: number): number {
    if (this.found === null || (this.found >= 0 && this.found < start)) this.found = this.source.indexOf(this.mark, start);
    return this.found;
  }
}
