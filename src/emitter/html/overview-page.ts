import { fill } from '../../catalogue/fill';
import { overviewWords } from '../../catalogue/page-words';
import type { Bilingual, Evidence, Language } from '../../model/bilingual';
import { BAR_TABLES, reasonText } from '../overview/text';
import type { Overview } from '../overview/overview';
import { barsSvg } from './bars';
import { htmlText } from './escape';
import { overviewScript } from './overview-script';
import { overviewStyle } from './overview-style';
import { pageOf } from './page';

/** Bars of one table; years have all of theirs, since a gap in them says something. */
const MOST_BARS = 12;
const MOST_GROUPS = 200;
const MOST_MEMBERS = 20;

/** One page on a corpus. */
export function overviewPage(overview: Overview, language: Language): string {
  const plain = (text: Bilingual, parameters: Evidence = {}): string => fill(text, language, parameters);
  const say = (text: Bilingual, parameters: Evidence = {}): string => htmlText(plain(text, parameters));
  const { documents, failed, chars, kept, replaced, removed, files, duplicates } = overview;
  const cards = BAR_TABLES.flatMap((key) => {
    const bars = overview[key];
    if (bars.every(({ count }) => count === 0)) return [];
    const shown = key === 'years' || key === 'lengths' ? bars : bars.slice(0, MOST_BARS);
    const more = bars.length > shown.length ? `<p class="soft">${say(overviewWords.more, { count: bars.length - shown.length })}</p>` : '';
    return [`<figure id="${key}"><figcaption>${say(overviewWords[key])}</figcaption>${barsSvg(shown, { label: plain(overviewWords[key]), unknown: plain(overviewWords.unknown) })}${more}</figure>`];
  });
  const columns = [
    { kind: 'path', label: overviewWords.path }, { kind: 'title', label: overviewWords.titleOf }, { kind: 'why', label: overviewWords.reasons }, { kind: 'issuer', label: overviewWords.issuer },
    { kind: 'genre', label: overviewWords.genre }, { kind: 'number', label: overviewWords.year }, { kind: 'number', label: overviewWords.length }, { kind: 'number', label: overviewWords.removedShare },
  ].map(({ kind, label }) => ({ kind, label: plain(label) }));
  const first = files.filter(({ weight }) => weight > 0).length;
  const body = `<a class="skip-link no-print" href="#documents">${say(overviewWords.skip)}</a>
<header><h1>${say(overviewWords.title)}</h1><p>${say(overviewWords.counts, { documents, failed })}</p><p class="soft">${say(overviewWords.chars, { chars, kept, replaced, removed })}</p></header>
<main>
<section id="documents" tabindex="-1" aria-label="${say(overviewWords.documentsHead)}"><h2>${say(overviewWords.documentsHead)}</h2>
<div class="tools no-print"><label class="sr" for="find">${say(overviewWords.find)}</label><input id="find" type="search" placeholder="${say(overviewWords.find)}" autocomplete="off"><label><input type="checkbox" id="only"> ${say(overviewWords.onlyFirst)} (<span id="first">${first}</span>)</label>
<span class="sorting"><label for="sort">${say(overviewWords.sortBy)}</label><select id="sort"><option value="-1">${say(overviewWords.asFound)}</option>${columns.map(({ label }, at) => `<option value="${at}">${htmlText(label)}</option>`).join('')}</select><button type="button" id="turn" disabled>${say(overviewWords.turn)} <span aria-hidden="true"></span></button></span></div>
<div class="scroll" tabindex="0" role="group" aria-label="${say(overviewWords.documentsHead)}"><table><thead><tr>${columns.map(({ label }) => `<th scope="col" aria-sort="none"><button type="button">${htmlText(label)}</button></th>`).join('')}</tr></thead><tbody id="rows" lang="zh"></tbody></table></div>
<div class="tools no-print"><button type="button" id="previous">${say(overviewWords.previous)}</button><span id="shown" role="status"></span><button type="button" id="next">${say(overviewWords.next)}</button></div></section>
<section class="cards">${cards.join('\n')}</section>
<section id="duplicates"><h2>${say(overviewWords.duplicates, { count: duplicates.length })}</h2><ol class="groups">${groupsHtml(duplicates, say)}</ol></section>
</main>`;
  return pageOf({
    language, title: `${plain(overviewWords.title)} · reportkit`, style: overviewStyle, script: overviewScript, body,
    data: {
      columns,
      words: { shown: plain(overviewWords.shown) },
      // In the order of the columns, and behind them the weight.
      files: files.map(({ path, title, reasons, issuer, genre, year, length, removedPercent, weight }) => [path, title, reasons.map((reason) => reasonText(reason, language)).join('; ') || null, issuer, genre, year, length, removedPercent, weight]),
    },
  });
}

function groupsHtml(duplicates: Overview['duplicates'], say: (text: Bilingual, parameters?: Evidence) => string): string {
  const groups = duplicates.slice(0, MOST_GROUPS).map((cluster) => {
    const more = cluster.length > MOST_MEMBERS ? `, ${say(overviewWords.more, { count: cluster.length - MOST_MEMBERS })}` : '';
    return `<li>${cluster.slice(0, MOST_MEMBERS).map(htmlText).join(' · ')}${more}</li>`;
  });
  return groups.join('') + (duplicates.length > MOST_GROUPS ? `<li>${say(overviewWords.more, { count: duplicates.length - MOST_GROUPS })}</li>` : '');
}
