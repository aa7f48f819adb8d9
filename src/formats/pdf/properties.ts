import type { PDFDocumentProxy } from './library';
import type { DocumentProperties } from '../../model/extraction';

// Matches what programs put before the title they make up of a file's name:  Microsoft Word - 关于…的通知.doc   PowerPoint 演示文稿 - 培训
const PROGRAM = /^(?:Microsoft (?:Office )?(?:Word|Excel|PowerPoint)|WPS (?:Office|文字)|PowerPoint 演示文稿) ?- ?/i;
// Matches the name of a file:  通知.docx   <4D6963726F>.wps   untitled . Trap: “二〇二三.一” is a title.
const FILE_NAME = /\.(?:docx?|wps|rtf|pdf|xlsx?|et|pptx?|txt|html?|ofd|ceb|tif|indd|p65|cdr)$|^untitled|^无标题|^文档\s?\d*$|^(?:新建|New )/i;
// Matches a date as PDF writes it:  D:20230105093000+08'00'   D:20230105   20230105093000Z
const DATE = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-])(\d{2})'?(\d{2})?)?/;

/** Title and day of the document, where its properties hold real ones. */
export async function propertiesOf(document: PDFDocumentProxy): Promise<DocumentProperties> {
  let info: Record<string, unknown> = {};
  try {
    info = (await document.getMetadata()).info as Record<string, unknown>;
  } catch {
    // Properties that cannot be read are none.
  }
  return { title: titleOf(info['Title']), organisation: null, created: dateOf(info['CreationDate']) };
}

function titleOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const title = value.replace(PROGRAM, '').replace(/\s+/g, ' ').trim();
  const isTitle = title.length > 1 && title.length <= 200 && !title.includes('\ufffd') && !FILE_NAME.test(title) && /[\u3400-\u9fffA-Za-z]/.test(title);
  return isTitle ? title : null;
}

/** Exported for its test. */
export function dateOf(value: unknown): string | null {
  const match = typeof value === 'string' ? DATE.exec(value.trim()) : null;
  if (match === null) return null;
  const [, year = '', month, day, hour, minute, second, zulu, sign, hours, minutes] = match;
  if (Number(year) < 1980 || (month !== undefined && (Number(month) < 1 || Number(month) > 12)) || (day !== undefined && (Number(day) < 1 || Number(day) > 31))) return null;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (day === undefined || hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  const zone = zulu !== undefined ? 'Z' : sign !== undefined && hours !== undefined ? `${sign}${hours}:${minutes ?? '00'}` : '';
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zone}`;
}
