// Matches the marked headings of Markdown:  # 2022年工作总结   ## 一、主要做法   ### （一）抓责任
// Trap: #党建# is a topic, ##paidbegin## a pay token, and # 1 of a table has no Chinese behind it.
const HEADING = /^[ \t\u00a0\u3000]{0,8}#{1,6}[ \t]{1,4}(?=[^\n#]{0,60}[\u4e00-\u9fff])[^\n#。；]{2,80}$/gm;
// Matches a line that is all in bold:  **一、主要做法**
// Trap: **市工信局 and 完成****家 are masks: the marks enclose the whole line.
const BOLD = /^[ \t\u00a0\u3000]{0,8}\*\*(?=[^\n*]{0,60}[\u4e00-\u9fff]{3})[^\s*][^\n*。；]{2,60}\*\*[ \t]{0,4}$/gm;
/** A mark alone may be a slip; so many headings are a way of writing. */
const FEWEST = 3;
const FEWEST_BOLD = 2;

/** True of a text that is written in Markdown whatever its name: a chat, a notebook or a converter exported it as plain text. */
export function isMarkdownText(text: string): boolean {
  return ((text.includes('# ') || text.includes('#\t')) && holds(text, HEADING, FEWEST)) || (text.includes('**') && holds(text, BOLD, FEWEST_BOLD));
}

function holds(text: string, pattern: RegExp, fewest: number): boolean {
  pattern.lastIndex = 0;
  for (let found = 0; found < fewest; found++) if (!pattern.test(text)) return false;
  return true;
}
