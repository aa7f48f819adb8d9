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

/**
 * What finding the document says of the page as a whole.
 * @param length of the page's source.
 * @param text what the page's edits leave.
 */
export function verdictRemarks({ notADocument, morePages, evidence }: PageVerdict, length: number, text: string): Remark[] {
  const remarks: Remark[] = [];
  const source = [0, length] as const;
  if (!/\S/.test(text)) remarks.push({ rule: 'suspect/not-a-document', severity: 'warning', message: NO_TEXT, evidence: {}, source });
  else if (notADocument !== null) remarks.push({ rule: 'suspect/not-a-document', severity: 'warning', message: NOT_A_DOCUMENT[notADocument], evidence, source });
  if (morePages) remarks.push({ rule: 'suspect/truncated', severity: 'warning', message: MORE_PAGES, evidence, source });
  return remarks;
}
