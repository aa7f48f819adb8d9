// Puts a page together, and keeps what is right about it.
import { escaped } from './body.mjs';
import * as chrome from './chrome.mjs';
import { linesOf } from './document.mjs';
import { closing, fillOf, head, portalMeta, siteOf } from './frame.mjs';

/**
 * What is right: `bodies` are the bodies that count as right, the best score is taken.
 * @param inside the document's blocks as they stand in the body's container
 */
export function rightOf(document, inside, { files = false, publishedAt = document.publishedAt, source = document.source } = {}) {
  const lines = [...linesOf(inside), ...(files && document.attachments.length > 0 ? ['相关附件：', ...document.attachments.map(({ name }) => name)] : [])];
  const bodies = inside.some(({ kind }) => kind === 'title') ? [lines] : [[document.title, ...lines], lines];
  const { title, date, documentNumber, issuer } = document;
  return { bodies: bodies.map((body) => body.join('\n')), title, date, publishedAt, documentNumber, issuer, source };
}

export const withoutTitle = ({ blocks }) => blocks.filter(({ kind }) => kind !== 'title');

export const heading = (random, { title }) => random.pick([`<h1>${escaped(title)}</h1>`, `<h2 class="tit">${escaped(title)}</h2>`, `<div class="xl-title">${escaped(title)}</div>`, `<h1 class="title"><span>${escaped(title)}</span></h1>`, `<p class="bt" align="center"><strong>${escaped(title)}</strong></p>`]);

export const files = ({ attachments }) => (attachments.length === 0 ? '' : `<div class="fujian"><span>相关附件：</span><ul>${attachments.map(({ name, href }) => `<li><a href="${href}">${escaped(name)}</a></li>`).join('')}</ul></div>`);

/** A portal's page around what a layout puts in the middle. */
export function portal(random, document, { index, form, middle, links = random.whole(40, 150), wide = true, light = index === 8, meta }) {
  const site = siteOf(random, document);
  const core = typeof middle === 'function' ? middle(site) : middle;
  const fill = light ? 0 : fillOf(random, index, core.length + links * 110);
  const tags = meta ?? (random.chance(0.5) ? portalMeta(random, document, site) : `<meta name="description" content="${escaped(document.opening.slice(0, 80))}">`);
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
${head(random, document, site, form, { meta: tags, fill })}
<body>
${light ? '' : chrome.topBar(random, site)}
${chrome.nav(random, light ? 12 : links)}
${core}
${wide && !light && random.chance(0.5) ? chrome.side(random, document) : ''}
${chrome.footer(random, site)}
${light ? '' : chrome.modals(random)}
${random.chance(0.3) ? chrome.hiddenCopy(document) : ''}
${closing(random, fill)}
</body>
</html>
`;
}
