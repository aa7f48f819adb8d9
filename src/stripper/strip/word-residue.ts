import type { Finding, Rule } from '../../model/rule';
import { SIGN } from '../signs';

/** What Word leaves when its text is copied without its format, each with one trap. All are bounded and start at a fixed word. */
const RESIDUES = [
  // Matches the number of a page with its code:  PAGE \* MERGEFORMAT 1   PAGE\*ROMAN II   PAGE10   NUMPAGES \* Arabic 18
  // Trap: PAGE 10 may be English; without a switch the number must be glued to the word.
  /\{? ?\b(?:PAGE|NUMPAGES|SECTIONPAGES)(?:\d{1,4}\b|(?: {0,2}\\\* {0,2}(?:MERGEFORMAT|ROMAN|roman|ARABIC|Arabic|CHINESENUM\d)){1,3}(?: ?\})?(?: ?(?:[IVXLivxl]{1,6}|\d{1,4})(?![\w.]))?)/,
  // Matches other field codes:  PAGEREF _Toc35393790 \h   TOC \o "1-3" \h \z \u   SEQ 图 \* ARABIC
  // Trap: the words behind a code are its result and stay; a word in capitals without a switch is a word.
  /\{? ?\b(?:PAGEREF|REF|TOC|SEQ|STYLEREF|TIME|DATE|EQ|INCLUDEPICTURE|EMBED)(?: {1,2}(?:_?[A-Za-z][\w.]{1,40}|"[^"\n]{0,300}"|[\u4e00-\u9fff]{1,4}|d))?(?: {0,2}\\(?:\* {0,2}(?:MERGEFORMAT(?:INET)?|ROMAN|roman|ARABIC|Arabic|CHINESENUM\d)|[a-z@](?: "[^"\n]{0,60}")?)){1,8}(?: ?\})?/,
  // Matches an object of another program:  EMBED Excel.Sheet.12   EMBED Word.Document.8 . Trap: EMBED 技术 is a word.
  /\bEMBED {1,2}[A-Z][A-Za-z]{1,20}(?:\.[A-Za-z]{1,20})?(?:\.\d{1,2})?(?: {0,2}\\[a-z])?(?<=\.[\w\\ ]{1,24})/,
  // Matches the address of a link, not its words:  HYPERLINK "http://…"   HYPERLINK \l "_Toc123" \o "…"
  /\{? ?\bHYPERLINK {0,2}(?:\\[a-z] {0,2})?"[^"\n]{0,400}"(?: {0,2}\\[a-z](?: {0,2}"[^"\n]{0,200}")?){0,4}(?: ?\})?/,
  // Matches Word's own complaints:  错误!未定义书签。   错误！未找到引用源。 . Trap: 错误！未按规定公开 is a sentence.
  /错误[!！] ?(?:未定义书签|未找到引用源|超链接引用无效|文档中没有指定样式的文字|不能通过编辑域代码创建对象)[。.]?/,
  // Matches the same in English, and objects:  Error! Bookmark not defined.   EMBED Word.Picture.8   SHAPE \* MERGEFORMAT
  // Trap: EMBED and SHAPE alone are words.
  /Error! (?:Bookmark not defined|Reference source not found|Hyperlink reference not valid)\.|\bEMBED {1,2}[A-Z]\w{1,20}\.\w{1,20}(?:\.\d{1,2})?|\bSHAPE {1,2}\\\* MERGEFORMAT/,
  // Matches the settings of a page saved from Word:  Normal 0 7.8 磅 0 2 false false false EN-US ZH-CN X-NONE MicrosoftInternetExplorer4
  /Normal ?0 ?(?:false ?)?(?:[\d.]{1,4} ?磅 ?)(?:0 ?2? ?)?(?:false ?){1,6}(?:EN-US ?)?(?:ZH-CN ?)?(?:X-NONE ?)?(?:MicrosoftInternetExplorer4)?/,
  // Matches bookmarks and styles of the same:  _Toc123456789   mso-style-name:"表格内容";
  /\b_(?:Toc|Ref|Hlk|GoBack)\d{0,12}\b|\bmso-[a-z-]{3,40}: ?[^;\n]{1,60};/,
];
const RESIDUE = new RegExp(RESIDUES.map(({ source }) => source).join('|'), 'g');

export const wordResidue: Rule = {
  id: 'strip/word-residue',
  phase: 'strip',
  needs: SIGN.residue,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Removes what Word writes for itself: field codes (PAGE \\* MERGEFORMAT, PAGEREF), addresses of links, messages of broken references, settings of a page saved from Word. Words a reader saw stay.',
      zh: '删除 Word 自身的残留：域代码（PAGE \\* MERGEFORMAT、PAGEREF）、超链接地址、引用失效提示、另存网页时的设置。读者能看到的文字保留。',
    },
    why: {
      en: 'Converters and copies from the clipboard show field codes as if they were text, often in the middle of a sentence.',
      zh: '格式转换和剪贴板复制会把域代码当作文字带出来，常落在句子中间。',
    },
    examples: {
      match: ['第一页 PAGE \\* MERGEFORMAT 1', 'PAGE\\*ROMAN II', '见 HYPERLINK "http://www.example.gov.cn/a.html" 实施意见', '详见错误!未定义书签。', 'Normal 0 7.8 磅 0 2 false false false EN-US ZH-CN X-NONE'],
      ignore: ['PAGE 是英文单词', '系统提示错误！未按规定公开的，限期整改。', '采用 HYPERLINK 技术', '普通（Normal）级别为0级'],
    },
  },
  messages: {},
  *find({ text }): Iterable<Finding> {
    for (const { 0: residue, index } of text.matchAll(RESIDUE)) {
      const end = index + residue.length;
      // Blanks that stood around the code go with it, so that the words meet.
      const before = text.charAt(index - 1) === ' ' && HAN.test(text.charAt(index - 2)) ? 1 : 0;
      const behind = text.charAt(end) === ' ' && HAN.test(text.charAt(end + 1)) ? 1 : 0;
      yield { viewStart: index - before, viewEnd: end + behind, to: '' };
    }
  },
};

// Matches a character of running Chinese text. Trap: between Latin words the blank is a blank.
const HAN = /[\u4e00-\u9fff，。；：、]/;
