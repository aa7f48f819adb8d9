import type { DocumentProperties } from '../../model/extraction';
import { Fault } from './fault';
import type { OfficePackage } from './package';
import { NO_ORGANISATION, NO_TITLE, TEMPLATE_TIMES } from './placeholders';

/** What the package says of its document; what programs fill in by themselves is null. */
export function propertiesOf(office: OfficePackage): DocumentProperties {
  const found = new Map<string, string>();
  for (const { kind, target } of office.relationsOf('')) {
    if (kind !== 'core-properties' && kind !== 'extended-properties' && kind !== 'extendedProperties') continue;
    try {
      office.read(target, (xml) => xml.children((name) => found.set(name, xml.text().trim())));
    } catch (error) {
      // The text does not hang on these parts.
      if (!(error instanceof Fault)) throw error;
    }
  }
  return { title: titleOf(found.get('dc:title') ?? ''), organisation: organisationOf(found.get('ep:Company') ?? ''), created: createdOf(found.get('dcterms:created') ?? '') };
}

function bare(value: string): string {
  return value.replace(/\s/g, '').toLowerCase();
}

// Matches the name of a file: 关于….doc 报告.docx   Trap: 关于.net平台的说明 ends in no suffix.
const FILE_NAME = /\.(?:docx?|docm|dotx?|wps|rtf|xlsx?|et|txt|html?|pdf|tmp)$/i;

function titleOf(value: string): string | null {
  const holdsLetters = /\p{L}/u.test(value);
  return !holdsLetters || NO_TITLE.has(bare(value)) || FILE_NAME.test(value) ? null : value.replace(/\s+/g, ' ');
}

/** Bodies whose papers this tool reads have Chinese names; what is registered in Latin letters is a computer's. */
function organisationOf(value: string): string | null {
  return value.length > 60 || !/[\u4e00-\u9fff]{2}/.test(value) || NO_ORGANISATION.has(bare(value)) ? null : value.replace(/\s+/g, ' ');
}

// Matches a day, or a moment: 2024-03-01 2024-03-01T08:30:00Z 2024-03-01T08:30:00+08:00
// Trap: 2024-03 names no day, and no program writes it.
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

function createdOf(value: string): string | null {
  return MOMENT.test(value) && !TEMPLATE_TIMES.has(value) && value >= '1990' && !Number.isNaN(Date.parse(value)) ? value : null;
}
