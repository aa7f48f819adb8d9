import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * The wild set: fixtures/quality/wild/README.md says how its files are written.
 */

export type Mark = 'cut' | 'report' | { readonly now: string };

/** A place of the source that is not to stay as it is. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

export interface WildCase {
  readonly id: string;
  readonly class: string;
  readonly positive: boolean;
  /** The text is read in the wrong encoding before it is cleaned. */
  readonly mojibake: boolean;
  readonly source: string;
  /** Where the case's own text stands in the source; around it is a body. */
  readonly start: number;
  readonly end: number;
  readonly annotations: readonly Annotation[];
}

type Place = 'self' | 'top' | 'head' | 'mid' | 'tail';

const HEADER = /^=([+-]) (\S+) @(self|top|head|mid|tail)( mojibake)?$/; // `=+ ad-01 @tail`; a line `= + 3` of a formula has a blank behind =
const MARKED = /⟦([^⟧]*)⟧/g; // ⟦D→党⟧; a mark never spans a second ⟦
const ESCAPE = /\\u([0-9A-F]{4})/g; // \u200B; lower case is left as text

/** The large set, written before its writer had read the rules, and small ones written after a round of mending, to measure what that round is worth on unseen text. */
export const SETS = ['wild', 'wild-4', 'wild-5', 'wild-6', 'wild-7', 'wild-8', 'wild-9', 'wild-11', 'wild-12', 'wild-13', 'wild-14', 'wild-15', 'wild-16', 'wild-17', 'wild-18', 'wild-19', 'wild-20', 'wild-21', 'wild-22', 'wild-23', 'wild-24', 'wild-25', 'wild-26', 'wild-27', 'wild-28', 'wild-29', 'wild-30', 'wild-31'] as const;
const fixtures = join(__dirname, '../../../fixtures/quality');
const read = (set: string, file: string): string => readFileSync(join(fixtures, set, file), 'utf8');

function bodiesOf(): readonly string[] {
  return read('wild', 'bodies.txt').split(/^=\* .*\n/m).slice(1).map((body) => body.trimEnd());
}

const bodies = bodiesOf();

/** The text before and behind a case at a place of a body. */
function around(place: Place, body: string): readonly [before: string, behind: string] {
  const bare = body.replace(/^%(?:head|mid)\n/gm, '');
  if (place === 'top') return ['', `\n${bare}`];
  if (place === 'tail') return [`${bare}\n`, ''];
  if (place === 'self') return ['', ''];
  const [before = '', behind = ''] = body.split(`%${place}\n`);
  const other = (text: string): string => text.replace(/^%(?:head|mid)\n/gm, '');
  return [other(before), `\n${other(behind)}`];
}

/** Takes the marks out of a text and says where they were, from `offset` on. */
export function annotated(text: string, offset: number): { readonly plain: string; readonly annotations: readonly Annotation[] } {
  const annotations: Annotation[] = [];
  let plain = '';
  let last = 0;
  for (const { 0: whole, 1: inner = '', index } of text.matchAll(MARKED)) {
    plain += text.slice(last, index);
    last = index + whole.length;
    const arrow = inner.indexOf('→');
    const report = inner.startsWith('?') && arrow !== 1;
    const replaced = arrow > 0 && inner.length === arrow + 2;
    const was = replaced ? inner.slice(0, arrow) : report ? inner.slice(1) : inner;
    const start = offset + plain.length;
    plain += was;
    annotations.push({ start, end: offset + plain.length, mark: replaced ? { now: inner.slice(arrow + 1) } : report ? 'report' : 'cut' });
  }
  return { plain: plain + text.slice(last), annotations };
}

function caseOf(header: RegExpMatchArray, lines: readonly string[], name: string, at: number): WildCase {
  const [, sign, id = '', place, mojibake] = header;
  const text = lines.join('\n').replace(/\n+$/, '').replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  const [before, behind] = around(place as Place, bodies[at % bodies.length] ?? '');
  const { plain, annotations } = annotated(text, before.length);
  return {
    id, class: name, positive: sign === '+', mojibake: mojibake !== undefined,
    source: before + plain + behind, start: before.length, end: before.length + plain.length, annotations,
  };
}

function fileCases(text: string): WildCase[] {
  const name = /^# class: (\S+)$/m.exec(text)?.[1] ?? '';
  const found: WildCase[] = [];
  let header: RegExpMatchArray | null = null;
  let lines: string[] = [];
  const close = (): void => {
    if (header !== null) found.push(caseOf(header, lines, name, found.length));
    lines = [];
  };
  for (const line of text.split('\n')) {
    const next = HEADER.exec(line);
    if (next === null) {
      lines.push(line);
      continue;
    }
    close();
    header = next;
  }
  close();
  return found;
}

export function wildCases(set: string = 'wild'): WildCase[] {
  return readdirSync(join(fixtures, set)).filter((file) => file.endsWith('.txt') && file !== 'bodies.txt').sort().flatMap((file) => fileCases(read(set, file)));
}
