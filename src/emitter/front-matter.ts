import type { Report } from '../model/report';

/**
 * What a report knows of its document, as YAML between two lines of three hyphens, for readers of Markdown (Pandoc,
 * Obsidian, Hugo, Jekyll). Unknown values are left out. Ends with a line break.
 */
export function frontMatter({ metadata, source, cleanSha256 }: Report): string {
  const lines: string[] = [];
  const add = (key: string, value: string | number | null): void => {
    if (value !== null) lines.push(`${key}: ${scalar(value)}`);
  };
  add('title', metadata.title);
  add('issuer', metadata.issuer);
  add('date', metadata.date);
  add('publishedAt', metadata.publishedAt);
  add('year', metadata.year);
  add('documentNumber', metadata.documentNumber);
  add('genre', metadata.genre);
  if (metadata.region !== null) lines.push('region:', `  code: ${scalar(metadata.region.code)}`, `  name: ${scalar(metadata.region.name)}`);
  add('origin', metadata.origin);
  add('url', metadata.url);
  if (metadata.attachments.length > 0) {
    lines.push('attachments:');
    for (const { name, href } of metadata.attachments) lines.push(`  - name: ${scalar(name)}`, `    href: ${scalar(href)}`);
  }
  lines.push('source:', `  path: ${scalar(source.path)}`, `  sha256: ${scalar(source.sha256)}`);
  add('cleanSha256', cleanSha256);
  return `---\n${lines.join('\n')}\n---\n`;
}

// Matches what JSON leaves raw and YAML 1.1 breaks lines at or forbids: U+0085, U+2028, U+2029, other controls, a byte order mark.
// Trap: quotes, backslashes and controls below U+0020 are escaped by JSON already.
const RAW = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Strings always in double quotes, in which JSON is YAML: 2023-11-21 stays a string, and no colon or hyphen is read as YAML's own. */
function scalar(value: string | number): string {
  return JSON.stringify(value).replace(RAW, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
