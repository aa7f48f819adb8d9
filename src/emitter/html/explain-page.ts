import { fill, inOneLine } from '../../catalogue/fill';
import { explainPageWords } from '../../catalogue/page-words';
import type { Bilingual, Evidence, Language } from '../../model/bilingual';
import type { Report } from '../../model/report';
import type { ExplainData, OutlineEntry } from '../explain-data';
import { evidenceText } from '../evidence';
import { explainScript } from './explain-script';
import { explainStyle } from './explain-style';
import { htmlText } from './escape';
import { pageOf, PAGE_LANGUAGE } from './page';
import { rowsHtml } from './explain-rows';
import { rowsOf, type Row } from './side-by-side';

/**
 * One page on one document: source and clean text side by side, every edit marked in both and explained.
 * @param data of the whole document, from the same report.
 * @param line of the source to open the page at; null for its beginning.
 */
export function explainPage(report: Report, source: string, data: ExplainData, { language, line }: { readonly language: Language; readonly line: number | null }): string {
  const say = (text: Bilingual, parameters: Evidence = {}): string => htmlText(fill(text, language, parameters));
  const rows = rowsOf(report, source);
  const rowAt = rowFinder(rows);
  const ruleAt = new Map(data.rules.map(({ id }, index) => [id, index]));
  const { html, rowOfLine } = rowsHtml(rows, data, { rowAt, ruleAt, say });
  const documentLanguage = report.metadata.script === 'hant' ? 'zh-Hant' : PAGE_LANGUAGE.zh;
  const nothing = data.edits.length + data.findings.length === 0 ? `<p>${say(explainPageWords.nothing)}</p>` : '';
  const body = `<a class="skip-link no-print" href="#text">${say(explainPageWords.skip)}</a>
<header class="head"><p class="soft path">${htmlText(data.path)}</p><h1 lang="${documentLanguage}">${htmlText(data.title ?? data.path)}</h1>
<p>${say(explainPageWords.chars, { chars: data.chars, kept: data.counts.kept, replaced: data.counts.replaced, removed: data.counts.removed })} · ${say(explainPageWords.edits, { edits: data.edits.length, findings: data.findings.length })}</p>${nothing}</header>
<div class="frame">
<div class="side">
<nav id="outline" aria-label="${say(explainPageWords.outline)}" tabindex="-1" class="box"><details open><summary><h2>${say(explainPageWords.outline)}</h2></summary>${outlineHtml(data.outline, rowAt, documentLanguage, say)}</details></nav>
<section id="filter" class="box no-print" aria-label="${say(explainPageWords.rules)}"><details open><summary><h2>${say(explainPageWords.rules)}</h2></summary>
<p class="tools"><label class="sr" for="find">${say(explainPageWords.filter)}</label><input id="find" type="search" placeholder="${say(explainPageWords.filter)}" autocomplete="off">
<button type="button" id="all">${say(explainPageWords.all)}</button> <button type="button" id="none">${say(explainPageWords.none)}</button></p>
<ul class="rules">${data.rules.map((rule, index) => `<li data-rule="${htmlText(rule.id)}"><label><input type="checkbox" checked data-r="${index}"> <span>${htmlText(rule.id)}</span></label> <a href="#r${index}" class="count" data-edits="${rule.edits}" data-findings="${rule.findings}">${countText(rule.edits, rule.units, rule.findings, say)}</a></li>`).join('')}</ul></details></section>
</div>
<main id="text" tabindex="-1" aria-label="${say(explainPageWords.text)}">
<div class="bar no-print"><button type="button" id="previous" aria-label="${say(explainPageWords.previous)}">↑ <kbd>k</kbd></button> <button type="button" id="next" aria-label="${say(explainPageWords.next)}">↓ <kbd>j</kbd></button>
<span id="position" role="status">${say(explainPageWords.nonePosition, { of: data.edits.length + data.findings.length })}</span>
<label class="changed"><input type="checkbox" id="changed"> ${say(explainPageWords.onlyChanged)}</label> <button type="button" id="help">${say(explainPageWords.help)} <kbd>?</kbd></button></div>
<section id="details" class="box no-print" aria-live="polite" aria-label="${say(explainPageWords.details)}" hidden></section>
<div class="row top"><span class="n"></span><h2>${say(explainPageWords.source)}</h2><h2>${say(explainPageWords.clean)}</h2></div>
<div class="rows" lang="${documentLanguage}">${html}</div>
</main>
</div>
<section id="reasons" class="reasons"><h2>${say(explainPageWords.reasons)}</h2>${reasonsHtml(data, ruleAt, rowAt, say)}</section>
<dialog id="keys" aria-label="${say(explainPageWords.help)}"><h2>${say(explainPageWords.help)}</h2><dl>${keysHtml(say)}</dl><form method="dialog"><button>${say(explainPageWords.close)}</button></form></dialog>`;
  return pageOf({
    language, title: `${data.title ?? data.path} · reportkit explain`, style: explainStyle + columnNames(language), script: explainScript, body,
    data: {
      rules: data.rules.map(({ id, what, why }) => ({ id, what, why })),
      edits: data.edits.map(({ kind, by, units, line: at, column, findings }) => [kind, by.map((id) => ruleAt.get(id) ?? 0), units, at, column, findings]),
      findings: data.findings.map(({ rule, severity, evidence, line: at, column, ...finding }) => [severity, ruleAt.get(rule) ?? 0, inOneLine(finding), evidenceText(evidence), at, column]),
      words: Object.fromEntries(Object.entries(explainPageWords).map(([key, text]) => [key, (text as Bilingual)[language]])),
      open: line === null ? null : (rowOfLine.get(line) ?? null),
    },
  });
}

/** Where one column is all there is room for, each cell says which it is. */
function columnNames(language: Language): string {
  // As JSON a string is one of CSS too, as long as it has no escape: these are words.
  return `.rows{--source:${JSON.stringify(explainPageWords.source[language])};--clean:${JSON.stringify(explainPageWords.clean[language])}}`;
}

type Say = (text: Bilingual, parameters?: Evidence) => string;

function countText(edits: number, units: number, findings: number, say: Say): string {
  return [...(edits > 0 ? [say(explainPageWords.editsOf, { edits, units })] : []), ...(findings > 0 ? [say(explainPageWords.findingsOf, { findings })] : [])].join(' · ') || '0';
}

/** The row in which a place of the source stands. */
function rowFinder(rows: readonly Row[]): (sourceOffset: number) => number {
  return (sourceOffset) => {
    let [low, high] = [0, Math.max(0, rows.length - 1)];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((rows[middle]?.sourceStart ?? 0) <= sourceOffset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

function outlineHtml(outline: readonly OutlineEntry[], rowAt: (sourceOffset: number) => number, language: string, say: Say): string {
  if (outline.length === 0) return `<p class="soft">${say(explainPageWords.noOutline)}</p>`;
  const entries = outline.map(({ depth, heading, source: [start] }) => `<li class="d${Math.min(depth, 6)}"><a href="#w${rowAt(start)}">${htmlText(heading)}</a></li>`);
  return `<ol lang="${language}">${entries.join('')}</ol>`;
}

function reasonsHtml(data: ExplainData, ruleAt: ReadonlyMap<string, number>, rowAt: (sourceOffset: number) => number, say: Say): string {
  const said = new Map<number, string[]>();
  for (const { rule, severity, line, source: [start], evidence, ...finding } of data.findings) {
    const at = ruleAt.get(rule) ?? 0;
    const list = said.get(at) ?? [];
    const because = evidenceText(evidence);
    list.push(`<li><a href="#w${rowAt(start)}">${say(explainPageWords.line, { line })}</a> <strong class="${severity}">${say(explainPageWords[severity])}</strong> ${htmlText(inOneLine(finding))}${because === '' ? '' : `<br><span class="soft">${say(explainPageWords.evidence)}: ${htmlText(because)}</span>`}</li>`);
    said.set(at, list);
  }
  return data.rules.map(({ id, what, why, edits, units, findings }, at) => `<article id="r${at}" tabindex="-1"><h3>${htmlText(id)}</h3><p class="soft">${countText(edits, units, findings, say)}</p>
<p><strong>${say(explainPageWords.what)}</strong> ${htmlText(what)}</p><p><strong>${say(explainPageWords.why)}</strong> ${htmlText(why)}</p>${said.has(at) ? `<ul>${(said.get(at) ?? []).join('')}</ul>` : ''}</article>`).join('\n');
}

function keysHtml(say: Say): string {
  const keys = [['j / k', explainPageWords.keyNext], ['/', explainPageWords.keyFilter], ['o', explainPageWords.keyOutline], ['c', explainPageWords.keyChanged], ['?', explainPageWords.keyHelp], ['Esc', explainPageWords.keyClose]] as const;
  return keys.map(([key, text]) => `<div><dt><kbd>${key}</kbd></dt><dd>${say(text)}</dd></div>`).join('');
}
