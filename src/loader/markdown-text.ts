// Matches the marked headings of Markdown:  # 2022年工作总结   ## 一、主要做法   ### （一）抓责任
// Trap: #党建# is a topic, ##paidbegin## a pay token, and # 1 of a table has no Chinese behind it.
const HEADING = /^[ \t\u00a0\u3000]{0,8}#{1,6}[ \t]{1,4}(?=[^\n#]{0,60}[\u4e00-\u9fff])[^\n#。；]{2,80}$/gm;
/** A mark alone may be a slip; so many headings are a way of writing. */
const FEWEST = 3;

/** True of a text that is written in Markdown whatever its name: a chat or a notebook exported it as plain text. */
export function isMarkdownText(text: string): boolean {
  if (!text.includes('# ') && !text.includes('#\t')) return false;
  HEADING.lastIndex = 0;
  for (let found = 0; found < FEWEST; found++) if (!HEADING.test(text)) return false;
  return true;
}
