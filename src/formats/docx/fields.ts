interface Field {
  /** What stands now is its result; before that, its instruction. */
  result: boolean;
  instruction: string;
}

/**
 * The fields that are open: of a field its result is shown and its instruction is not, and a field inside an instruction
 * shows nothing.
 */
export class Fields {
  private readonly open: Field[] = [];
  private hidden = 0;

  get shown(): boolean {
    return this.hidden === 0;
  }

  begin(): void {
    this.open.push({ result: false, instruction: '' });
    this.hidden++;
  }

  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field !== undefined && !field.result && field.instruction.length < LONGEST_INSTRUCTION) field.instruction += text;
  }

  separate(): void {
    const field = this.open.at(-1);
    if (field === undefined || field.result) return;
    field.result = true;
    this.hidden--;
  }

  /** @returns what the field shows although it has no result. */
  end(): string {
    const field = this.open.pop();
    if (field === undefined || field.result) return '';
    this.hidden--;
    return drawnBy(field.instruction);
  }

  /** No instruction goes on in the next paragraph: one that does has lost its end, and must not hide the rest of the text. */
  endParagraph(): void {
    while (this.open.at(-1)?.result === false) this.end();
    if (this.hidden > 0) {
      this.open.length = 0;
      this.hidden = 0;
    }
  }
}

const LONGEST_INSTRUCTION = 200;

// Matches the field Word draws a character in a circle by: eq \o\ac(○,1)
// Trap: other formulas have no characters to show.
const IN_CIRCLE = /^\s*eq\s{0,4}\\o\s{0,4}(?:\\a[clr]\s{0,4})?\(\s{0,4}[○〇□△◇]\s{0,4},\s{0,4}([^\s()]{1,3})\s{0,4}\)/i;

function drawnBy(instruction: string): string {
  const inside = IN_CIRCLE.exec(instruction)?.[1];
  if (inside === undefined) return '';
  const number = /^[0-9]{1,2}$/.test(inside) ? Number(inside) : 0;
  return number >= 1 && number <= 20 ? String.fromCharCode(0x2460 + number - 1) : inside;
}
