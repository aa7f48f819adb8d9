import { isList } from '../model/lists';
import type { Finding, Level, Phase, Rule } from '../model/rule';
import { DEFAULT_USER_BUDGET, type UserRule, type UserRuleKind } from '../model/user-rule';
import type { View } from '../model/view';
import { patternOf, type LineMatch, type Pattern } from './patterns';
import { replacementOf } from './replacement';
import { message, what, why } from './words';

/** In the phase of noise the guards of every rule hold: its budget, and that no document becomes empty. */
const PHASES: Readonly<Record<UserRuleKind, Phase>> = { 'cut-text': 'strip', 'cut-line': 'strip', replace: 'strip', flag: 'suspect' };

const LEVELS: readonly Level[] = ['off', 'report', 'apply'];
const EXCERPT_LENGTH = 40;

/**
 * A rule written as data, as a rule like any other; its patterns see one line at a time.
 * @throws PatternFault for an expression that cannot be used.
 */
export function userRuleFrom(name: string, written: UserRule): Rule {
  const { kind, description } = written;
  const match = patternsOf(written.match);
  const unless = patternsOf(written.unless ?? []);
  const finds = finderOf(`user/${name}`, written);
  return {
    id: `user/${name}`,
    phase: PHASES[kind],
    default: written.level ?? (kind === 'flag' ? 'report' : 'apply'),
    levels: kind === 'flag' ? LEVELS.slice(0, 2) : LEVELS,
    severity: written.severity ?? (kind === 'flag' ? 'warning' : 'info'),
    ...(kind === 'flag' ? {} : { budget: written.budget ?? DEFAULT_USER_BUDGET, local: true }),
    docs: {
      what: description === undefined ? what[kind] : { en: description, zh: description },
      why,
      examples: { match: written.examples.match.map((one) => (typeof one === 'string' ? one : one.text)), ignore: written.examples.ignore },
    },
    messages: kind === 'flag' ? { message } : {},
    *find(view) {
      for (let at = 0; at < view.lines.count; at++) {
        const line = view.text.slice(view.lines.start(at), view.lines.end(at));
        if (line === '' || !match.some((one) => one.isIn(line)) || unless.some((one) => one.isIn(line))) continue;
        yield* finds(view, at, disjoint(match.flatMap((one) => [...one.allIn(line)])));
      }
    },
  };
}

function patternsOf(written: UserRule['match']): readonly Pattern[] {
  return (isList(written) ? written : [written]).map(patternOf);
}

/** Matches of several patterns: the earlier wins, then the longer. */
function disjoint(matches: readonly LineMatch[]): LineMatch[] {
  const kept: LineMatch[] = [];
  for (const one of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

type Finder = (view: View, line: number, matches: readonly LineMatch[]) => Iterable<Finding>;

function finderOf(id: string, { kind, replacement = '' }: UserRule): Finder {
  switch (kind) {
    case 'cut-text':
      return places((_, at) => ({ ...at, to: '' }));
    case 'replace': {
      const fill = replacementOf(replacement);
      // What stays as it is is no edit, and would be found for ever.
      return places((match, at) => { const to = fill(match.groups); return to === match.groups[0] ? null : { ...at, to }; });
    }
    case 'flag':
      return places(({ groups: [found = ''] }, at) => ({ ...at, message: 'message', evidence: { excerpt: shortened(found), rule: id } }));
    case 'cut-line':
      return (view, line, matches) => (matches.length === 0 ? [] : [wholeLine(view, line)]);
  }
}

function places(findingOf: (match: LineMatch, at: { readonly viewStart: number; readonly viewEnd: number }) => Finding | null): Finder {
  return (view, line, matches) => {
    const start = view.lines.start(line);
    return matches.flatMap((match) => findingOf(match, { viewStart: start + match.start, viewEnd: start + match.end }) ?? []);
  };
}

/** A line goes with the break behind it; the last one with nothing, and what is empty then goes by itself. */
function wholeLine({ lines }: View, line: number): Finding {
  return { viewStart: lines.start(line), viewEnd: line + 1 < lines.count ? lines.start(line + 1) : lines.end(line), to: '' };
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > EXCERPT_LENGTH ? `${characters.slice(0, EXCERPT_LENGTH).join('')}…` : text;
}
