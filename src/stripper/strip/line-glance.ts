/*
 * What a short line holds at all, at one glance: a bit for each group of patterns, set by the characters of which one stands in all that
 * they match. Most lines of a document hold none, and are read without running the patterns.
 * `tests/line-gates.test.ts` proves of every pattern that it matches nothing without them.
 */

/** By group, the characters. Of each word a pattern has, the one that documents use least. */
export const NEEDS = {
  /** 首页 or 主页, of paths and menus. */
  front: '页站',
  /** Names of sites. */
  site: '网府户',
  /** What opens the rest of a page:  阅读全文   查看更多 . */
  opener: '全文更详余',
  colon: ':',
  /** Lists of links behind their heading. */
  links: ':|>',
  /** Signs, languages and boxes of whole lines that only a page has. */
  signs: '□_….密/wEFPJGC|版x个[查语語국РçDا繁བئ+-\ud83d⭐⬇⬆❤✉',
  /** The ends and fields of a site's footer. */
  footer: '储未载备PpGg©识版站错声隐讯通览使辨举证访增播',
  /** Sentences of a page to its visitor. */
  speech: 'VvCcUu位快签藏享淘◎★☆◇◆※▪归仅返链换浏荐播搜【菜订关还喜网扫件信【站贴登册Pp端序器手暂没尚已评言复帖与阅赞底本此该这当最更良Ff载跳欢广Dd于次官微抖/丨|剩离页%:=~|[#▲↑△⇧刚前·○◯□',
  caption: '摄图照jJpP',
  dateline: '电讯',
  byline: '者员师',
  /** What parts a maker from what he made:  编辑:何继红 . */
  maker: '丨|:/ ',
  /** A file's name. */
  file: '.',
} as const;

type Group = keyof typeof NEEDS;

const groups = Object.keys(NEEDS) as Group[];
/** The bit of each group. */
export const HOLDS = Object.fromEntries(groups.map((group, at) => [group, 1 << at])) as Readonly<Record<Group, number>>;

const holding = new Uint16Array(0x10000);
for (const group of groups) for (const needed of NEEDS[group]) holding[needed.charCodeAt(0)] = (holding[needed.charCodeAt(0)] as number) | HOLDS[group];

/** Bits of `HOLDS`. */
export function glanceAt(line: string): number {
  let held = 0;
  for (let at = 0; at < line.length; at++) held |= holding[line.charCodeAt(at)] as number;
  return held;
}
