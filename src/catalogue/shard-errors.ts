import type { Message } from '../model/bilingual';

/** What is wrong with shards: with `--shard`, and with what `merge` will not join. */
export const shardErrors = {
  outside: {
    en: 'There is no shard {index} of {count}.',
    zh: '没有第 {index} 片（共 {count} 片）。',
    help: { en: 'Count from 1/{count} to {count}/{count}.', zh: '请从 1/{count} 数到 {count}/{count}。' },
  },
  noEnvironment: {
    en: '--shard auto found neither a Slurm job array (SLURM_ARRAY_TASK_ID) nor an indexed job of Kubernetes (JOB_COMPLETION_INDEX).',
    zh: '--shard auto 没有找到 Slurm 作业数组（SLURM_ARRAY_TASK_ID）或 Kubernetes 索引作业（JOB_COMPLETION_INDEX）的环境变量。',
    help: { en: 'Start it in one (sbatch --array=1-8 …), or say which shard this is: --shard 1/8.', zh: '请在其中启动（sbatch --array=1-8 …），或直接写明分片：--shard 1/8。' },
  },
  twoEnvironments: {
    en: '--shard auto found a Slurm job array and an indexed job of Kubernetes at once (SLURM_ARRAY_TASK_ID and JOB_COMPLETION_INDEX), and cannot know which one counts.',
    zh: '--shard auto 同时看到 Slurm 作业数组和 Kubernetes 索引作业的环境变量（SLURM_ARRAY_TASK_ID 和 JOB_COMPLETION_INDEX），无法判断以哪个为准。',
    help: { en: 'Say which shard this is: --shard 1/8.', zh: '请直接写明分片：--shard 1/8。' },
  },
  noArray: {
    en: '--shard auto: this Slurm job is no array, so it has no number of shards.',
    zh: '--shard auto：这个 Slurm 作业不是作业数组，无从得知分片数。',
    help: { en: 'Submit it with sbatch --array=1-8, or say which shard this is: --shard 1/8.', zh: '请用 sbatch --array=1-8 提交，或直接写明分片：--shard 1/8。' },
  },
  noCompletions: {
    en: '--shard auto knows which pod this is (JOB_COMPLETION_INDEX={index}) but not of how many: Kubernetes does not tell.',
    zh: '--shard auto 知道这是第几个 Pod（JOB_COMPLETION_INDEX={index}），但不知道总数：Kubernetes 不提供。',
    help: { en: 'Set the environment variable JOB_COMPLETIONS to the value of spec.completions in the manifest.', zh: '请在清单里把环境变量 JOB_COMPLETIONS 设为 spec.completions 的值。' },
  },
  notNumber: {
    en: '--shard auto: {name} is “{value}”, and a whole number was expected.',
    zh: '--shard auto：{name} 的值是“{value}”，应为整数。',
    help: { en: 'Say which shard this is: --shard 1/8.', zh: '请直接写明分片：--shard 1/8。' },
  },
  outsideEnvironment: {
    en: '--shard auto: {name} is {value}, outside of {first} to {last}. The environment contradicts itself.',
    zh: '--shard auto：{name} 的值是 {value}，不在 {first} 到 {last} 之间。环境变量自相矛盾。',
    help: { en: 'Say which shard this is: --shard 1/8.', zh: '请直接写明分片：--shard 1/8。' },
  },
  brokenArray: {
    en: '--shard auto: the array runs the tasks {first} to {last} in steps of {step}, {tasks} of them. Shards need every number from 0 or 1 on, or documents would be left out.',
    zh: '--shard auto：该数组的任务号从 {first} 到 {last}，步长 {step}，共 {tasks} 个。分片号须从 0 或 1 起连续，否则会漏掉文件。',
    help: { en: 'Submit it with --array=1-{last}. To run some shards again, give the number of all: --shard "$SLURM_ARRAY_TASK_ID/8".', zh: '请用 --array=1-{last} 提交。只补跑几片时请写明总数：--shard "$SLURM_ARRAY_TASK_ID/8"。' },
  },
  insideInput: {
    en: '{output} lies in {input}, which is walked: the other shards would take it for an input.',
    zh: '{output} 位于被遍历的 {input} 之内：其他分片会把它当作输入。',
    help: { en: 'Name a place outside.', zh: '请换到外面。' },
  },
  failuresNeedFile: {
    en: '--failures - is standard output, and the failure records of a shard need a file: merge asks for them.',
    zh: '--failures - 表示标准输出，而分片的失败记录需要写入文件，合并时要用。',
    help: { en: 'Name a file with --failures, or leave it out: then they stand among the records.', zh: '请用 --failures 指定文件，或不用该选项，让失败记录留在记录之中。' },
  },
  otherShard: {
    en: '{output} holds shard {held} already, and this is {index}/{count}.',
    zh: '{output} 里已经是分片 {held}，而这里是 {index}/{count}。',
    help: { en: 'Give each shard a file of its own, such as -o shards/{index}.ndjson.', zh: '请给每个分片各用一个文件，例如 -o shards/{index}.ndjson。' },
  },
  mergeWhere: {
    en: 'merge was not told where to write.',
    zh: 'merge 没有得到输出位置。',
    help: { en: 'Add -o FILE: the file that one run would have written.', zh: '请加上 -o 文件：即单次运行本应写出的那个文件。' },
  },
  mergeAs: {
    en: '{output} is no file merge can write from shards of {format}.',
    zh: 'merge 无法用 {format} 分片写出 {output}。',
    help: { en: 'Give it a name ending in {ending}.', zh: '请改用以 {ending} 结尾的名字。' },
  },
  mergeKind: {
    en: '{file} is no file merge can join.',
    zh: '{file} 不是 merge 能合并的文件。',
    help: { en: 'Give it .ndjson, .jsonl (also .gz) or .csv; files in an output folder need no merge.', zh: '请给出 .ndjson、.jsonl（可为 .gz）或 .csv；输出文件夹里的文件无需合并。' },
  },
  mergeParquet: {
    en: '{output} is not written: the {count} shards are complete and were made in one way, but merge does not join Parquet.',
    zh: '未写出 {output}：{count} 个分片齐全，做法一致，但 merge 不合并 Parquet。',
    help: {
      en: "Read them together, as DuckDB does with read_parquet('FOLDER/*.parquet') … ORDER BY path, or run the shards with -o FILE.csv.",
      zh: "请一并读取，例如 DuckDB 的 read_parquet('文件夹/*.parquet') … ORDER BY path；或让各分片用 -o 文件.csv 输出。",
    },
  },
  noShards: {
    en: 'There is no shard in {names}.',
    zh: '{names} 里没有分片。',
    help: { en: 'Name the files that clean --shard wrote, or their folder.', zh: '请给出 clean --shard 写出的文件或其所在文件夹。' },
  },
  noFile: {
    en: '{file} is not there, so its shard is missing.',
    zh: '{file} 不存在，缺少这一片。',
    help: { en: 'Run the shard again.', zh: '请重新运行该分片。' },
  },
  noFacts: {
    en: '{file} has no {facts} beside it, so nothing proves that it is a whole shard: an interrupted run writes none.',
    zh: '{file} 旁边没有 {facts}，无法证明它是完整的分片：中断的运行不会写出它。',
    help: { en: 'Run that shard again with clean --shard, and copy both files.', zh: '请用 clean --shard 重新运行该分片，复制时两个文件都要带上。' },
  },
  badFacts: {
    en: '{facts} is not what clean --shard writes.',
    zh: '{facts} 不是 clean --shard 写出的内容。',
    help: { en: 'Run that shard again.', zh: '请重新运行该分片。' },
  },
  changed: {
    en: '{file} is not the file that was finished as shard {index}/{count}: it has {got} bytes and had {want}. It was cut off or changed.',
    zh: '{file} 与分片 {index}/{count} 完成时不同：现有 {got} 字节，当时 {want} 字节。它被截断或改动过。',
    help: { en: 'Run the shard again.', zh: '请重新运行该分片。' },
  },
  changedWithin: {
    en: '{file} is not the file that was finished as shard {index}/{count}: it has as many bytes, and its SHA-256 is {got} where it was {want}. It was changed.',
    zh: '{file} 与分片 {index}/{count} 完成时不同：字节数相同，但 SHA-256 为 {got}，当时为 {want}。它被改动过。',
    help: { en: 'Run the shard again.', zh: '请重新运行该分片。' },
  },
  missing: {
    en: 'Missing of {count} shards: {missing}.',
    zh: '共 {count} 片，缺少：{missing}。',
    help: { en: 'Run them with --shard i/{count}, and name their files here.', zh: '请用 --shard i/{count} 运行，并把文件列在这里。' },
  },
  twice: {
    en: 'Shard {index}/{count} is there twice: {file} and {other}.',
    zh: '分片 {index}/{count} 出现两次：{file} 和 {other}。',
    help: { en: 'Leave one of them out.', zh: '请去掉其中一个。' },
  },
  otherCount: {
    en: '{file} is one of {count} shards, and {other} one of {otherCount}, so documents would be missing or come twice.',
    zh: '{file} 属于 {count} 片的划分，{other} 属于 {otherCount} 片的划分，合并会缺失或重复文件。',
    help: { en: 'Give shards of one division.', zh: '请只给出同一划分的分片。' },
  },
  otherRules: {
    en: '{file} was made by reportkit {version} with the rules {rules}, and {other} by {otherVersion} with {otherRules}.',
    zh: '{file} 由 reportkit {version} 以规则 {rules} 生成，{other} 由 {otherVersion} 以规则 {otherRules} 生成。',
    help: { en: 'Run all shards with the same version and rules.', zh: '请用同一版本和同一规则运行所有分片。' },
  },
  otherSettings: {
    en: '{file} was made with {setting} = {value}, and {other} with {otherValue}.',
    zh: '{file} 的 {setting} = {value}，{other} 的是 {otherValue}。',
    help: { en: 'Run all shards with the same settings.', zh: '请用相同的设置运行所有分片。' },
  },
  otherInputs: {
    en: '{file} was chosen from {total} inputs, and {other} from {otherTotal}, or from others of the same number: files came or went in between.',
    zh: '{file} 选自 {total} 个输入，{other} 选自 {otherTotal} 个，或数目相同而文件不同：其间有文件增减。',
    help: { en: 'Run all shards over the same files.', zh: '请让所有分片处理同一批文件。' },
  },
  notInOrder: {
    en: '{file}: “{path}” does not stand in the order of paths, so the shards cannot be joined in order. Inputs that hold many documents cannot be merged.',
    zh: '{file}：“{path}”不符合路径顺序，无法按序合并。一个输入里有多份文件时不能合并。',
    help: { en: 'Clean them without --shard.', zh: '请不用 --shard 运行 clean。' },
  },
} as const satisfies Record<string, Message>;
