/** Words by which a short line is told to be the document's own. */

/** What titles of documents end in, as alternatives of a pattern. A word alone proves nothing: it is the last of a line. */
export const TITLE_ENDS = '报告|通知|意见|方案|办法|决定|公告|通告|总结|批复|讲话|规划|要点|条例|规定|通报|计划|细则|纪要|汇报|说明|制度|预案';

// Matches the end of a sentence that announces what follows:  参评校刊须载明以下内容:   现将有关情况报告如下: . Trap: 信息来源: is a label; how long the line must be is for who asks.
export const ANNOUNCES = /(?:如下|以下[\u4e00-\u9fff]{0,6}|下列[\u4e00-\u9fff]{0,6}):$/;

// Matches what a template leaves to be filled in:  [[社区名称]]   [[日期]] . Trap: [日期] alone is a label that a site left empty.
export const TEMPLATE_BLANK = /^\[\[[\u4e00-\u9fff]{2,10}\]\]$/;

// Matches the day of a diary:  3月11日 星期五 阴 . Trap: a page's own day has its year.
export const DIARY = /^\d{1,2}月\d{1,2}日 {1,2}(?:星期|周)[一二三四五六日天] {1,2}[阴晴雨雪雾霾风多云转小中大阵雷到间]{1,8}$/;
