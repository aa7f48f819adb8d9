import { GBK_SIGNS, LATIN_SIGNS } from './chars/misread-tables';
import { FREQUENT_TRADITIONAL } from './chars/traditional-characters';
import { CUT_ENDS, CUT_MARKS, CUT_PAIRS } from '../lexicon/cut-words';
import { RARE_RUN_SIGNS } from './strip/rare-run-characters';
import { SELLER_STARTS } from './strip/seller-word-terms';
import { SETTING_APART } from './strip/spam-pitch-terms';

/**
 * What a text holds at all, as bits: kinds of characters, and words that rules are triggered by.
 * One pass over a text answers for all rules, so that a rule whose sign is absent need not search.
 */
export const SIGN = {
  /** A line end that is not LF. */
  lineEnd: 1,
  /** Controls, zero-width characters, direction marks, BOM. */
  invisible: 2,
  /** Kangxi radicals and compatibility ideographs. */
  compatibility: 4,
  /** Half-width , ; : ? ! ( ) */
  halfMark: 8,
  /** White space of any kind but LF. */
  blank: 16,
  /** First characters of the tokens of content systems: [h ## $$ {{ @@ <! */
  token: 32,
  /** D or Ｄ; d before what 党 stands before. */
  letterD: 64,
  /** The words of photo captions: 摄 资料图 资料照. */
  caption: 128,
  /** A character that alone may begin a word of sellers; most are told by two. */
  seller: 256,
  /** A bracket or Chinese numeral right before a line end. */
  brokenMark: 512,
  /** A Latin letter right behind a bracket. */
  gloss: 1024,
  /** Two characters of pagers, size switches and page buttons. */
  pager: 2048,
  /** First characters of notices that text was held back. */
  withheld: 4096,
  /** Characters that only traditional script has. */
  traditional: 1 << 13,
  /** < or > */
  angle: 1 << 14,
  ampersand: 1 << 15,
  /** What line breaks are written out with: x0 \\n _x. */
  writtenBreak: 1 << 16,
  /** The word of pay tokens: paid. */
  paid: 1 << 17,
  /** Two characters of buttons that show the rest: 展开全文. */
  button: 1 << 18,
  /** Words that a name stands before: 思想 总书记. */
  named: 1 << 19,
  /** The last two characters of the word that pagers go on with: 下一页. */
  nextPage: 1 << 20,
  /** Two characters of what Word leaves: field codes, 错误!未, false. */
  residue: 1 << 21,
  /** A blank between a Latin letter or mark and another, a character that hardly any text has, or a comma before another mark: scraps. */
  scraps: 1 << 22,
  /** { } ( ) with Latin or marks around: code. */
  code: 1 << 23,
  /** Two letters of the groups that stand for a word: GCD ZF X近平. */
  letterCode: 1 << 24,
  /** What hides a name or number: XX ** 某某 □□. */
  mask: 1 << 25,
  /** Brackets of a document number with nothing in them: 〔〕. */
  emptyYear: 1 << 26,
  /** What frequent characters become when UTF-8 is read as GBK or Latin-1: 鐨 锛 å. */
  misread: 1 << 27,
  /** Two characters of what sites that spin texts sell and say: 娱乐 博彩 人已围观. */
  spun: 1 << 28,
  /** A character that ends no word, before a mark: 履， */
  cutWord: 1 << 29,
  /** 建的 的效, of which a character may be lost. */
  cutPair: 1 << 30,
  /** A sign that sets what it stands beside apart: ★ 【 | */
  setApart: 1 << 31,
} as const;

type Ranges = readonly (readonly [first: number, last: number])[];

export const CLASSES: readonly (readonly [bit: number, ranges: Ranges])[] = [
  [SIGN.lineEnd, [[0x0b, 0x0d], [0x85, 0x85], [0x2028, 0x2029]]],
  [SIGN.invisible, [[0, 8], [0x0e, 0x1f], [0x7f, 0x84], [0x86, 0x9f], [0xad, 0xad], [0x34f, 0x34f], [0x180e, 0x180e], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0xfeff, 0xfeff]]],
  [SIGN.compatibility, [[0x2f00, 0x2fd5], [0xf900, 0xfaff]]],
  [SIGN.halfMark, [[0x21, 0x21], [0x28, 0x29], [0x2c, 0x2c], [0x3a, 0x3b], [0x3f, 0x3f]]],
  [SIGN.blank, [[0x09, 0x09], [0x0b, 0x0d], [0x20, 0x20], [0x85, 0x85], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x2800, 0x2800], [0x3000, 0x3000], [0x3164, 0x3164]]],
];
export const CHARACTERS: readonly (readonly [bit: number, characters: string])[] = [
  [SIGN.letterD, 'DＤ'],
  [SIGN.caption, '摄'],
  [SIGN.traditional, FREQUENT_TRADITIONAL],
  [SIGN.angle, '<>'],
  [SIGN.ampersand, '&'],
  [SIGN.misread, GBK_SIGNS + LATIN_SIGNS],
  [SIGN.seller, SELLER_STARTS.alone],
  [SIGN.scraps, RARE_RUN_SIGNS],
  [SIGN.setApart, SETTING_APART],
];
/** Signs that are two characters side by side. */
export const PAIRS: readonly (readonly [bit: number, firsts: string, seconds: string])[] = [
  [SIGN.letterD, 'd', '员内费委校组建课史章旗徽性派群支总风纪魂刊报代政人中的候总主'],
  [SIGN.gloss, '（(', 'abcdefghijklmnopqrstuvwxyzāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'],
  [SIGN.pager, '[【', '字'],
  [SIGN.pager, '扫打关', '一印闭'],
  [SIGN.token, '[', '/![hsaneifvlrpbucqtmHSANEIFVLRPBUCQTM接'],
  [SIGN.token, '【', '章'],
  [SIGN.token, '#＃', '#＃pPvVmMlLhHrRcCbBsSfFaAtTuU付会隐登回'],
  [SIGN.token, '$＄', '$＄'],
  [SIGN.token, '@', '@'],
  [SIGN.token, '{', '{vVpPbBsSfFmMlLhHrRcCaAtTuU付会隐登回'],
  [SIGN.token, '_', 'pP'],
  [SIGN.token, '<', '!'],
  [SIGN.caption, '料', '图照'],
  [SIGN.writtenBreak, 'x', '0'],
  [SIGN.writtenBreak, '\\', 'nrtux'],
  [SIGN.writtenBreak, '_', 'x'],
  [SIGN.paid, 'pP替', 'aA换'],
  [SIGN.button, '开读看余', '全更'],
  [SIGN.caption, '供', '图'],
  [SIGN.named, '思总对', '想书关'],
  [SIGN.letterCode, 'GgＧ', 'CcWwＣ'],
  [SIGN.letterCode, 'Zz', 'FYGfy'],
  [SIGN.letterCode, 'XxIi', 'JjIi近'],
  [SIGN.letterCode, '习', 'ZzJj'],
  [SIGN.scraps, '，', '，。、；：？！'],
  [SIGN.mask, 'XxＸｘ×✕╳', 'XxＸｘ×✕╳年月日'],
  [SIGN.mask, '*＊某□○〇', '*＊某□○〇'],
  [SIGN.mask, 'XＸ*＊', '委建员风史纪章课性政内的组支总县镇乡区市街村万亿亩名次人户届家个项件％%余支篇场期条起年'],
  [SIGN.spun, '娱围博棋', '乐观彩牌'],
  [SIGN.cutWord, CUT_ENDS, CUT_MARKS],
  ...CUT_PAIRS.map((pair) => [SIGN.cutPair, pair.charAt(0), pair.charAt(1)] as const),
  [SIGN.emptyYear, '〔［[﹝【', '〕］]﹞】 \u00a0\u3000'],
  [SIGN.withheld, '隐', '藏'],
  [SIGN.withheld, '仅为折', '展显V叠'],
  [SIGN.withheld, '后仅', '可查阅才限对供'],
  [SIGN.withheld, '页预试剩', '未览读余'],
  [SIGN.withheld, '余还', '下有'],
  [SIGN.residue, '\\', '*hozu'],
  [SIGN.residue, 'KE', '0123456789M "\\'],
  [SIGN.residue, '误r', '!！'],
  [SIGN.residue, '磅', ' 0f'],
  [SIGN.residue, '_o', 'TRHG-'],
  [SIGN.scraps, '& ; : % + $ ! * @ # ~ ^ = , ?'.replaceAll(' ', ''), ' '],
  [SIGN.code, '{', '{%\n hbcdfmtlopw}'],
  [SIGN.code, '<', '%divspabDIVSPAB'],
  [SIGN.code, '=', '"\''],
  [SIGN.code, ')', ';{'],
  [SIGN.code, '}', ';)\n'],
  [SIGN.code, 'r', ' .'],
  [SIGN.code, '|｜', '|｜ '],
  [SIGN.pager | SIGN.nextPage, '一', '页'],
];
