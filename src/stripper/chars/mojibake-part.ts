import type { Finding, Rule } from '../../model/rule';
import type { View } from '../../model/view';
import { SIGN } from '../signs';
import { isChinese, misreadingOf, reread, rereadWhole } from './misread';
import { GBK_SIGNS, LATIN_SIGNS } from './misread-tables';

/** A quoted example is shorter. */
const FEWEST = 8;
/** Characters that may be lost of those a line holds; every line of an odd number of bytes loses its last one. */
const LOST_SHARE = 0.15;
const SAMPLE = 20;

// Matches a character that may be misread; see `misread.ts`. Trap: it only tells which lines to look at.
const ANY_SIGN = new RegExp(`[${GBK_SIGNS}${LATIN_SIGNS}]`, 'g');

export const mojibakePart: Rule = {
  id: 'chars/mojibake-part',
  phase: 'markup',
  needs: SIGN.misread,
  default: 'report',
  levels: ['off', 'report', 'apply'],
  severity: 'warning',
  docs: {
    what: {
      en: 'Reports lines that are UTF-8 misread as GBK or Latin-1 where the rest of the text is not, or where bytes were lost on the way (锛� for ，). Set to apply, it reads them back, with U+FFFD for each lost character.',
      zh: '提示被误读为 GBK 或 Latin-1 的 UTF-8 行：全文只有部分如此，或已丢失字节（如“，”变为“锛�”）。设为 apply 时予以还原，丢失的字记作 U+FFFD。',
    },
    why: {
      en: 'GBK takes bytes by twos and UTF-8 by threes, so a line of an odd number of characters loses its last one when it is misread. What is lost cannot be told; the file should be fetched again.',
      zh: 'GBK 两字节一字，UTF-8 三字节一字，误读时字数为单数的行会丢失最后一字。丢失的内容无从得知，应重新采集。',
    },
    examples: {
      match: ['今年以来，全县扎实推进各项工作。\n鏀垮簻宸ヤ綔鎶ュ憡鏀垮簻宸ヤ綔鎶ュ憡', '鍏ㄥ競涓婁笅鎵庡疄宸ヤ綔锛�'],
      ignore: ['乱码“缃戠珯”是“网站”被误读的结果，“鏀垮簻”是“政府”。', '缃色、绀色、缥色均为古代色名。'],
    },
  },
  messages: {
    part: {
      en: 'These lines are UTF-8 read as {as} (they begin “{sample}”), and {lost} {lost:character|characters} of them {lost:is|are} lost.',
      zh: '这几行是被误读为 {as} 的 UTF-8（开头为“{sample}”），其中丢失 {lost} 字。',
      help: { en: 'Fetch the page again with its right encoding, or set chars/mojibake-part to "apply" to read back the rest.', zh: '请按正确编码重新采集，或把 chars/mojibake-part 设为 "apply" 还原其余部分。' },
    },
    intact: {
      en: 'These lines are UTF-8 read as {as} (they begin “{sample}”) in a text that is not; none of their characters is lost.',
      zh: '这几行是被误读为 {as} 的 UTF-8（开头为“{sample}”），而全文并非如此；没有丢字。',
      help: { en: 'Set chars/mojibake-part to "apply" to read them back.', zh: '把 chars/mojibake-part 设为 "apply" 即可还原。' },
    },
  },
  find(view): Finding[] {
    const passages = passagesOf(view);
    return passages.length === 0 || rereadWhole(view.text) !== null ? [] : passages.map(findingOf);
  },
};

interface Passage {
  readonly start: number;
  end: number;
  to: string;
  lost: number;
  readonly as: string;
}

/** Misread lines; neighbours are one passage. */
function passagesOf({ text, lines }: View): Passage[] {
  const found: Passage[] = [];
  let looked = -1;
  let lastLine = -2;
  for (const { index } of text.matchAll(ANY_SIGN)) {
    if (index < looked) continue;
    const line = lines.lineAt(index);
    looked = lines.end(line);
    const read = readLine(text, lines.start(line), looked);
    if (read === null) continue;
    const last = found.at(-1);
    if (last !== undefined && lastLine === line - 1 && last.as === read.as) {
      last.to += text.slice(last.end, read.start) + read.to;
      last.end = read.end;
      last.lost += read.lost;
    } else found.push(read);
    lastLine = line;
  }
  return found;
}

function readLine(text: string, start: number, end: number): Passage | null {
  const misreading = misreadingOf(text.slice(start, end));
  if (misreading === null) return null;
  const read = reread(text, start, end, misreading, 1 + Math.floor((end - start) * LOST_SHARE));
  if (read === null || !isChinese(read, FEWEST) || read.lost > Math.max(1, read.han * LOST_SHARE)) return null;
  let to = '';
  let at = start;
  for (const piece of read.pieces) {
    to += text.slice(at, piece.start) + piece.to;
    at = piece.end;
  }
  return { start, end, to: to + text.slice(at, end), lost: read.lost, as: misreading === 'gbk' ? 'GBK' : 'Latin-1' };
}

function findingOf({ start, end, to, lost, as }: Passage): Finding {
  return { viewStart: start, viewEnd: end, to, message: lost === 0 ? 'intact' : 'part', evidence: { as, lost, sample: to.trim().slice(0, SAMPLE) } };
}
