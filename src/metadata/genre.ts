import { genreKind } from '../lexicon/genres';
import type { Provenance } from '../model/metadata';
import { foundAt, type Found } from './found';
import type { Head } from './head';
import { letterhead } from './issuer';

export interface FoundGenre {
  readonly kind: string;
  readonly term: string | null;
  readonly at: Provenance;
}

// Matches a second half of the title behind a dash, which is of a kind: ——致全县居民朋友的倡议书 · ——在全市工作会议上的讲话 · ——鹤鸣乡2023年工作总结和2024年工作思路
// Trap: ——2024年1月在某会议上 says when; ——某地改革纪实 is how a paper heads its story.
const SECOND_HALF = /^(?:[—–―─－-]{2}|—).{2,50}(?:[的书]|工作总结|工作报告|工作汇报|心得体会|(?:述职|述责述廉|述职述廉|调研|情况)报告)/;

// Matches the head of a bulletin above the title of its only item: 检察工作简报 . Trap: 工作简报12篇 is a column of a library.
const BULLETIN = /^[\u4e00-\u9fff]{2,16}(?:简报|专报|快报)$/;

/** The kind the title names, or its second half, or the masthead above it. */
export function genreFound(title: Found | null, head: Head): FoundGenre | null {
  const { subtitles } = head;
  const own = title === null ? null : genreKind(title.value);
  if (title !== null && own !== null) return { ...own, at: title.at };
  for (const { text, source } of subtitles) {
    const second = SECOND_HALF.exec(text)?.[0];
    const half = second === undefined ? null : (genreKind(text) ?? genreKind(second));
    if (half !== null) return { ...half, at: foundAt('', 'subtitle', source).at };
  }
  const bulletin = head.above.find(({ text }) => BULLETIN.test(text));
  const masthead = letterhead(head) ?? (bulletin === undefined ? null : { ...foundAt('', 'letterhead', bulletin.source), written: bulletin.text });
  const kind = masthead === null ? null : genreKind(masthead.written);
  return masthead === null || kind === null ? null : { ...kind, at: masthead.at };
}
