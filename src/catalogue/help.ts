import type { Bilingual } from '../model/bilingual';

export const commandHelp = {
  root: {
    en: 'Turns scraped Chinese government reports into audited JSON: decodes, strips page noise, restores censored words, builds the section tree, and accounts for every character.',
    zh: '把抓取的中国政务报告变成可核查的 JSON：解码、去除网页噪声、恢复被改写的词、建立章节树，并逐字记账。',
  },
  clean: {
    en: 'Clean documents and write a report of each.\nInputs are files, folders and ZIP archives (walked; dot files and node_modules are skipped) and globs; “-”, or nothing on a pipe, is standard input. A file that cannot be read gives a failure record and stops nothing.',
    zh: '清理文件，并为每份写出报告。\n输入可以是文件、文件夹和 ZIP 压缩包（逐层遍历，跳过点文件和 node_modules）或通配符；“-”或管道为标准输入。读不了的文件只留下一条失败记录，不影响其他文件。',
  },
  outline: { en: 'Show the section tree as an indented outline.', zh: '以缩进提纲的形式显示章节树。' },
  explain: {
    en: 'Show what was removed, replaced and flagged in a file, and why. FILE:LINE shows one line; edits of chars/* rules are only counted unless --all.',
    zh: '显示一个文件里删了什么、改了什么、标出了什么，以及缘由。“文件:行号”只看一行；chars/* 规则的改动只计数，--all 时逐条列出。',
  },
  chunks: {
    en: 'Part documents for retrieval: one JSON line for each chunk, with its heading path, its place and its neighbours.\nInputs are documents, or reports that clean wrote (JSON, NDJSON, also .gz, or on a pipe). Sections that fit are one chunk, headings stand in one chunk only, lists and tables stay whole.',
    zh: '为检索切分文件：每块一行 JSON，带标题路径、位置和前后块。\n输入可以是文件，也可以是 clean 写出的报告（JSON、NDJSON，可为 .gz，或来自管道）。放得下的章节自成一块，每个标题只出现在一块里，列表和表格保持完整。',
  },
  restore: {
    en: 'Rebuild the source from a report and prove it by its hash.\nReports are JSON or NDJSON (also .gz) written by clean, or an output folder. One report goes to standard output; several need -o FOLDER.',
    zh: '根据报告还原原文，并用哈希值证明。\n报告是 clean 写出的 JSON 或 NDJSON（也可为 .gz），或整个输出文件夹。只有一份时写到标准输出；多份时用 -o 指定文件夹。',
  },
  rules: { en: 'List every rule; with an ID, everything about that one.', zh: '列出全部规则；给出 ID 时显示这条规则的全部说明。' },
  schema: { en: 'Print a JSON Schema: of the report (default), the configuration, the list of rules, or a chunk.', zh: '输出 JSON Schema：报告（默认）、配置、规则表或切块。' },
  validate: { en: 'Check a corpus for CI. (Not built yet.)', zh: '为 CI 检查整个语料。（尚未实现。）' },
  diff: { en: 'Compare two results of the same sources. (Not built yet.)', zh: '比较同一批原文的两次结果。（尚未实现。）' },
  merge: { en: 'Join shards into one result. (Not built yet.)', zh: '把分片合并为一个结果。（尚未实现。）' },
  help: { en: 'Show the help of a command.', zh: '显示某个命令的用法。' },
} as const satisfies Record<string, Bilingual>;

export const headings = {
  usage: { en: 'Usage:', zh: '用法：' },
  arguments: { en: 'Arguments:', zh: '参数：' },
  options: { en: 'Options:', zh: '选项：' },
  commands: { en: 'Commands:', zh: '命令：' },
  everywhere: { en: 'For every command:', zh: '所有命令通用：' },
  input: { en: 'Input:', zh: '输入：' },
  output: { en: 'Output:', zh: '输出：' },
  work: { en: 'What is done:', zh: '处理方式：' },
  outcome: { en: 'Failures and exit code:', zh: '失败与退出码：' },
  later: { en: 'Not built yet:', zh: '尚未实现：' },
} as const satisfies Record<string, Bilingual>;

export const argumentHelp = {
  inputs: { en: 'files, folders, globs, or - for standard input', zh: '文件、文件夹、通配符，或以 - 表示标准输入' },
  reports: { en: 'report files, NDJSON, or output folders; - for standard input', zh: '报告文件、NDJSON 或输出文件夹；- 表示标准输入' },
  fileAndLine: { en: 'a file, or a file and a line: a.txt:12', zh: '文件，或文件加行号：a.txt:12' },
  ruleId: { en: 'a rule such as strip/page-chrome', zh: '规则，如 strip/page-chrome' },
  schemaKind: { en: 'report, config, rules or chunk', zh: 'report、config、rules 或 chunk' },
  anything: { en: 'see the contract of the command', zh: '见该命令的约定' },
} as const satisfies Record<string, Bilingual>;

export const optionHelp = {
  help: { en: 'show this help', zh: '显示本帮助' },
  version: { en: 'show the version', zh: '显示版本' },
  lang: { en: 'language: en or zh (default: from the locale; messages inside JSON are English unless this is given)', zh: '语言：en 或 zh（默认随系统区域设置；JSON 里的消息默认是英文，给出本选项才改变）' },
  color: { en: 'auto, always or never; NO_COLOR and FORCE_COLOR are obeyed', zh: 'auto、always 或 never；遵从 NO_COLOR 和 FORCE_COLOR' },
  quiet: { en: 'no summary and no warnings; failures and usage errors stay', zh: '不输出小结和警告；失败和用法错误仍会显示' },
  noProgress: { en: 'no progress line (there is none off a terminal or under CI)', zh: '不显示进度（非终端或 CI 环境下本来就没有）' },
  debug: { en: 'show stack traces of internal errors', zh: '内部错误时显示调用栈' },
  output: {
    en: 'a name ending in .ndjson, .jsonl (also .gz) or .csv is one file for all; .json is one file for one document; anything else is a folder with one file each. “-” is standard output',
    zh: '以 .ndjson、.jsonl（可加 .gz）、.csv 结尾：全部写入一个文件；以 .json 结尾：一份文件；其他名字：文件夹，每份一个文件。“-”为标准输出',
  },
  format: {
    en: 'ndjson, json, csv, text, markdown or critic (every edit in place)',
    zh: 'ndjson、json、csv、text、markdown 或 critic（在原位标出每处改动）',
  },
  table: { en: 'rows of a CSV: documents or sections', zh: 'CSV 的行：documents（文件）或 sections（章节）' },
  failures: { en: 'write failure records to this NDJSON file instead of the output', zh: '失败记录写入这个 NDJSON 文件，不写入输出' },
  summary: { en: 'write the summary of the run to this file as JSON', zh: '把本次运行的小结以 JSON 写入这个文件' },
  config: { en: 'configuration (default: the nearest reportkit.config.json upward)', zh: '配置文件（默认：向上最近的 reportkit.config.json）' },
  rule: { en: 'set a rule: ID=off|report|apply; may be repeated', zh: '设置规则：ID=off|report|apply；可重复' },
  encoding: { en: 'decode as this, instead of finding out: utf-8, gb18030, big5, …', zh: '按指定编码解码，不自动判断：utf-8、gb18030、big5 等' },
  script: { en: 'auto (undo forced traditional script only), simplified or keep', zh: 'auto（只还原被强行转成繁体的文字）、simplified 或 keep' },
  ledger: { en: 'compact, text, full or none', zh: 'compact、text、full 或 none' },
  offsets: { en: 'utf-16 or codepoint: the unit of offsets, columns and counts', zh: 'utf-16 或 codepoint：位置、列号和计数的单位' },
  include: { en: 'take only these, in folders and globs; without a slash, names at any depth; may be repeated', zh: '在文件夹和通配符里只取这些；不含斜杠时匹配任意层级的名字；可重复' },
  exclude: { en: 'leave these out, in folders and globs; may be repeated', zh: '在文件夹和通配符里排除这些；可重复' },
  maxBytes: { en: 'refuse larger inputs: bytes, or 10K, 5M, 1G (default: 256M)', zh: '拒绝更大的输入：字节数，或 10K、5M、1G（默认 256M）' },
  from: { en: 'what inputs are: auto, text or html (ndjson is not built yet)', zh: '输入是什么：auto、text 或 html（ndjson 尚未实现）' },
  stdinPath: { en: 'the path that names standard input in its report', zh: '标准输入在报告里使用的路径' },
  files0From: { en: 'read names ended by NUL from this file, or from standard input (-)', zh: '从文件或标准输入（-）读取以 NUL 结尾的名字' },
  failOn: { en: 'exit with 1 on findings of this severity or above: error, warning, info or never (default)', zh: '有此级别及以上的发现时以 1 退出：error、warning、info 或 never（默认）' },
  maxFailures: { en: 'exit with 3 when more inputs than this fail: a number, a share such as 5%, or all (default: 0)', zh: '失败的输入超过此数时以 3 退出：数字、比例（如 5%）或 all（默认 0）' },
  jobs: { en: 'documents at a time; only 1 is built yet', zh: '同时处理的文件数；目前只能是 1' },
  timeout: { en: 'seconds a document may take', zh: '每份文件的时限（秒）' },
  resume: { en: 'go on where an interrupted run stopped', zh: '从中断处继续' },
  shard: { en: 'do the i-th of n parts', zh: '只处理 n 份中的第 i 份' },
  field: { en: 'names of the fields of NDJSON inputs', zh: 'NDJSON 输入的字段名' },
  all: { en: 'list the edits of chars/* rules too', zh: '也逐条列出 chars/* 规则的改动' },
  chunkOutput: { en: 'one file for all chunks, NDJSON; .gz packs it (default: standard output)', zh: '全部写入一个 NDJSON 文件，.gz 则压缩（默认：标准输出）' },
  maxChars: { en: 'longest chunk, in characters (default: 1000, at least 50)', zh: '每块最多字符数（默认 1000，至少 50）' },
  minChars: { en: 'sections shorter than this join their neighbours (default: a fifth of --max-chars)', zh: '短于此数的章节并入相邻的块（默认为 --max-chars 的五分之一）' },
  outlineFormat: { en: 'text (default) or json', zh: 'text（默认）或 json' },
  restoreOutput: { en: 'a file for one report, a folder for several', zh: '一份报告时为文件，多份时为文件夹' },
  check: { en: 'prove only; write nothing', zh: '只做证明，不写文件' },
  source: { en: 'the original, for a report whose ledger skips hidden markup', zh: '原文件，用于账本省略了隐藏标记的报告' },
} as const satisfies Record<string, Bilingual>;
