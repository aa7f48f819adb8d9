import type { Front } from '../front-nodes';
import { withTitleAt, type Top } from '../head-top';
import { chosenTitle } from './chosen-title';
import { MOST_LINES, type HeadLine, type HeadRole } from './title-features';

/*
 * A second opinion on the title: what the rules took for it yields to the line that is much likelier (docs/decisions/0037).
 */

/** More of a line says nothing new. */
const LONGEST_READ = 160;

/** `front`, or the head as it is read from the line that is much likelier the title. */
export function withJudgedTitle(front: Front, top: Top, isHeaded: (line: number) => boolean): Front {
  const chosen = chosenTitle(headLines(front, top, isHeaded));
  return chosen === null ? front : withSubtitlesOf(front, withTitleAt(top, top.from + chosen));
}

/** A number or a day above the new title stays one: 检察工作简报 ⏎ 2024年第8期 ⏎ 我院… */
function withSubtitlesOf({ nodes: said }: Front, judged: Front): Front {
  const subtitles = new Set(said.flatMap(({ type, span }) => (type === 'subtitle' ? [span[0]] : [])));
  const title = judged.nodes.findIndex(({ type }) => type === 'title');
  return { nodes: judged.nodes.map((node, at) => (at < title && subtitles.has(node.span[0]) ? { ...node, type: 'subtitle' } : node)), bodyStart: judged.bodyStart };
}

function headLines({ nodes }: Front, { from, to, contentOf }: Top, isHeaded: (line: number) => boolean): HeadLine[] {
  const roles = new Map<number, HeadRole>();
  for (const { type, line } of nodes) if (!roles.has(line)) roles.set(line, type === 'title' && [...roles.values()].includes('title') ? 'more' : type);
  return Array.from({ length: Math.min(MOST_LINES, to - from) }, (_, nth) => {
    const line = from + nth;
    return { text: contentOf(line).slice(0, LONGEST_READ), role: roles.get(line) ?? 'body', headed: isHeaded(line) };
  });
}
