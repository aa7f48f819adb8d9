import type { Remark } from '../model/diagnostic';
import type { PageVerdict } from '../model/page';
import type { Message } from '../model/bilingual';

const NOT_A_DOCUMENT: Readonly<Record<NonNullable<PageVerdict['notADocument']>, Message>> = {
  list: { en: 'This page is a list of links, not a document.', zh: '本网页是列表页，不是文件。', help: { en: 'Fetch the pages it lists.', zh: '请采集列表中的各页。' } },
  login: { en: 'This page asks to log in; it holds no document.', zh: '本网页要求登录，没有正文。', help: { en: 'Fetch the document with an account that may read it.', zh: '请用有权限的账号重新采集。' } },
  search: { en: 'This page shows search results, not a document.', zh: '本网页是检索结果，不是文件。', help: { en: 'Fetch the pages it lists.', zh: '请采集结果中的各页。' } },
  error: { en: 'This looks like an error page of a site, not a document.', zh: '本网页疑为网站出错页，不是文件。', help: { en: 'Fetch the page again, or leave the file out.', zh: '请重新采集，或排除该文件。' } },
};

const NO_TEXT: Message = {
  en: 'This page shows no text: it is empty, holds pictures only, or fetches its text by a script.',
  zh: '本网页没有文字：可能是空页、只有图片，或正文由脚本载入。',
  help: { en: 'Save it from a browser once it is complete, or fetch what it embeds.', zh: '请在浏览器中打开完整后另存，或采集其所嵌入的文件。' },
};

const MORE_PAGES: Message = {
  en: 'The document goes on on other pages, which this page links; this record is not complete.',
  zh: '该文分多页显示，本网页带有其余各页的链接；本记录不完整。',
  help: { en: 'Fetch them too.', zh: '请一并采集其余各页。' },
};

const CUT_OFF: Message = {
  en: 'The file breaks off inside the page: what follows “{excerpt}” is missing.',
  zh: '文件在网页中途断掉：“{excerpt}”之后的内容缺失。',
  help: { en: 'Fetch the page again.', zh: '请重新采集该网页。' },
};

/** Characters of the source that are looked at for how it ends. */
const REACH = 2000;
const EXCERPT = 12;
// Matches the last words of a page that breaks off:  全县共完成投   各单位要<spa . Trap: a page saved without its last tags may end in a sentence.
const SENTENCE_END = /[。！？；：”》）.!?;:)\d][ \t\r\n]*$/;
// Matches what the foot of a site ends with, which has no mark:  京ICP备11000123号   京ICP备11000123号-1   版权所有   All Rights Reserved
// Trap: a sentence that breaks off has none of it.
const FOOT_END = /(?:备 ?[0-9]{4,14} ?号?|版权所有|reserved)$/i;

/**
 * The last words of a page whose file breaks off inside a tag or a sentence; null for all others.
 * A part of a page, without `<body>`, may end in words of its own.
 */
export function brokenOffAt(source: string): string | null {
  const last = source.slice(-REACH).trimEnd();
  if (last === '' || last.endsWith('>')) return null;
  const body = source.search(/<body[\s>]/i);
  if (body < 0 || /<\/(?:body|html)/i.test(source.slice(body))) return null;
  const tag = /<[a-z/!][^<>]*$/i.exec(last);
  const words = (tag === null ? last : last.slice(0, tag.index)).replace(/<[^<>]*>/g, ' ').replace(/&[a-z#0-9]{2,8};/gi, ' ').replace(/\s+/g, ' ').trim();
  if (tag === null && (SENTENCE_END.test(words) || FOOT_END.test(words) || !/[\u4e00-\u9fff，、]$/.test(words))) return null;
  return words.slice(-EXCERPT);
}

/**
 * What finding the document says of the page as a whole.
 * @param text what the page's edits leave.
 */
export function verdictRemarks({ notADocument, morePages, evidence }: PageVerdict, page: string, text: string): Remark[] {
  const remarks: Remark[] = [];
  const source = [0, page.length] as const;
  if (!/\S/.test(text)) remarks.push({ rule: 'suspect/not-a-document', severity: 'warning', message: NO_TEXT, evidence: {}, source });
  else if (notADocument !== null) remarks.push({ rule: 'suspect/not-a-document', severity: 'warning', message: NOT_A_DOCUMENT[notADocument], evidence, source });
  if (morePages) remarks.push({ rule: 'suspect/truncated', severity: 'warning', message: MORE_PAGES, evidence, source });
  const excerpt = brokenOffAt(page);
  if (excerpt !== null) remarks.push({ rule: 'suspect/truncated', severity: 'warning', message: CUT_OFF, evidence: { excerpt }, source: [page.length - 1, page.length] });
  return remarks;
}
