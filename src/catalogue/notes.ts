import type { Bilingual } from '../model/bilingual';

/** What the command line says beside its data: on standard error, or under a table. */
export const notes = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  seeHelp: { en: 'Run “{command} --help” for what it takes.', zh: '运行“{command} --help”查看用法。' },
  internal: {
    en: 'Internal error: {message}. This is a bug in reportkit {version}. Please report it with the output of the same command with --debug.',
    zh: '内部错误：{message}。这是 reportkit {version} 的缺陷。请加上 --debug 再运行一次，并把输出一起报告给我们。',
  },
  internalDocument: {
    en: '{path}: the cause was {message}. Please report it with the output of the same command with --debug.',
    zh: '{path}：原因是 {message}。请加上 --debug 再运行一次，并把输出一起报告给我们。',
  },
  tableHint: {
    en: 'To keep the result: -o FOLDER (one JSON file each), -o all.ndjson, -o all.csv. To see it as data here: -f ndjson.',
    zh: '保存结果：-o 文件夹（每份一个 JSON），-o all.ndjson，-o all.csv。在此查看数据：-f ndjson。',
  },
  skippedRecords: {
    en: '{path}: left out were {status} responses that are not 200, {media} that are no documents (pictures, scripts, styles, data) and {revisit} that only refer to earlier ones.',
    zh: '{path}：略过了 {status} 条状态码不是 200 的响应、{media} 条不是文件的响应（图片、脚本、样式、数据）和 {revisit} 条仅指向先前内容的记录。',
  },
  nothingThere: { en: '{name} holds no file that is wanted. Check the name, --include and --exclude.', zh: '{name} 里没有需要处理的文件。请检查名字以及 --include 和 --exclude。' },
  dryRun: {
    en: 'Documents that would be cleaned: {todo}; up to date: {kept}. Nothing was written.',
    zh: '将处理 {todo} 份，已是最新 {kept} 份。没有写入任何内容。',
  },
  kept: {
    en: '{kept} of {total} documents are up to date and were not done again.',
    zh: '{total} 份中有 {kept} 份没有变化，未重新处理。',
  },
  interrupted: {
    en: 'Interrupted: {done} of {total} documents are done, and what was written is whole.',
    zh: '已中断：{total} 份中完成了 {done} 份，已写出的内容都是完整的。',
  },
  progress: { en: '{done} of {total}  {rate} MB/s  {failed} failed  {left} left  {path}', zh: '已完成 {done}/{total}  {rate} MB/s  失败 {failed}  剩余 {left}  {path}' },
  proofBytes: { en: 'ok  {path}  sha256 {hash}  bytes-identical ({encoding})', zh: 'ok  {path}  sha256 {hash}  bytes-identical（逐字节相同，{encoding}）' },
  proofText: { en: 'ok  {path}  sha256 {hash}  text-identical', zh: 'ok  {path}  sha256 {hash}  text-identical（文字相同）' },
  proofFailed: { en: 'FAILED  {path}  {reason}', zh: 'FAILED  {path}  未通过：{reason}' },
  restoreBytes: {
    en: 'the text is right, but encoded as {encoding} it has the sha256 {got}, the report says {want}. Keep the original, and report this with the output of --debug',
    zh: '文字一致，但按 {encoding} 编码后 sha256 为 {got}，报告里写的是 {want}。请保留原文件，并附上 --debug 的输出告诉我们',
  },
  restoreShape: { en: 'it is no whole report: {problem}. Clean the original again', zh: '这不是完整的报告：{problem}。请重新清洗原文' },
  restoreSource: {
    en: 'the file given with --source has the sha256 {got}, the report says {want}; it is another file. Name the one that was cleaned',
    zh: '--source 给出的文件 sha256 为 {got}，报告里写的是 {want}；不是同一个文件。请指定当初清洗的那一个',
  },
  restoreUtf8: {
    en: '{path}: the source was {encoding} and did not decode without loss, so its text is written as UTF-8.',
    zh: '{path}：原文件为 {encoding}，解码有损失，因此文字以 UTF-8 写出。',
  },
  restoreExtracted: {
    en: '{path}: a file of the kind {mediaType} cannot be rebuilt from its text; the text that was read from it is written, as UTF-8.',
    zh: '{path}：{mediaType} 类文件无法由文字还原；写出的是从中读到的文字，编码为 UTF-8。',
  },
  stableRecord: {
    en: 'it was written with clean --stable, without a ledger, so the source cannot be restored from it. Run clean without --stable and restore from that.',
    zh: '由 clean --stable 写出，不含账本，无法据此还原原文。请去掉 --stable 重新运行 clean，再由新的报告还原。',
  },
  stableUnchecked: {
    en: 'Records written with clean --stable: {count}. They have no ledger, so only their shape, hash and leftover noise were checked, and their sources cannot be restored from them. For the rest, validate reports or the raw files.',
    zh: '由 clean --stable 写出的记录：{count} 条。它们没有账本，只检查了结构、哈希和残留噪声，也无法据此还原原文。要做全部检查，请校验完整报告或原始文件。',
  },
  restoreFailureRecord: { en: '{path}: a failure record, so there is nothing to restore.', zh: '{path}：这是失败记录，没有可还原的内容。' },
  ruleColumns: { en: 'rule\tdefault\twhat it does', zh: '规则\t默认\t作用' },
  ruleDefault: { en: 'default', zh: '默认' },
  ruleLevels: { en: 'can be', zh: '可设为' },
  configWritten: { en: 'Wrote {file}. It changes nothing yet: take the marks of comment away where you want something else.', zh: '已写出 {file}。目前不改变任何结果：需要时去掉注释标记即可。' },
  ruleOptions: { en: 'options', zh: '选项' },
  ruleGroup: { en: 'phase', zh: '阶段' },
  ruleWhat: { en: 'what', zh: '作用' },
  ruleWhy: { en: 'why', zh: '缘由' },
  ruleMatch: { en: 'acts on', zh: '会处理' },
  ruleIgnore: { en: 'leaves alone', zh: '不会动' },
  ruleSet: { en: 'Change it with --rule {rule}={level}, or under "rules" in reportkit.config.json.', zh: '可用 --rule {rule}={level} 更改，或写在 reportkit.config.json 的 "rules" 里。' },
  validated: { en: '{documents} documents: {errors} errors, {warnings} warnings, {infos} notes.', zh: '{documents} 份文件：错误 {errors}，警告 {warnings}，提示 {infos}。' },
  validatedKnown: { en: '{documents} documents: {errors} errors, {warnings} warnings, {infos} notes that are new; {known} are known in the baseline.', zh: '{documents} 份文件：新增错误 {errors}，警告 {warnings}，提示 {infos}；基线中已知 {known}。' },
  notReport: { en: '{path}: a record in it is no report of reportkit and was left out. Give it documents, or what clean wrote.', zh: '{path}：其中有一条记录不是 reportkit 的报告，已略过。请给出原文件或 clean 写出的报告。' },
  outlineEmpty: { en: '{path}: no section was found.', zh: '{path}：没有找到章节。' },
} as const satisfies Record<string, Bilingual>;
