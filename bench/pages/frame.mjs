// The outer page: head, encoding, size. A layout gives the inside.
import { createRequire } from 'node:module';
import { escaped } from './body.mjs';
import * as chrome from './chrome.mjs';

const iconv = createRequire(import.meta.url)('iconv-lite');

/** How the ten pages of a layout are written down. `meta` is what the page says of itself: a charset, its form, or nothing. */
export const ENCODINGS = [
  { encoding: 'utf-8', says: 'utf-8', form: 'short' }, { encoding: 'utf-8', says: 'utf-8', form: 'long' }, { encoding: 'gb18030', says: 'gb2312', form: 'long' }, { encoding: 'gb18030', says: 'gbk', form: 'short' },
  { encoding: 'utf-8', says: 'utf-8', form: 'short', bom: true }, { encoding: 'gb18030', says: 'utf-8', form: 'long' }, { encoding: 'utf-8', says: 'gb2312', form: 'long' }, { encoding: 'gb18030', says: null },
  { encoding: 'utf-8', says: null }, { encoding: 'utf-8', says: 'UTF-8', form: 'long' },
];

const decoders = { 'utf-8': new TextDecoder('utf-8'), gb18030: new TextDecoder('gb18030') };

/** The page's bytes, and the string a right decoder makes of them. */
export function encoded(text, { encoding, bom = false }) {
  const bytes = encoding === 'utf-8' ? Buffer.from((bom ? '\ufeff' : '') + text, 'utf8') : iconv.encode(text, 'gb18030');
  if (decoders[encoding].decode(bytes) !== text) throw new Error(`not every character of the page exists in ${encoding}`);
  return bytes;
}

export const charsetMeta = ({ says, form }) => (says === null || says === undefined ? '' : form === 'short' ? `<meta charset="${says}">` : `<meta http-equiv="Content-Type" content="text/html; charset=${says}" />`);

export const siteOf = (random, { place }) => ({ site: `${place.name}${random.pick(['人民政府', '政府门户网站', '政务信息网'])}`, place: place.name, column: random.pick(['通知公告', '政策文件', '工作动态', '规范性文件', '部门文件']) });

/** `<title>`: bare on a quarter of pages, with the site's name in one of the usual ways on the others. */
export const pageTitle = (random, title, { site, column }) => random.pick([title, `${title}_${site}`, `${title}-${column}-${site}`, `${title} - ${site}`, `${title}_${column}_${site}`, `${title} | ${site}`, title, `${title}--${site}`]);

/** The tags portals are told to have, and a few that others have. */
export function portalMeta(random, document, { site, column }) {
  return [
    `<meta name="SiteName" content="${site}">`, '<meta name="SiteDomain" content="www.example.gov.cn">', `<meta name="SiteIDCode" content="${random.whole(4300000000, 4399999999)}">`,
    `<meta name="ColumnName" content="${column}">`, `<meta name="ArticleTitle" content="${escaped(document.title)}">`, `<meta name="PubDate" content="${document.publishedText}">`, `<meta name="ContentSource" content="${document.source}">`,
    `<meta name="Keywords" content="${random.chance(0.3) ? 'null' : column}">`, `<meta name="Description" content="${escaped(document.opening.slice(0, 90))}">`,
  ].join('\n');
}

export function head(random, document, site, form, { meta = '', fill = 0, title = pageTitle(random, document.title, site) } = {}) {
  return `<head>
${charsetMeta(form)}
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>${escaped(title)}</title>
${meta}
<link rel="stylesheet" type="text/css" href="/css/common.css?v=1.2"><script src="/js/jquery-1.12.4.min.js"></script>
<!--[if lt IE 9]><script src="/js/html5shiv.js"></script><![endif]-->
${fill > 0 ? chrome.styleSheet(random, fill * 0.3) + chrome.script(random, fill * 0.35) : ''}
</head>`;
}

/** How much filler brings a page to its size: one in ten is light, the rest 25–150 KB. */
export function fillOf(random, index, core) {
  if (index === 8) return 0;
  const target = index % 3 === 0 ? random.whole(70, 140) * 1000 : random.whole(25, 60) * 1000;
  return Math.max(2000, target - core);
}

export const closing = (random, fill) => `${fill > 0 ? chrome.script(random, fill * 0.35) : ''}\n${chrome.tracker(random)}`;
