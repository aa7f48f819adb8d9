import { notes, plainBlock } from './blocks';
import { Writer, type Format, type Made } from './document';
import { attachmentList, documentNumber, front, partLine, plainFront, signature } from './parts';
import { Dice } from './random';
import { breakHeadings, everySection, interleave, rawOf, siblings, writeSections, type Plan, type Shape, type Site } from './sections';
import { paragraph } from './sentences';
import { SYSTEMS, type System } from './systems';
import { FIELDS, OFFICES, PLACES } from './words';

/* Documents from random trees. What each line is is known by construction; the same seed makes the same documents. */

/** Things a whole document is, besides its numbering. */
const SPECIAL = ['toc', 'carried-plan', 'attachments', 'several-documents', 'one-line', 'broken-heading', 'broken-mark', 'wrong-mark', 'toc', 'one-line', 'broken-heading', 'wrong-mark'] as const;
type Special = (typeof SPECIAL)[number];

const FAMILIES = [...Object.keys(SYSTEMS), ...SPECIAL];
const CJK_SYSTEMS = ['plain', 'single-level', 'two-level', 'plain'] as const;
const PLAIN_FORMATS: readonly Format[] = ['text', 'text', 'text', 'crlf', 'blank', 'indented', 'indented'];

/** How many blocks a document takes in; they go round, so that every family comes up as often as any other. */
const BLOCKS_A_DOCUMENT = 4;

export function documentOf(seed: number): Made {
  const dice = new Dice(seed * 7919 + 17);
  const family = FAMILIES[seed % FAMILIES.length] as string;
  const special = (SPECIAL as readonly string[]).includes(family) ? (family as Special) : null;
  const systemName = special === null ? family : dice.pick(CJK_SYSTEMS);
  const system = (SYSTEMS[systemName] ?? SYSTEMS['plain'])?.(dice) as System;
  const format = formatOf(dice, systemName, special);
  const site = siteOf(dice, format, system);
  const writer = new Writer(format, special === null && family !== 'plain' ? family : 'plain');
  write(writer, site, special, seed);
  return writer.done(`${special ?? systemName}-${seed}`);
}

function formatOf(dice: Dice, system: string, special: Special | null): Format {
  if (special === 'one-line') return 'one-line';
  if (system.startsWith('bold')) return dice.pick(['markdown', 'html']);
  if (special !== null && special !== 'toc' && special !== 'attachments') return dice.pick(PLAIN_FORMATS);
  return dice.chance(0.2) ? 'html' : dice.chance(0.12) ? 'markdown' : dice.pick(PLAIN_FORMATS);
}

function siteOf(dice: Dice, format: Format, system: System): Site {
  const shape: Shape | null = dice.chance(0.5) ? dice.pick(['line', 'run-in', 'mixed']) : null;
  return { dice, format, system, titles: new Set(), ran: 0, clauses: 0, allBold: (format === 'html' || format === 'markdown') && dice.chance(0.4), shape };
}

function write(writer: Writer, site: Site, special: Special | null, seed: number): void {
  const { dice } = site;
  if (special === 'carried-plan') return carried(writer, site, seed);
  if (special === 'several-documents') {
    for (let at = 0; at < 2 + (seed % 2); at++) {
      site.titles.clear();
      // Notes would stand between one document and the next: they are left to the others.
      whole(writer, site, 'several-documents', seed + at, true);
    }
    return;
  }
  whole(writer, site, special, seed, special === 'one-line' || dice.chance(0.6));
}

function whole(writer: Writer, site: Site, special: Special | null, seed: number, signed: boolean): void {
  const { dice, system } = site;
  const { issuer, lines } = special === 'one-line' || system.clauses === true || system.articles === true ? plainFront(dice) : front(dice);
  writer.restart();
  const plans = planned(site, special, seed);
  for (const { parts } of lines) writer.line({ parts, ...(boldTitle(writer, parts[0]?.kind) ? { bold: 'line' as const } : {}) });
  if (special === 'toc') toc(writer, dice, plans);
  writeSections(writer, plans);
  const names = special === 'attachments' ? attachmentList(writer, dice) : signed && dice.chance(0.25) ? attachmentList(writer, dice) : [];
  if (signed || special === 'attachments') signature(writer, dice, issuer);
  if (special === 'attachments') names.forEach((name, at) => attachment(writer, site, name, at + 1, names.length));
  else if (special !== 'one-line' && special !== 'several-documents' && names.length === 0 && seed % 3 === 0) notes(dice).lines.forEach((line) => writer.line(line));
}

/** Pages set titles in bold; that makes no section of them. */
function boldTitle(writer: Writer, kind: string | undefined): boolean {
  return kind === 'title' && writer.format === 'html';
}

function planned(site: Site, special: Special | null, seed: number): Plan[] {
  const { dice } = site;
  const plans = siblings(site, 1, '');
  interleave(site, plans, seed * BLOCKS_A_DOCUMENT, BLOCKS_A_DOCUMENT);
  if (special === 'wrong-mark') wrongMarks(dice, plans);
  if (special === 'broken-heading') breakHeadings(dice, plans);
  if (special === 'broken-mark') breakMarks(dice, plans);
  return plans;
}

/** `二，` or `二.` in one heading of a series that is right otherwise: a short line that fits the sequence. */
function wrongMarks(dice: Dice, plans: readonly Plan[]): void {
  const fit = plans.filter((plan) => plan.styles[0] === 'cjk' && plan.rest.length === 0 && plan.title.length <= 16 && !plan.title.includes('，') && !/^\d/.test(plan.title));
  for (const plan of dice.some(fit, fit.length > 3 ? 2 : 1)) {
    plan.mark = plan.mark.replace(/ ?[、．.]$/, dice.pick(['，', '.', '，', '．']));
    Object.assign(plan, { family: 'wrong-mark' });
  }
}

/** A line end inside the mark, （⏎三）, or between mark and title. */
function breakMarks(dice: Dice, plans: readonly Plan[]): void {
  for (const plan of everySection(plans)) {
    if (!dice.chance(0.35) || !/^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、)$/.test(plan.mark) || plan.gap !== '') continue;
    plan.broken = plan.mark.startsWith('（') && dice.chance(0.6) ? 1 : plan.rest.length === 0 && plan.close === '' ? plan.mark.length : null;
  }
}

function toc(writer: Writer, dice: Dice, plans: readonly Plan[]): void {
  const family = 'toc';
  const deep = dice.chance(0.5);
  const shape = dice.pick(['……', '…………', '......', writer.format === 'html' ? '……' : '\t', ' ....... ', '']);
  const kind = { kind: 'toc' as const, family };
  writer.line({ parts: [{ text: dice.pick(['目录', '目  录', '目　录']), ...kind }] });
  let page = 1;
  const entries = plans.flatMap((plan) => (deep ? [plan, ...plan.children] : [plan])).filter(({ mark }) => mark !== '');
  for (const plan of entries) {
    writer.line({ parts: [{ text: `${rawOf({ ...plan, close: '' })}${shape === '' ? '' : `${shape}${page}`}`, ...kind }] });
    page += dice.whole(0, 3);
  }
}

function attachment(writer: Writer, site: Site, name: string, at: number, of: number): void {
  const { dice } = site;
  writer.restart();
  writer.line(partLine(of === 1 ? dice.pick(['附件', '附件：']) : `附件${at}`, 'attachment', 'attachments'));
  writer.line(partLine(name, 'title', 'attachments'));
  const own = { ...site, system: { levels: site.system.levels.slice(0, 2), lone: 0 }, titles: new Set<string>() };
  writeSections(writer, siblings(own, 1, ''));
}

/** A notice that issues a plan: the plan's numbering is its own. */
function carried(writer: Writer, site: Site, seed: number): void {
  const { dice } = site;
  const place = dice.pick(PLACES);
  const issuer = `${place}${dice.pick(OFFICES)}`;
  const plan = `${place}${dice.pick(FIELDS)}${dice.pick(['实施方案', '行动计划', '三年行动方案', '工作方案'])}`;
  const family = 'carried-plan';
  writer.line(partLine(`${issuer}关于印发《${plan}》的通知`, 'title', family));
  if (dice.chance(0.8)) writer.line(partLine(documentNumber(dice, place), 'paragraph', 'document-number'));
  writer.line(partLine('各乡镇人民政府，县直各部门：', 'salutation', 'salutation'));
  writer.line(partLine(`《${plan}》已经${dice.pick(['县政府同意', '市政府第12次常务会议审议通过', '局党组会研究同意'])}，现印发给你们，请认真贯彻执行。`, 'paragraph', family));
  if (dice.chance(0.4)) attachmentList(writer, dice);
  signature(writer, dice, issuer);
  writer.line(partLine(plan, 'title', family));
  writer.line(partLine(`为${dice.pick(['深入贯彻落实上级部署', '切实做好有关工作'])}，结合实际，制定本方案。${dice.chance(0.5) ? paragraph(dice) : ''}`, 'paragraph', family));
  writeSections(writer, planned(site, null, seed));
  if (dice.chance(0.3)) plainBlock(dice).lines.forEach((line) => writer.line(line));
}
