import { datesIn } from '../lexicon/dates';
import { documentNumberOf } from '../lexicon/document-numbers';
import { isOrganisation, jointIssuers } from '../lexicon/organisations';
import type { Positions } from '../ledger/positions';
import type { Found } from './found';

/*
 * Decisions, letters with their answers and interpretations that are published as rows name their body, day and number in fields of their own text,
 * and are signed nowhere. A field counts only where nothing else in the document says it.
 */

/** What fields of the text say. */
export interface FieldRows {
  readonly issuer: Found | null;
  readonly date: Found | null;
  readonly documentNumber: Found | null;
  /** What a letter is about. */
  readonly title: Found | null;
}

const ISSUER = ['行政处罚机关', '作出处罚机关', '作出行政处罚的机关名称', '作出处罚的机关', '处罚机关', '处罚实施机关', '许可机关', '许可决定机关', '决定机关', '答复单位', '回复单位', '答复部门', '回复部门', '办理单位', '承办单位', '受理单位', '解读机关', '解读单位'];
const DATE = ['处罚决定日期', '作出处罚决定日期', '作出行政处罚的日期', '作出处罚决定的日期', '处罚日期', '许可决定日期', '决定日期', '答复时间', '回复时间', '答复日期', '回复日期', '办结时间', '办结日期', '發文日期'];
const NUMBER = ['行政处罚决定书文号', '处罚决定书文号', '行政处罚决定文书号', '处罚决定文书号', '决定书文号', '行政许可决定文书号', '许可决定文书号', '许可决定书文号', '决定文书号', '發文字號'];

const TITLE = ['信件标题', '信件主题', '来信标题', '来信主题', '留言标题', '留言主题', '咨询标题', '诉求标题'];

// Matches a field of a row with its value:  处罚机关⇥某区城市管理局   答复单位：某局⇥答复时间：2023-02-24 10:18   解读机关：某局
//                                           ^^^^^^^^^
// Trap: 承办单位 in the middle of a sentence heads no cell: a line or a cell begins with the label.
const FIELD = new RegExp(`(?:^|[\\t|｜] ?)(${[...ISSUER, ...DATE, ...NUMBER, ...TITLE].join('|')}) ?(?:[：:] ?[|｜]?|\\t|[|｜]) ?([^\\t\\n|｜]{2,60})`, 'gm');
const issuers = new Set(ISSUER);
const dates = new Set(DATE);
const titles = new Set(TITLE);

/** @param text the clean text. */
export function readFieldRows(text: string, positions: Positions): FieldRows {
  let issuer: Found | null = null;
  let date: Found | null = null;
  let documentNumber: Found | null = null;
  let title: Found | null = null;
  for (const match of text.matchAll(FIELD)) {
    const [whole, label = '', written = ''] = match;
    const value = written.trim();
    const end = match.index + whole.length;
    const found = (said: string): Found => ({ value: said, at: { from: 'label', name: label, source: positions.sourceOf(end - written.length, end) } });
    if (issuers.has(label)) {
      if (issuer === null && isOrganisation(value)) issuer = found(jointIssuers(bodyOf(value)));
    } else if (dates.has(label)) {
      const iso = datesIn(value)[0]?.iso.slice(0, WHOLE_DATE);
      if (date === null && iso?.length === WHOLE_DATE) date = found(iso);
    } else if (titles.has(label)) title ??= found(value);
    else if (documentNumber === null) {
      const number = documentNumberOf(value);
      if (number !== null) documentNumber = found(number);
    }
  }
  return { issuer, date, documentNumber, title };
}

/** Length of a date to the day. */
const WHOLE_DATE = 10;

// Matches a section of a body behind its name: 云溪市医疗保障局待遇保障科
// Trap: 云溪县人民政府办公室 is a body by itself.
const SECTION = /^(.{3,24}?[局委厅院])[\u4e00-\u9fa5]{2,8}[科处股]$/;

function bodyOf(name: string): string {
  const body = SECTION.exec(name)?.[1];
  return body !== undefined && isOrganisation(body) ? body : name;
}
