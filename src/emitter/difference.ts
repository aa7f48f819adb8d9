import { differenceWords, partWords } from '../catalogue/difference-words';
import { fill } from '../catalogue/fill';
import type { Bilingual, Evidence, Language } from '../model/bilingual';
import type { Difference, DocumentDifference, EditChange, EditTally } from '../model/difference';
import { escapeInline as markdown } from './markdown-escape';
import { padEnd, painter, printable, widthOf, type Paint } from './style';

export interface DifferenceOptions {
  readonly language: Language;
  readonly color: boolean;
  /** How many documents are told of in full. */
  readonly samples: number;
}

type Say = (text: Bilingual, parameters?: Evidence) => string;

const sayer = (language: Language): Say => (text, parameters = {}) => fill(text, language, parameters);

/** One line that sums up. */
export function differenceLine({ same, changed, added, lost }: Difference, language: Language): string {
  return sayer(language)(changed + added + lost === 0 ? differenceWords.none : differenceWords.sum, { same, changed, added, lost });
}

/** For people at a terminal; empty when nothing changed. */
export function renderDifferenceText(difference: Difference, { language, color, samples }: DifferenceOptions): string {
  const say = sayer(language);
  const paint = painter(color);
  const lines: string[] = [];
  if (difference.rules.length > 0) {
    const width = Math.max(...difference.rules.map(({ rule }) => widthOf(rule)));
    lines.push(paint('bold', say(differenceWords.byRule)));
    for (const { rule, added, takenBack, samples: shown } of difference.rules) {
      const sides = [sideText(differenceWords.added, added, say), sideText(differenceWords.takenBack, takenBack, say)].filter((side) => side !== '');
      lines.push(`  ${padEnd(rule, width)}  ${sides.join(', ')}`, ...shown.map((sample) => `    ${sample.change === 'added' ? '+' : '-'} ${printable(sample.path)}: ${inContext(sample, say, paint)}`));
    }
  }
  if (difference.documents.length > 0) {
    if (lines.length > 0) lines.push('');
    lines.push(paint('bold', say(differenceWords.documents)));
    for (const document of difference.documents.slice(0, samples)) lines.push(...documentLines(document, say).map((line, i) => `  ${i === 0 ? '' : '  '}${line}`));
    if (difference.documents.length > samples) lines.push(`  ${say(differenceWords.more, { count: difference.documents.length - samples })}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** For a pull request. */
export function renderDifferenceMarkdown(difference: Difference, { language, samples }: DifferenceOptions): string {
  const say = sayer(language);
  const parts = [`### ${say(differenceWords.title)}`, differenceLine(difference, language)];
  if (difference.rules.length > 0) {
    const cell = ({ edits, units }: EditTally): string => (edits === 0 ? '' : say(differenceWords.tally, { edits, units }));
    parts.push([`| ${say(differenceWords.rule)} | ${say(differenceWords.added)} | ${say(differenceWords.takenBack)} |`, '| --- | --- | --- |', ...difference.rules.map(({ rule, added, takenBack }) => `| \`${rule}\` | ${cell(added)} | ${cell(takenBack)} |`)].join('\n'));
    const shown = difference.rules.flatMap((rule) => rule.samples);
    if (shown.length > 0) parts.push(`#### ${say(differenceWords.samples)}`, shown.map((sample) => `- ${sample.change === 'added' ? '+' : '−'} \`${sample.rule}\` ${markdown(sample.path)}: ${markdownContext(sample, say)}`).join('\n'));
  }
  if (difference.documents.length > 0) {
    const listed = difference.documents.slice(0, samples).map((document) => documentLines(document, say).map((line, i) => `${i === 0 ? '- ' : '  - '}${markdown(line)}`).join('\n'));
    if (difference.documents.length > samples) listed.push(`- ${markdown(say(differenceWords.more, { count: difference.documents.length - samples }))}`);
    parts.push(`#### ${say(differenceWords.documents)}`, listed.join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

export function renderDifferenceJson(difference: Difference): string {
  return `${JSON.stringify(difference, null, 2)}\n`;
}

function sideText(word: Bilingual, { edits, units }: EditTally, say: Say): string {
  return edits === 0 ? '' : `${say(word)} ${say(differenceWords.tally, { edits, units })}`;
}

function shownOf({ was, units }: EditChange, say: Say): string {
  return was === '' ? say(differenceWords.hidden, { units }) : shortened(printable(was));
}

function inContext(sample: EditChange, say: Say, paint: Paint): string {
  const now = sample.now === '' ? '' : `{+${paint('added', printable(sample.now))}+}`;
  return `${printable(sample.before)}[-${paint('removed', shownOf(sample, say))}-]${now}${printable(sample.after)}`.trim();
}

function markdownContext(sample: EditChange, say: Say): string {
  const now = sample.now === '' ? '' : ` **${markdown(printable(sample.now))}** `;
  return `${markdown(printable(sample.before))} ~~${markdown(shownOf(sample, say))}~~ ${now}${markdown(printable(sample.after))}`.trim();
}

/** So many characters of an edit are enough to know it by. */
const LONGEST = 80;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST / 2).join('')}…${characters.slice(-LONGEST / 2).join('')}`;
}

function documentLines({ path, change, parts, metadata, sections }: DocumentDifference, say: Say): string[] {
  const what = change === 'added' ? say(differenceWords.addedDocument) : change === 'lost' ? say(differenceWords.lostDocument) : parts.map((part) => say(partWords[part])).join(', ');
  return [
    `${printable(path)}: ${what}`,
    ...metadata.map(({ key, was, now }) => `${key}: ${shortened(JSON.stringify(was))} → ${shortened(JSON.stringify(now))}`),
    ...sections.lost.map((heading) => `- ${printable(heading).trim()}`),
    ...sections.added.map((heading) => `+ ${printable(heading).trim()}`),
  ];
}
