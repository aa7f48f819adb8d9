import type { PageFacts } from '../../model/page';
import type { PageTree } from '../tree/tree';
import type { Found } from '../found';
import { readAttachments } from './attachments';
import { readPublishing } from './publishing-comment';
import { readHeadLine } from './head-line';
import { readImages } from './images';
import { readJsonLd } from './json-ld';
import { readLabels } from './label-tables';
import { scanPage } from './scan';
import { readScriptData } from './script-data';
import { readMetaTags } from './meta-tags';
import { lineTitles, metaTitles } from './titles';
import { readUrl } from './url';
import { readWechat } from './wechat';
import { zoneOf } from './zone';

/** Reads what a page says about its document outside the text: one walk over the tree, then short lines near the document. */
export function readFacts(tree: PageTree, found: Found): PageFacts {
  const scan = scanPage(tree, found);
  const meta = readMetaTags(tree, scan.metas);
  const json = readJsonLd(tree, scan.scripts);
  const wechat = scan.wechat ? readWechat(tree, scan.scripts) : { titles: [], values: [], url: null };
  const publishing = readPublishing(scan.comments);
  const stated = [...metaTitles(meta), ...wechat.titles, ...publishing.titles, ...json.titles];
  const known = [scan.pageTitle, ...stated.map(({ text }) => text)];
  const zone = zoneOf(scan.lines, known);
  const shown = lineTitles(tree, scan.lines, zone);
  // The dates of a list are those of the papers it lists.
  const headLine = found.verdict.notADocument === null ? readHeadLine(tree, scan, zone, known) : [];
  const page = scan.pageTitle === '' ? [] : [{ text: scan.pageTitle, from: 'page' as const }];
  return {
    meta,
    titles: [...shown.filter(({ from }) => from === 'container'), ...stated.filter(({ from }) => from === 'meta'), ...shown.filter(({ from }) => from === 'heading'), ...stated.filter(({ from }) => from === 'json'), ...page],
    values: [...readLabels(scan.lines, zone), ...headLine, ...wechat.values, ...publishing.values, ...json.values, ...readScriptData(tree, found)],
    attachments: readAttachments(tree, scan, zone),
    images: readImages(tree, scan.images),
    url: readUrl(tree, scan.links, meta, scan.comments) ?? wechat.url,
  };
}
