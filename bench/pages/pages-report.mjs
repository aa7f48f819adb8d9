/** Writes docs/page-performance.md and the table of the README pages from one run of the page bench. */
const share = (value) => `${Math.round(value * 100)} %`;
const f1 = (value) => value.toFixed(4);
const WORDS = {
  en: { layout: 'layout', ours: 'reportkit F1', good: '≥ 0.99', peer: 'readability F1', all: '**all**', speed: 'speed, MB/s', rest: 'Bare `cheerio/slim` parse with indices: LINE MB/s. Metadata, machine and versions: [docs/page-performance.md](docs/page-performance.md).' },
  zh: { layout: '版式', ours: 'reportkit F1', good: '≥ 0.99', peer: 'readability F1', all: '**全部**', speed: '速度，MB/s', rest: '仅用 `cheerio/slim` 解析并记位置：LINE MB/s。元数据、机器和版本见 [docs/page-performance.md](docs/page-performance.md)。' },
};

/** The table of the README pages and the way to the rest; the same rows in both languages. */
export function readmeTable({ rows, speed }, language) {
  const words = WORDS[language];
  return `| ${words.layout} | ${words.ours} | ${words.good} | ${words.peer} | ${words.good} |
| --- | --: | --: | --: | --: |
${rows.map(({ layout, ours, peer }) => `| ${layout === 'all' ? words.all : `\`${layout}\``} | ${f1(ours.f1)} | ${share(ours.good)} | ${f1(peer.f1)} | ${share(peer.good)} |`).join('\n')}
| ${words.speed} | ${speed.ours.toFixed(1)} | | ${speed.peer.toFixed(1)} | |

${words.rest.replace('LINE', speed.line.toFixed(1))}`;
}

export function pagePerformance({ version, machine, digest, rows, speed, peers, worst }) {
  return `# Performance on web pages

Written by \`npm run bench:pages -- --write\`; do not edit. Figures of speed depend on the machine, their ratios hardly.

reportkit ${version}, Node ${machine.node}, ${machine.system}, ${machine.cpu} (${machine.cores} cores, ${(machine.memory / 2 ** 30).toFixed(0)} GiB). Beside it ${peers}.
${rows.at(-1).pages} generated pages, ${speed.megabytes.toFixed(1)} MB, in the layouts of [bench/pages/layouts.md](../bench/pages/layouts.md); digest \`${digest.slice(0, 16)}\`.

## Body

Mean F1 of character 4-grams against the right body, and the share of pages at 0.99 and above. Of readability it is the article's text with line breaks at blocks, read from a string that was decoded rightly.

| layout | reportkit F1 | ≥ 0.99 | readability F1 | ≥ 0.99 |
| --- | --: | --: | --: | --: |
${rows.map(({ layout, ours, peer }) => `| ${layout === 'all' ? '**all**' : `\`${layout}\``} | ${f1(ours.f1)} | ${share(ours.good)} | ${f1(peer.f1)} | ${share(peer.good)} |`).join('\n')}

## Metadata

Share of pages where the value is exactly right, \`null\` where there is none included. Of these readability gives a title only.

| layout | title | readability's title | date | publishedAt | documentNumber | issuer | source |
| --- | --: | --: | --: | --: | --: | --: | --: |
${rows.map(({ layout, fields, peerTitle }) => `| ${layout === 'all' ? '**all**' : `\`${layout}\``} | ${share(fields.title)} | ${share(peerTitle)} | ${share(fields.date)} | ${share(fields.publishedAt)} | ${share(fields.documentNumber)} | ${share(fields.issuer)} | ${share(fields.source)} |`).join('\n')}

## Speed

One thread, one process, the three in turn, median of ${speed.rounds} paired rounds after one that does not count. MB are of the pages' bytes.

| | MB/s |
| --- | --: |
| reportkit, whole pipeline: bytes to decoded page to report, with ledger and tree, to the bytes of its line of JSON | ${speed.ours.toFixed(1)} |
| readability + linkedom: decoded string to article text | ${speed.peer.toFixed(1)} |
| \`cheerio/slim\` load with indices: decoded string to tree (bench/pages/line.mjs) | ${speed.line.toFixed(1)} |
| **reportkit / readability + linkedom** | **${speed.overPeer.toFixed(2)}** |
| **reportkit / cheerio load** | **${speed.overLine.toFixed(3)}** |

## Lowest scores

${worst.length === 0 ? 'Every page is at 0.99 or above.' : worst.map(({ name, ours, peer }) => `- \`${name}\`: ${f1(ours)} (readability ${f1(peer)})`).join('\n')}
`;
}

/** Puts a table between the markers of a README; throws where they are missing. */
export function between(page, table) {
  const [begin, end] = ['<!-- bench:pages -->', '<!-- /bench:pages -->'];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no ${begin} … ${end} in the README`);
  return `${page.slice(0, from + begin.length)}\n\n${table}\n\n${page.slice(to)}`;
}
