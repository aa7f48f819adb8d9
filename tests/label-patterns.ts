import { labelWords, strongWords } from '../src/stripper/strip/chrome-patterns';

const alternatives = (words: readonly string[], between = ''): string =>
  [...words].sort((a, b) => b.length - a.length).map((word) => [...word].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(between)).join('|');

/** Labels as one pattern: what the reader of labels is held to. It takes too long to compile to be used. */
export const LABEL = new RegExp(`(${alternatives(labelWords, ' {0,4}')})(?: {0,3}:(?!//)[ \\t]*| {0,2}是:[ \\t]*|(?<=[[【] {0,2}\\1) {0,2}[\\]】][ \\t]*)`, 'y');

/** The same of where a value ends because something else begins. */
export const NEXT_LABEL = new RegExp(`(?:${alternatives(labelWords.filter((word) => word.length > 1), ' {0,4}')}) {0,3}:|(?:来稿单位|发稿人|审稿人|上稿时间|信息(?:录入|审核|维护)|网站维护|信源|阅读数|关注度|总访问) ?:|${alternatives(strongWords)}|(?:字体|字号) ?[[【大]|[\\t|【】\\[\\]{}]`, 'g');
