import { fill } from '../../catalogue/fill';
import { problemWords } from '../../catalogue/views';
import type { Language } from '../../model/bilingual';
import type { Severity } from '../../model/diagnostic';
import type { Frame, Problem } from '../../model/problem';
import { cutToWidth, padEnd, padStart, painter, printable, widthOf, type Paint, type Style } from '../style';
import { byFile } from './order';

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

export interface PrettyOptions {
  readonly color: boolean;
  readonly language: Language;
  /** Cells of a line. */
  readonly width: number;
}

/**
 * Problems by file, for people: place, severity, words and rule on a line, under it the line of the source with the
 * span marked, and what to do, once in a file: ten masked names need no more than one piece of advice.
 */
export function renderPretty(problems: readonly Problem[], { color, width, language }: PrettyOptions): string {
  const paint = painter(color);
  return [...byFile(problems)].map(([path, group]) => {
    const advised = new Set(['']);
    const entries = group.map((problem) => {
      const { help } = problem;
      const advice = advised.has(help) ? '' : `${' '.repeat(GUTTER)}${paint('dim', fill(problemWords.help, language, { help: printable(help) }))}\n`;
      advised.add(help);
      return entryOf(problem, paint, width) + advice;
    });
    return `${paint('bold', printable(path))}\n${entries.join('')}\n`;
  }).join('');
}

function entryOf(problem: Problem, paint: Paint, width: number): string {
  const place = `${problem.line}:${problem.column}`;
  const head = `  ${paint('dim', padStart(place, 7))}  ${paint(STYLES[problem.severity], padEnd(problem.severity, 7))}  ${printable(problem.message)}  ${paint('dim', problem.rule)}\n`;
  return problem.frame === null ? head : head + frameOf(problem.frame, problem.line, paint, STYLES[problem.severity], width);
}

/** Cells in front of the text of a frame. */
const GUTTER = 9;

function frameOf({ text, start, end }: Frame, line: number, paint: Paint, style: Style, width: number): string {
  const before = shown(text.slice(0, start));
  const marked = shown(text.slice(start, end));
  const behind = shown(text.slice(end));
  const room = Math.max(20, width - GUTTER);
  const whole = cutToWidth(before + marked + behind, room);
  const from = Math.min(widthOf(before), room - 1);
  const length = Math.max(1, Math.min(widthOf(marked), room - from));
  const gutter = `${paint('dim', `${padStart(String(line), 6)} │`)} `;
  return `${gutter}${whole}\n${paint('dim', `${' '.repeat(6)} │`)} ${' '.repeat(from)}${paint(style, '^'.repeat(length))}\n`;
}

/** Each unit keeps its place: white space is a blank each, what a terminal would obey is �. */
function shown(text: string): string {
  return Array.from(text, (char) => (/\s/.test(char) ? (char === '\u3000' ? '\u3000' : ' ') : printable(char))).join('');
}
