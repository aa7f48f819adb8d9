import type { Message } from '../model/bilingual';

/** What is said of a run that went on, or of a result that is not what was asked for. */
export const warnings = {
  internal: {
    en: 'Internal error: {message}. This is a bug in reportkit {version}.',
    zh: '内部错误：{message}。这是 reportkit {version} 的缺陷。',
    help: { en: 'Please report it with the output of the same command with --debug.', zh: '请加上 --debug 再运行一次，并把输出一起报告给我们。' },
  },
  internalDocument: {
    en: '{path}: the cause was {message}.',
    zh: '{path}：原因是 {message}。',
    help: { en: 'Please report it with the output of the same command with --debug.', zh: '请加上 --debug 再运行一次，并把输出一起报告给我们。' },
  },
  interrupted: {
    en: 'Interrupted: {done} of {total} {total:document is|documents are} done, and what was written is whole.',
    zh: '已中断：{total} 份中完成了 {done} 份，已写出的内容都是完整的。',
    help: { en: 'To go on, run the same command with --resume (output in a folder or an .ndjson file).', zh: '要继续，请加上 --resume 再次运行（输出须为文件夹或 .ndjson 文件）。' },
  },
  skippedRecords: {
    en: '{path}: left out were {status} responses that are not 200, {media} that are no documents (pictures, scripts, styles, data) and {revisit} that only refer to earlier ones.',
    zh: '{path}：略过了 {status} 条状态码不是 200 的响应、{media} 条不是文件的响应（图片、脚本、样式、数据）和 {revisit} 条仅指向先前内容的记录。',
    help: { en: 'That is usual; if a page you need is missing, fetch it again.', zh: '这属正常情况；如缺少需要的网页，请重新采集。' },
  },
  passedArchive: {
    en: '{path} is an archive that cannot be read. It was passed over: other files are asked for, and whether it holds any is not known.',
    zh: '{path} 是无法读取的压缩包，已略过：要找的是别的文件，其中有没有无从得知。',
    help: { en: 'Name the archive itself to learn what is wrong with it.', zh: '直接指定该压缩包，可查看具体原因。' },
  },
  notPruned: {
    en: '{file} is not as it was written, and was not removed.',
    zh: '{file} 写出之后被改动过，未删去。',
    help: { en: 'Remove it yourself when nobody needs it.', zh: '如不再需要，请自行删去。' },
  },
  nothingThere: {
    en: '{name} holds no file that is wanted.',
    zh: '{name} 里没有需要处理的文件。',
    help: { en: 'Check the name, --include and --exclude.', zh: '请检查名字以及 --include 和 --exclude。' },
  },
  notReport: {
    en: '{path}: a record in it is no report of reportkit and was left out.',
    zh: '{path}：其中有一条记录不是 reportkit 的报告，已略过。',
    help: { en: 'Give it documents, or what clean wrote.', zh: '请给出原文件或 clean 写出的报告。' },
  },
  outlineEmpty: {
    en: '{path}: no section was found, since the text has no numbered or marked headings.',
    zh: '{path}：没有找到章节，因为正文没有编号或标题标记。',
    help: { en: 'Look at the text with “reportkit clean -f text”.', zh: '可用“reportkit clean -f text”查看正文。' },
  },
  noLedger: {
    en: 'This report has no ledger (--ledger none), so its edits are unknown.',
    zh: '该报告没有账本（--ledger none），看不到改动。',
    help: { en: 'Run clean again without that option.', zh: '请去掉该选项重新运行 clean。' },
  },
  noLine: {
    en: 'There is no line {line}: the source has {count} {count:line|lines}.',
    zh: '没有第 {line} 行：原文共 {count} 行。',
    help: { en: 'Name one of those.', zh: '请指定其中一行。' },
  },
  restoreBytes: {
    en: 'The text is right, but encoded as {encoding} it has the sha256 {got}, the report says {want}.',
    zh: '文字一致，但按 {encoding} 编码后 sha256 为 {got}，报告里写的是 {want}。',
    help: { en: 'Keep the original, and report this with the output of --debug.', zh: '请保留原文件，并附上 --debug 的输出告诉我们。' },
  },
  restoreShape: {
    en: 'It is no whole report: {problem}.',
    zh: '这不是完整的报告：{problem}。',
    help: { en: 'Clean the original again.', zh: '请重新清洗原文。' },
  },
  restoreSource: {
    en: 'The file given with --source has the sha256 {got}, the report says {want}; it is another file.',
    zh: '--source 给出的文件 sha256 为 {got}，报告里写的是 {want}；不是同一个文件。',
    help: { en: 'Name the one that was cleaned.', zh: '请指定当初清洗的那一个。' },
  },
  restoreUtf8: {
    en: '{path}: the source was {encoding} and did not decode without loss, so its text is written as UTF-8.',
    zh: '{path}：原文件为 {encoding}，解码有损失，因此文字以 UTF-8 写出。',
    help: { en: 'Keep the original where its very bytes are needed.', zh: '如需原始字节，请保留原文件。' },
  },
  restorePacked: {
    en: '{path}: the source was packed (gzip), and packing anew need not give the same bytes; the text that was in it is written, as UTF-8.',
    zh: '{path}：原文件是 gzip 压缩的，重新压缩未必得到相同的字节；写出的是其中的文字，编码为 UTF-8。',
    help: { en: 'Keep the original where its very bytes are needed.', zh: '如需原始字节，请保留原文件。' },
  },
  restoreExtracted: {
    en: '{path}: a file of the kind {mediaType} cannot be rebuilt from its text; the text that was read from it is written, as UTF-8.',
    zh: '{path}：{mediaType} 类文件无法由文字还原；写出的是从中读到的文字，编码为 UTF-8。',
    help: { en: 'Keep the original where the file itself is needed.', zh: '如需文件本身，请保留原文件。' },
  },
  noTextInFailure: {
    en: '{path}: a failure record, which holds no text.',
    zh: '{path}：这是失败记录，没有正文。',
    help: { en: 'Do what the record’s “help” says, then clean the original again.', zh: '请按记录中 “help” 的说明处理后，重新清洗原文。' },
  },
  restoreFailureRecord: {
    en: '{path}: a failure record, so there is nothing to restore.',
    zh: '{path}：这是失败记录，没有可还原的内容。',
    help: { en: 'Mend what the record says, and clean the original again.', zh: '请按记录中的说明处理后，重新清洗原文。' },
  },
  nothingRestored: {
    en: 'Nothing was restored: only failure records are in {names}.',
    zh: '没有还原任何内容：{names} 里只有失败记录。',
    help: { en: 'Mend what the records say, and clean the originals again.', zh: '请按记录中的说明处理后，重新清洗原文。' },
  },
  stableRecord: {
    en: 'It was written with clean --stable, without a ledger, so the source cannot be restored from it.',
    zh: '由 clean --stable 写出，不含账本，无法据此还原原文。',
    help: { en: 'Run clean without --stable and restore from that.', zh: '请去掉 --stable 重新运行 clean，再由新的报告还原。' },
  },
  stableTooLittle: {
    en: '{path}: written with clean --stable, which leaves out what this command needs: the ledger, the places and the counts.',
    zh: '{path}：由 clean --stable 写出，缺少此命令所需的账本、位置和计数。',
    help: { en: 'Give it the original, or what clean writes without --stable.', zh: '请给出原文件，或不加 --stable 时 clean 写出的报告。' },
  },
  stableUnchecked: {
    en: 'Records written with clean --stable: {count}. They have no ledger, so only their shape, hash and leftover noise were checked, and their sources cannot be restored from them.',
    zh: '由 clean --stable 写出的记录：{count} 条。它们没有账本，只检查了结构、哈希和残留噪声，也无法据此还原原文。',
    help: { en: 'For the rest, validate reports or the raw files.', zh: '要做全部检查，请校验完整报告或原始文件。' },
  },
} as const satisfies Record<string, Message>;
