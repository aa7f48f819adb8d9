import { sha256 } from '../../ledger/restore';
import type { Language } from '../../model/bilingual';
import { embeddedJson, htmlText } from './escape';
import { theme } from './theme';

export interface PageParts {
  readonly language: Language;
  readonly title: string;
  /** Without the theme, which every page has. */
  readonly style: string;
  /** Runs when the page is there; reads its data from the element `data`. */
  readonly script: string;
  readonly data: unknown;
  /** HTML. */
  readonly body: string;
}

/** What a page in this language says of itself. */
export const PAGE_LANGUAGE: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' };

/**
 * A page in one file. Its policy allows the one style sheet and the one script in it, by their hashes, and nothing
 * else: what a document holds can neither run nor fetch anything, even if an escape were missing.
 */
export function pageOf({ language, title, style, script, data, body }: PageParts): string {
  const css = theme + style;
  const policy = `default-src 'none'; style-src '${hashOf(css)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${PAGE_LANGUAGE[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="reportkit">
<title>${htmlText(title)}</title>
<style>${css}</style>
</head>
<body>
${body}
<script type="application/json" id="data">${embeddedJson(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${Buffer.from(sha256(text), 'hex').toString('base64')}`;
}
