import { genreOf, NOTE_MARK, TITLE_LABEL } from '../lexicon/genres';
import { NUMBER_BEFORE, NUMBER_BEHIND } from './numbers';

/*
 * What sites, databases and readers of files put around a title, which is none of it.
 */

// Matches what sites put around a title: [图文]… · 【工作总结】… · …[荐] · …（转载） · …（优秀篇）
// Trap: （全文） and （节选） tell what the document is, and so does 【政策解读】 before 某某办法.
const OF_SITE = /^【([\u4e00-\u9fa5]{2,6})】\s?(?=[^【】]{4,60}\1$)|^[[【［](?:转帖?|置顶|图文|组图|荐|精品|推荐|原创|转载|热点?)[\]】］]\s?|\s?[[【［（(](?:图文|组图|图|荐|精品|推荐|原创|转载|转发|热|优秀篇|推荐篇|最新版?|最新范文|通用版?|范文|精选\d{0,2}篇?(?:之[一二三四五六七八九十])?)[\]】］）)]$/g;

// Matches the bars around the only cell of a row, and the sign of a list: | 某局…的公示 | · • 关于…的通知
const BORDERS = /^[|｜•·●]\s{0,4}|\s{0,4}[|｜]$/g;

// Matches the number of a page that a reader glued to the title: 第1页共4页2023年度工作总结 · 第 1 页 共 4 页 工作总结
// Trap: 第1页 alone may be a part of a form, and a title is more than the number.
const OF_PAGE = /^第\s?[0-9]{1,4}\s?页[，,]?\s?共\s?[0-9]{1,4}\s?页\s?(?=\S{4})/;

// Matches brackets around all of a title: 《在全县整改工作推进会上的讲话提纲》
// Trap: 《某某办法》解读 and 《甲》和《乙》 have more than one pair, or words outside of it.
const WHOLE = /^《([^《》]{4,80})》$/;

// Matches the year that a site says again behind a title: 2019年某某县统计公报 2019
//                                                                         ^^^^
// Trap: 某某县统计公报 2019 says it once.
const YEAR_AGAIN = /(?<=^.{0,12}((?:19|20)[0-9]{2})(?:年|年度).{4,60})\s\1$/;

/** A title shorter than this may be said twice in a phrase: 学思践悟学思践悟. */
const SHORTEST_COPY = 8;

/** The title without it. */
export function undressed(title: string): string {
  const bare = title.replace(OF_PAGE, '').replace(NOTE_MARK, '').replace(TITLE_LABEL, '').replace(OF_SITE, '').replace(NUMBER_BEHIND, '').replace(NUMBER_BEFORE, '').replace(BORDERS, '').replace(WHOLE, '$1').replace(YEAR_AGAIN, '');
  return once(bare);
}

/** A title that a page glued to its copy, said once. */
function once(title: string): string {
  const half = Math.floor(title.length / 2);
  const first = title.slice(0, half);
  return half >= SHORTEST_COPY && title.slice(-half) === first && genreOf(first) !== null && title.slice(half, -half).trim() === '' ? first : title;
}
