import { FILE_ENDINGS } from '../../lexicon/file-endings';
import type { View } from '../../model/view';
import type { LineText } from '../strip/line-text';
import { above } from '../strip/neighbour-lines';

/*
 * Files that stand in lines of their own below the head of a list of attachments. Their names are made of the words of columns and
 * buttons (公告.pdf, 政策解读.docx), so that by themselves they sound like a page.
 */

// Matches the name of a file:  采购文件.pdf   图1.JPG . Trap: 见附件1.docx。 is a sentence, and 点击下载:通知.doc has a button in front.
const FILE = new RegExp(`^[^。;:!?]{1,80}\\.(?:${FILE_ENDINGS.join('|')}|jpe?g|png)$`, 'i');
// Matches the head of such a list, alone or with its first file behind:  附件:   相关附件   附件下载:   附件:1.招标公告.pdf . Trap: 附件预览 is a button, and 附件材料请登录网站下载 a sentence.
const HEAD = /^(?:相关)?附件(?:下载|列表)? ?:?$|^(?:相关)?附件 ?:[^。;:]{1,80}\.[a-z0-9]{2,4}$/i;

const MOST_FILES = 20;

/** True of a file in a list whose head stands right above it or above other files. */
export function isAttachedFile(view: View, line: LineText): boolean {
  if (!FILE.test(line.trimmed)) return false;
  let other = above(view, line);
  for (let files = 0; other !== null && files < MOST_FILES; files++, other = above(view, other)) {
    if (HEAD.test(other.trimmed)) return true;
    if (!FILE.test(other.trimmed)) return false;
  }
  return false;
}
