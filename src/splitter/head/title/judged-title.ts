import type { Head } from '../head-nodes';
import type { IsHeaded } from '../head-line-gaps';
import { withTitleAt, type Top } from '../top';
import { chosenTitle } from './chosen-title';
import { MOST_LINES, type HeadLine, type HeadRole } from './title-features';

/*
 * A second opinion on the title: what the rules took for it yields to the line that is much likelier (docs/decisions/0037).
 */

/** More of a line says nothing new. */
const LONGEST_READ = 160;

/** `head`, or the head as it is read from the line that is much likelier the title. */
export function withJudgedTitle(head: Head, top: Top, isHeaded: IsHeaded): Head {
  const chosen = chosenTitle(headLines(head, top, isHeaded));
  return chosen === null ? head : withSubtitlesOf(head, withTitleAt(top, top.from + chosen));
}

/** A number or a day above the new title stays one: 检察工作简报 ⏎ 2024年第8期 ⏎ 我院… */
function withSubtitlesOf({ nodes: said }: Head, judged: Head): Head {
  const subtitles = new Set(said.flatMap(({ type, span }) => (type === 'subtitle' ? [span[0]] : [])));
  const title = judged.nodes.findIndex(({ type }) => type === 'title');
  return { nodes: judged.nodes.map((node, at) => (at < title && subtitles.has(node.span[0]) ? { ...node, type: 'subtitle' } : node)), bodyStart: judged.bodyStart };
}

/** What stood around a line in the source is looked up only where the line is weighed. */
class LineOfHead implements HeadLine {
  readonly text: string;
  readonly role: HeadRole;
  private readonly line: number;
  private readonly asks: IsHeaded;

  constructor(text: string, role: HeadRole, line: number, asks: IsHeaded) {
    this.text = text;
    this.role = role;
    this.line = line;
    this.asks = asks;
  }

  get headed(): boolean {
    return this.asks(this.line);
  }
}

function headLines({ nodes }: Head, { from, to, contentOf }: Top, isHeaded: IsHeaded): HeadLine[] {
  const roles: HeadRole[] = [];
  let titled = false;
  for (const { type, line } of nodes) {
    if (roles[line - from] !== undefined) continue;
    roles[line - from] = type === 'title' && titled ? 'more' : type;
    titled ||= type === 'title';
  }
  const lines: HeadLine[] = [];
  for (let line = from; line < Math.min(to, from + MOST_LINES); line++) lines.push(new LineOfHead(contentOf(line).slice(0, LONGEST_READ), roles[line - from] ?? 'body', line, isHeaded));
  return lines;
}
