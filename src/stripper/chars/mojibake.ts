import type { Finding, Rule } from '../../model/rule';
import { SIGN } from '../signs';
import { rereadWhole } from './misread';

export const mojibake: Rule = {
  id: 'chars/mojibake',
  // Among the first, so that all other rules read Chinese.
  phase: 'markup',
  needs: SIGN.misread,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Reads a text again that is UTF-8 misread as GBK (缃戠珯 for 网站) or as Latin-1 (æ”¿åºœ for 政府), where all of it, to the last character, can be read back.',
      zh: '还原被误读的文本：UTF-8 被当作 GBK（“缃戠珯”原为“网站”）或 Latin-1（“æ”¿åºœ”原为“政府”）读取，且全文每个字符都能还原。',
    },
    why: {
      en: 'Whoever stored the file took one encoding for another and saved the result. The way back is exact when no byte was lost; where some were, chars/mojibake-part says so. Rare characters as such, genuine traditional texts and a quoted example stay.',
      zh: '存盘者认错编码并把结果保存了下来。没有丢失字节时可以准确还原；若有丢失，由 chars/mojibake-part 说明。单纯的生僻字、真正的繁体文本和引用的乱码例子保持原样。',
    },
    examples: {
      match: ['鏀垮簻宸ヤ綔鎶ュ憡', 'æ”¿åºœå·¥ä½œæŠ¥å‘Š'],
      ignore: ['乱码“缃戠珯”是“网站”被误读的结果。', '缃色、绀色、缥色均为古代色名。', '锟铻、鏀、垮、簻、宸、綔、鎶、憡', 'Café à la crème: très élégant'],
    },
  },
  messages: {
    reread: {
      en: 'The whole text was UTF-8 read as {as}; it was read back, {characters} Chinese characters of it.',
      zh: '全文原为 UTF-8，曾被误读为 {as}，现已还原，共 {characters} 个汉字。',
      help: { en: 'If that is wrong, set chars/mojibake to "off".', zh: '如有误，请把 chars/mojibake 设为 "off"。' },
    },
  },
  *find({ text }): Iterable<Finding> {
    const whole = rereadWhole(text);
    if (whole === null) return;
    const evidence = { as: whole.misreading === 'gbk' ? 'GBK' : 'Latin-1', characters: whole.han };
    for (const [nth, { start, end, to }] of whole.pieces.entries()) {
      yield { viewStart: start, viewEnd: end, to, ...(nth === 0 ? { message: 'reread', evidence } : {}) };
    }
  },
};
