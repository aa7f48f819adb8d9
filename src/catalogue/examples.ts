import type { Bilingual } from '../model/bilingual';

/** What people type, and what it is good for; the same command in both languages. */
export const exampleCommands = {
  cleanFolder: 'reportkit clean downloads -o cleaned',
  cleanPipe: 'curl -s https://example.org/a.html | reportkit clean --stdin-path a.html -f text',
  cleanTable: 'reportkit clean downloads -o all.ndjson.gz --rule strip/press-matter=report --fail-on error',
  validateRaw: 'reportkit validate downloads --min-severity warning',
  validateBaseline: 'reportkit validate cleaned --source downloads --baseline known.json -f sarif -o findings.sarif',
  validateDuplicates: 'reportkit validate cleaned --only duplicates',
  outlineFile: 'reportkit outline a.txt',
  outlineJson: 'reportkit outline downloads --include "*.htm*" --json',
  chunksFile: 'reportkit chunks downloads --max-chars 600 -o chunks.ndjson.gz',
  diffResults: 'reportkit diff before after --samples 5',
  diffMarkdown: 'reportkit diff before.ndjson.gz after.ndjson.gz -f markdown -o change.md',
  explainLine: 'reportkit explain a.txt:12',
  explainPage: 'reportkit explain a.html -o page.html',
  overviewPage: 'reportkit overview cleaned -o overview.html',
  restoreOne: 'reportkit restore cleaned/a.txt.json -o a.txt',
  restoreAll: 'reportkit restore cleaned --check --json',
  rulesAll: 'reportkit rules',
  rulesOne: 'reportkit rules strip/page-chrome --json',
  schemaReport: 'reportkit schema report > report.schema.json',
  initHere: 'reportkit init --lang zh',
  completionBash: 'reportkit completion bash > ~/.local/share/bash-completion/completions/reportkit',
  completionZsh: 'reportkit completion zsh > "${fpath[1]}/_reportkit"',
  completionFish: 'reportkit completion fish > ~/.config/fish/completions/reportkit.fish',
} as const satisfies Record<string, string>;

export const exampleTexts = {
  cleanFolder: { en: 'a report of each file, in a folder', zh: '每个文件一份报告，写入文件夹' },
  cleanPipe: { en: 'the clean text of a page on a pipe', zh: '清洗管道送入的网页，只要文本' },
  cleanTable: { en: 'one packed file for all; a rule only reports, errors fail', zh: '全部写入一个压缩文件；某条规则只报告，有错误则失败' },
  validateRaw: { en: 'what is wrong with downloaded files', zh: '检查下载文件的问题' },
  validateBaseline: { en: 'for a code host: reports held against their sources, known findings left out', zh: '供代码托管平台使用：报告与原文件核对，略去已知问题' },
  validateDuplicates: { en: 'copies and near-copies only', zh: '只查重复与近似重复' },
  outlineFile: { en: 'the sections of a document', zh: '一份文件的章节' },
  outlineJson: { en: 'those of all pages, as JSON', zh: '所有网页的章节，JSON 格式' },
  chunksFile: { en: 'pieces for retrieval, one a line', zh: '供检索的切块，每行一块' },
  diffResults: { en: 'what changed between two results, with five samples of each rule', zh: '两次结果有何不同，每条规则五处样例' },
  diffMarkdown: { en: 'the same for a pull request', zh: '同上，用于合并请求' },
  explainLine: { en: 'what was done to line 12, and why', zh: '第 12 行改了什么，为什么' },
  explainPage: { en: 'the whole document beside its clean text, in a browser', zh: '在浏览器中对照原文与清洗后文本' },
  overviewPage: { en: 'a corpus on one page', zh: '一页看完整个语料' },
  restoreOne: { en: 'the source of one report', zh: '还原一份报告的原文' },
  restoreAll: { en: 'prove that every report gives back its source', zh: '证明每份报告都能还原原文' },
  rulesAll: { en: 'every rule in a line', zh: '每条规则一行' },
  rulesOne: { en: 'everything about one', zh: '一条规则的全部说明' },
  schemaReport: { en: 'the shape of what clean writes', zh: 'clean 输出的结构' },
  initHere: { en: 'with comments in Chinese', zh: '注释用中文' },
  completionBash: { en: 'for bash, from the next shell on', zh: '用于 bash，下次打开时生效' },
  completionZsh: { en: 'for zsh', zh: '用于 zsh' },
  completionFish: { en: 'for fish', zh: '用于 fish' },
} as const satisfies Record<keyof typeof exampleCommands, Bilingual>;

export type ExampleName = keyof typeof exampleCommands;

/** By command, in the order of its help. */
export const examplesOf: Readonly<Record<string, readonly ExampleName[]>> = {
  clean: ['cleanFolder', 'cleanPipe', 'cleanTable'],
  validate: ['validateRaw', 'validateBaseline', 'validateDuplicates'],
  outline: ['outlineFile', 'outlineJson'],
  chunks: ['chunksFile'],
  diff: ['diffResults', 'diffMarkdown'],
  explain: ['explainLine', 'explainPage'],
  overview: ['overviewPage'],
  restore: ['restoreOne', 'restoreAll'],
  rules: ['rulesAll', 'rulesOne'],
  schema: ['schemaReport'],
  init: ['initHere'],
  completion: ['completionBash', 'completionZsh', 'completionFish'],
};
