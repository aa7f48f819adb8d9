import type { Bilingual } from '../model/bilingual';

/** What the command line says beside its data, of a run that does as it should: on standard error, or under a table. */
export const notes = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  didYouMean: { en: ' Did you mean “{name}”?', zh: '是不是想写“{name}”？' },
  seeHelp: { en: 'Run “{command} --help” for what it takes.', zh: '运行“{command} --help”查看用法。' },
  tableHint: {
    en: 'To keep the result: -o FOLDER (one JSON file each), -o all.ndjson, -o all.csv. To see it as data here: -f ndjson.',
    zh: '保存结果：-o 文件夹（每份一个 JSON），-o all.ndjson，-o all.csv。在此查看数据：-f ndjson。',
  },
  dryRun: {
    en: 'Documents that would be cleaned: {todo}; up to date: {kept}. Nothing was written.',
    zh: '将处理 {todo} 份，已是最新 {kept} 份。没有写入任何内容。',
  },
  leftOver: {
    en: '{count} {count:output|outputs} of earlier runs in {output} {count:belongs|belong} to no input of this run and {count:stays|stay}: {paths}. --prune removes {count:it|them}.',
    zh: '{output} 中有 {count} 份先前的输出，其来源不在本次输入中，予以保留：{paths}。--prune 可删去。',
  },
  pruned: {
    en: '{count} {count:output|outputs} of earlier runs in {output} {count:was|were} removed: {paths}.',
    zh: '已从 {output} 中删去 {count} 份先前的输出：{paths}。',
  },
  kept: {
    en: '{kept} of {total} {total:document|documents} are up to date and were not done again.',
    zh: '{total} 份中有 {kept} 份没有变化，未重新处理。',
  },
  progress: { en: '{done} of {total}  {rate} MB/s  {failed} failed  {left} left  {path}', zh: '已完成 {done}/{total}  {rate} MB/s  失败 {failed}  剩余 {left}  {path}' },
  proofBytes: { en: 'ok  {path}  sha256 {hash}  bytes-identical ({encoding})', zh: 'ok  {path}  sha256 {hash}  bytes-identical（逐字节相同，{encoding}）' },
  proofText: { en: 'ok  {path}  sha256 {hash}  text-identical', zh: 'ok  {path}  sha256 {hash}  text-identical（文字相同）' },
  proofFailed: { en: 'FAILED  {path}  {reason}', zh: '未通过  {path}  {reason}' },
  nothingMerged: { en: 'Nothing was written.', zh: '没有写出任何内容。' },
  merged: { en: '{count} {count:shard|shards} joined in {output}.', zh: '已把 {count} 个分片合并到 {output}。' },
  ruleColumns: { en: 'rule\tdefault\twhat it does', zh: '规则\t默认\t作用' },
  ruleDefault: { en: 'default', zh: '默认' },
  ruleLevels: { en: 'can be', zh: '可设为' },
  configWritten: { en: 'Wrote {file}. It changes nothing yet: take the marks of comment away where you want something else.', zh: '已写出 {file}。目前不改变任何结果：需要时去掉注释标记即可。' },
  ruleOptions: { en: 'options', zh: '选项' },
  ruleGroup: { en: 'phase', zh: '阶段' },
  ruleWhat: { en: 'what', zh: '作用' },
  ruleWhy: { en: 'why', zh: '缘由' },
  ruleHelp: { en: 'what to do', zh: '处理' },
  ruleMatch: { en: 'acts on', zh: '会处理' },
  ruleIgnore: { en: 'leaves alone', zh: '不会动' },
  ruleSet: { en: 'Change it with --rule {rule}={level}, or under "rules" in reportkit.config.json.', zh: '可用 --rule {rule}={level} 更改，或写在 reportkit.config.json 的 "rules" 里。' },
  validated: { en: '{documents} {documents:document|documents}: {errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}, {infos} {infos:note|notes}.', zh: '{documents} 份文件：错误 {errors}，警告 {warnings}，提示 {infos}。' },
  validatedKnown: { en: '{documents} {documents:document|documents}: {errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}, {infos} {infos:note|notes} that are new; {known} are known in the baseline.', zh: '{documents} 份文件：新增错误 {errors}，警告 {warnings}，提示 {infos}；基线中已知 {known}。' },
} as const satisfies Record<string, Bilingual>;
