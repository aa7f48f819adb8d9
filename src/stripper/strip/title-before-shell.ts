import type { View } from '../../model/view';
import { lineAt } from './line-text';
import { TITLE_ENDS } from './own-line-terms';
import type { Stretch } from './sentence-bounds';

// Matches a title that a library's name for the file goes on behind:  某局工作总结(最新版)[1].doc_在线文库_www.某某库.com   某局年度报告_沅芷文档_免费在线阅读_第1页
//                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// Trap: 工作总结.docx may be the short name of a title below, 工作总结(试行) is all title, and a title that other lines say as well may go with its line.
const SHELLED = new RegExp(`^[^_|]{6,60}?(?:${TITLE_ENDS}|工作总结|小结|打算|思路)(?=(?: ?[(（[](?:最新|完整|精选|通用|打印|Word|\\d)[^()（）[\\]]{0,6}[)）\\]]){0,2}(?:\\.(?:docx?|pdf|wps)[_-]|_))`, 'i');

/** In lines, of a text: so far down its title may stand. */
const MOST_ABOVE = 4;
/** A longer line is a paragraph. */
const LONGEST = 160;

// Matches the name of a file above the first page of its preview, and the title that a mirror of papers goes on behind:  某县防汛应急预案_第1页   论县域经济的转型，本文主要内容关键词为：县域论文，…
//                                                                                                                          ^^^^                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// Trap: 工作总结范文大全_第1页 is the name of wares, and the pages behind the first say the name again.
const FRAMED = /^(?!.*(?:范文|大全|模板|精选|合集|素材|\d ?篇))[^_|]{6,60}?(?=_第1页$|[，,] ?本文主要内容关键词为[：:])/;
/** So many lines below, one of so few characters may be the title, in other words too. */
const MOST_BELOW = 40;
const SHORTEST_TITLE = 5;
const LONGEST_TITLE = 80;

/** No line below has the words by themselves, or a part of them, or them among others. */
function isSaidNowhere(view: View, { viewStart, viewEnd }: Stretch, title: string): boolean {
  const first = view.lines.lineAt(viewEnd) + 1;
  for (let nth = first; nth < Math.min(view.lines.count, first + MOST_BELOW); nth++) {
    const [start, end] = [view.lines.start(nth), view.lines.end(nth)];
    const said = end - start > LONGEST_TITLE ? '' : view.text.slice(start, end).trim();
    if (said.length >= SHORTEST_TITLE && !OF_PREVIEW.test(said) && (title.includes(said) || said.includes(title))) return false;
  }
  return viewStart === view.lines.start(0) || view.text.slice(0, viewStart).trim() === '';
}

// Matches the name of a file above a page of its preview.
const OF_PREVIEW = /_第\d{1,4}页$/;

/** What a library put behind a title that no other line of the text says; null where there is none. */
export function shellBehindTitle(view: View, start: number): Stretch | null {
  const line = lineAt(view, start);
  const framed = FRAMED.exec(line.raw)?.[0];
  if (framed !== undefined && isSaidNowhere(view, line, framed)) return { viewStart: view.text.indexOf(framed, start) + framed.length, viewEnd: line.viewEnd };
  const title = SHELLED.exec(line.raw)?.[0];
  // Among files further down a title is one of a list.
  if (title === undefined || (line.raw.charAt(title.length) !== '_' && view.lines.lineAt(start) >= MOST_ABOVE) || view.text.indexOf(title) !== view.text.lastIndexOf(title)) return null;
  return { viewStart: view.text.indexOf(title, start) + title.length, viewEnd: line.viewEnd };
}

// Matches what only a library says of a file:  在线文库   _某某文档   免费在线阅读 . Trap: _某县人民政府 names who published it, and is told as a window's title.
const OF_LIBRARY = /文库|文档|范文|在线阅读|免费下载|豆丁|道客/;

/** Where the line starts, among the first ones, in which a library put something behind the title, whatever else the text has of it; null where there is none. */
export function libraryTitleLine(view: View): number | null {
  for (let nth = 0; nth < Math.min(view.lines.count, MOST_ABOVE); nth++) {
    const [start, end] = [view.lines.start(nth), view.lines.end(nth)];
    if (end - start > LONGEST || !OF_LIBRARY.test(view.text.slice(start, end))) continue;
    const stretch = shellBehindTitle(view, start);
    if (stretch !== null && OF_LIBRARY.test(view.text.slice(stretch.viewStart, stretch.viewEnd))) return start;
  }
  return null;
}
