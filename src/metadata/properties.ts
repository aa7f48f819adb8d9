import { isOrganisation } from '../lexicon/organisations';
import type { DocumentProperties } from '../model/extraction';
import { foundUnder, type Found } from './found';

// Matches what programs put in for a title:  Microsoft Word - 报告.doc  报告.docx  文档1  新建 Microsoft Word 文档
// Trap: 关于公文办理文档管理的通知 is a title.
const FILE_NAME = /^(?:Microsoft Word|PowerPoint|幻灯片|新建|文档\s?\d*$|无标题)|\.(?:docx?|wps|rtf|pdf|txt|xlsx?|et)$/i;

/** Fewer Chinese characters are a label. */
const FEWEST = 5;
const LONGEST = 100;

/** The title a file names, where it is one: asked only when text and page have none. */
export function propertyTitle(properties: DocumentProperties | null): Found | null {
  const title = properties?.title?.trim() ?? '';
  const han = title.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return han >= FEWEST && title.length <= LONGEST && !FILE_NAME.test(title) ? foundUnder(title, 'properties', 'title') : null;
}

/** The body the writer's program is registered to, where it is a public one. */
export function propertyIssuer(properties: DocumentProperties | null): Found | null {
  const organisation = properties?.organisation?.trim() ?? '';
  return organisation !== '' && isOrganisation(organisation) ? foundUnder(organisation, 'properties', 'organisation') : null;
}
