import type { Message } from '../model/bilingual';

/** What is wrong with a command line or its inputs. */
export const usageErrors = {
  unknownOption: {
    en: 'There is no option {option}.{meant}',
    zh: '没有选项 {option}。{meant}',
    help: { en: 'Run the command with --help for those it has.', zh: '加上 --help 可查看全部选项。' },
  },
  unknownCommand: {
    en: 'There is no command “{command}”.{meant}',
    zh: '没有命令“{command}”。{meant}',
    help: { en: 'Run “reportkit help” for the list.', zh: '运行“reportkit help”查看全部命令。' },
  },
  pathAsCommand: {
    en: '“{command}” is a file or folder, not a command.',
    zh: '“{command}”是文件或文件夹，不是命令。',
    help: { en: 'Run “reportkit clean {command}” to clean it.', zh: '要清理它，请运行“reportkit clean {command}”。' },
  },
  unknownRule: {
    en: 'There is no rule “{rule}”.{meant}',
    zh: '没有规则“{rule}”。{meant}',
    help: { en: 'Run “reportkit rules” for the list.', zh: '运行“reportkit rules”查看全部规则。' },
  },
  missingArgument: {
    en: 'The command needs <{argument}>, which is missing.',
    zh: '这个命令缺少参数 <{argument}>。',
    help: { en: 'Name it behind the command.', zh: '请写在命令之后。' },
  },
  tooManyArguments: {
    en: 'The command takes fewer arguments.',
    zh: '这个命令不接受这么多参数。',
    help: { en: 'Leave the last ones out, or quote a name that holds spaces.', zh: '请去掉多余的，含空格的名字请加引号。' },
  },
  missingValue: {
    en: 'The option {option} needs a value.',
    zh: '选项 {option} 需要一个值。',
    help: { en: 'Write it behind the option.', zh: '请写在选项之后。' },
  },
  badValue: {
    en: '“{value}” is no value for {option}.{meant}',
    zh: '“{value}”不是 {option} 能用的值。{meant}',
    help: { en: 'Give one that it takes: {expected}.', zh: '请改用它接受的值：{expected}。' },
  },
  emptyValue: {
    en: '{option} was given an empty value.',
    zh: '{option} 的值是空的。',
    help: { en: 'Give it one, or leave the option out; in a script, see whether the variable is set.', zh: '请给出值，或去掉该选项；在脚本里请检查变量是否已设。' },
  },
  badLevel: {
    en: 'The rule {rule} cannot be set to “{level}”.',
    zh: '规则 {rule} 不能设为“{level}”。',
    help: { en: 'Set it to one of these: {levels}.', zh: '请改用其中之一：{levels}。' },
  },
  noBaseline: {
    en: 'The baseline {file} cannot be read: {reason}.',
    zh: '无法读取基线 {file}：{reason}。',
    help: { en: 'Make one with --baseline {file} --update-baseline.', zh: '可用 --baseline {file} --update-baseline 生成。' },
  },
  badBaseline: {
    en: '{file} is no baseline of reportkit.',
    zh: '{file} 不是 reportkit 的基线。',
    help: { en: 'Make it anew with --baseline {file} --update-baseline.', zh: '请用 --baseline {file} --update-baseline 重新生成。' },
  },
  updateWhat: {
    en: '--update-baseline writes the file that --baseline names, and none is named.',
    zh: '--update-baseline 写入 --baseline 指定的文件，但没有指定。',
    help: { en: 'Add --baseline FILE.', zh: '请加上 --baseline 文件。' },
  },
  noInput: {
    en: 'No input was named, and standard input is a terminal.',
    zh: '没有指定输入，标准输入又是终端。',
    help: { en: 'Name files or folders, or pipe a document in.', zh: '请给出文件或文件夹，或者用管道送入一份文件。' },
  },
  nothingFound: {
    en: 'There is no input at all: {names} holds no file that is wanted.',
    zh: '没有任何输入：{names} 里没有需要处理的文件。',
    help: { en: 'Check the name, --include and --exclude.', zh: '请检查名字以及 --include 和 --exclude。' },
  },
  emptyList: {
    en: 'There is no input at all: the list {list} names nothing.',
    zh: '没有任何输入：清单 {list} 是空的。',
    help: { en: 'Put names ended by NUL in it.', zh: '请写入以 NUL 结尾的名字。' },
  },
  listAndInputs: {
    en: 'Inputs cannot be named beside --files0-from.',
    zh: '使用 --files0-from 时不能再另外指定输入。',
    help: { en: 'Put them all in the list.', zh: '请把输入都写进清单。' },
  },
  unreadableList: {
    en: 'The list {list} cannot be read: {reason}.',
    zh: '清单 {list} 无法读取：{reason}。',
    help: { en: 'Check its name and rights.', zh: '请检查名字和权限。' },
  },
  severalOnStdout: {
    en: 'Standard output holds one document as {format}, and there are {count}.',
    zh: '以 {format} 格式输出到标准输出时只能有一份文件，现在有 {count} 份。',
    help: { en: 'Name a folder with -o, or use -f ndjson.', zh: '请用 -o 指定文件夹，或改用 -f ndjson。' },
  },
  severalInJson: {
    en: 'A .json file holds one document, and there are {count}.',
    zh: '一个 .json 文件只放一份文件，现在有 {count} 份。',
    help: { en: 'End the name in .ndjson, or name a folder.', zh: '请把名字改为以 .ndjson 结尾，或指定文件夹。' },
  },
  formatAgainstName: {
    en: 'The name {output} says {named}, and -f says {format}.',
    zh: '文件名 {output} 表示 {named} 格式，而 -f 指定了 {format}。',
    help: { en: 'Leave -f out, or change the name.', zh: '请去掉 -f，或换一个名字。' },
  },
  noFolderFormat: {
    en: '{format} is one file for all documents, and {output} would be a folder.',
    zh: '{format} 格式把所有文件写进同一个文件，而 {output} 会成为文件夹。',
    help: { en: 'End the name in {suffix}.', zh: '请让名字以 {suffix} 结尾。' },
  },
  tableWithoutCsv: {
    en: '--table chooses the rows of a table, and the output is {format}.',
    zh: '--table 用来选择表格的行，而输出格式是 {format}。',
    help: { en: 'Use -f csv, or end the name of -o in .csv or .parquet.', zh: '请用 -f csv，或让 -o 的名字以 .csv 或 .parquet 结尾。' },
  },
  chunksAreNdjson: {
    en: 'Chunks are lines of JSON, and {output} is named otherwise.',
    zh: '片段按行写成 JSON，而 {output} 的名字不是这种格式。',
    help: { en: 'Name a file that ends in .ndjson, .jsonl or .ndjson.gz.', zh: '请用 .ndjson、.jsonl 或 .ndjson.gz 结尾的文件名。' },
  },
  stableIsJson: {
    en: '--stable is about JSON records, and the output is {format}: texts hold neither stamps nor offsets.',
    zh: '--stable 只用于 JSON 记录，而输出格式是 {format}：文本里本来就没有版本标记和位置。',
    help: { en: 'Use -f json or ndjson, or leave --stable out.', zh: '请用 -f json 或 ndjson，或去掉 --stable。' },
  },
  fieldsOfWhat: {
    en: '--field names fields of NDJSON, and --from says {from}.',
    zh: '--field 指定 NDJSON 的字段，而 --from 指定了 {from}。',
    help: { en: 'Leave one of them out.', zh: '请去掉其中一个。' },
  },
  encodingOfJson: {
    en: 'JSON is UTF-8 by its standard, so --encoding says nothing of NDJSON.',
    zh: 'JSON 标准规定使用 UTF-8，--encoding 不适用于 NDJSON。',
    help: { en: 'Leave it out; convert a file that is not UTF-8 (iconv -f gb18030 -t utf-8).', zh: '请去掉该选项；不是 UTF-8 的文件请先转换（iconv -f gb18030 -t utf-8）。' },
  },
  noParquet: {
    en: 'Writing {output} needs the package {package}, which is not installed.',
    zh: '写出 {output} 需要 {package} 组件，目前没有安装。',
    help: { en: 'Install it (npm install {package}), or end the name in .csv.', zh: '请安装（npm install {package}），或让名字以 .csv 结尾。' },
  },
  recordsAsOne: {
    en: '{input} holds many documents, and the output holds one.',
    zh: '{input} 里有多份文件，而输出只能放一份。',
    help: { en: 'End the name in .ndjson, name a folder, or use -f ndjson.', zh: '请让名字以 .ndjson 结尾、指定文件夹，或改用 -f ndjson。' },
  },
  recordsIntoFolder: {
    en: 'The documents in {input} name themselves, and shards that write into one folder could not see where two have one name.',
    zh: '{input} 里的各份文件自带名称，写入同一文件夹的分片无法察觉重名。',
    help: { en: 'Write a file (-o NAME.ndjson), and join the shards with “reportkit merge”.', zh: '请写成文件（-o 名字.ndjson），再用“reportkit merge”合并各分片。' },
  },
  sectionsOfRecords: {
    en: 'Rows of sections cannot be put in order again where {input} holds many documents in an order of their own, so --shard writes none of them.',
    zh: '{input} 里有多份文件，且有自己的顺序，分片写出的章节表无法重新排序。',
    help: { en: 'Leave --shard or --table sections out.', zh: '请去掉 --shard 或 --table sections。' },
  },
  jsonAgainstFormat: {
    en: '--json says JSON, and -f says {format}.',
    zh: '--json 表示 JSON，而 -f 指定了 {format}。',
    help: { en: 'Leave one of them out.', zh: '请去掉其中一个。' },
  },
  twoPipes: {
    en: 'Only one of the two results can come from standard input.',
    zh: '两个结果中只能有一个来自标准输入。',
    help: { en: 'Name a file or a folder for the other.', zh: '另一个请指定文件或文件夹。' },
  },
  nothingToCompare: {
    en: 'There is nothing to compare: no record of reportkit is in {names}.',
    zh: '没有可比较的内容：{names} 里没有 reportkit 的记录。',
    help: { en: 'Give it what clean wrote as JSON or NDJSON.', zh: '请给出 clean 写出的 JSON 或 NDJSON。' },
  },
  outputIsFile: {
    en: '{output} is a file, and its name means a folder.',
    zh: '{output} 是文件，但按名字应是文件夹。',
    help: { en: 'End the name in .ndjson, .json, .csv or .parquet for one file, or name a folder.', zh: '要写成一个文件，请让名字以 .ndjson、.json、.csv 或 .parquet 结尾；否则请指定文件夹。' },
  },
  outputIsInput: {
    en: '{output} is an input too. Writing there would mix what is read with what is written.',
    zh: '{output} 同时也是输入。写到那里会把读的和写的混在一起。',
    help: { en: 'Name another place with -o.', zh: '请用 -o 换一个位置。' },
  },
  pruneWhere: {
    en: '--prune removes what earlier runs left in an output folder, so it needs --resume and a folder, and no --shard.',
    zh: '--prune 删去输出文件夹中先前留下的文件，须与 --resume 和输出文件夹合用，且不能与 --shard 合用。',
    help: { en: 'Name the folder with -o, and add --resume.', zh: '请用 -o 指定文件夹，并加上 --resume。' },
  },
  resumeWhere: {
    en: '--resume goes on with what an earlier run wrote, which standard output, .json and .csv cannot tell.',
    zh: '--resume 接着先前写出的内容继续，标准输出、.json 和 .csv 无法续写。',
    help: { en: 'Name a folder or an .ndjson file with -o.', zh: '请用 -o 指定文件夹或 .ndjson 文件。' },
  },
  summaryWhere: {
    en: '--summary - is standard output, where the records go.',
    zh: '--summary - 表示标准输出，而记录也会写到那里。',
    help: { en: 'Name a file for it, or a place for the records with -o.', zh: '请给小结指定文件，或用 -o 指定记录的位置。' },
  },
  failuresWhere: {
    en: '--failures - is standard output, where the records or the summary go.',
    zh: '--failures - 表示标准输出，而记录或小结也会写到那里。',
    help: { en: 'Name a file for them, or a place for the records with -o. Without --failures they stand among the records.', zh: '请给失败记录指定文件，或用 -o 指定记录的位置。不用 --failures 时，失败记录就在记录之中。' },
  },
  outputTwice: {
    en: '{output} is named for two outputs, and one would overwrite the other.',
    zh: '{output} 被指定给了两个输出，会互相覆盖。',
    help: { en: 'Give each a file of its own.', zh: '请各用一个文件。' },
  },
  cannotWrite: {
    en: '{output} cannot be written: {reason}.',
    zh: '无法写入 {output}：{reason}。',
    help: { en: 'Check the place and the free space, or name another one.', zh: '请检查该位置和剩余空间，或换一个。' },
  },
  noConfig: {
    en: 'There is no configuration file {file}.',
    zh: '没有配置文件 {file}。',
    help: { en: 'Check the path; “reportkit init” writes one to start from.', zh: '请检查路径；“reportkit init”会写出一份起始配置。' },
  },
  unreadableFile: {
    en: '{file} cannot be read: {reason}.',
    zh: '无法读取 {file}：{reason}。',
    help: { en: 'Check its name and rights, and that it is whole.', zh: '请检查名字、权限以及文件是否完整。' },
  },
  configThere: {
    en: '{file} is there already, and stays as it is.',
    zh: '{file} 已经存在，未作改动。',
    help: { en: 'Change it by hand, or write over it with --force.', zh: '请手工修改，或用 --force 覆盖。' },
  },
  anotherRun: {
    en: 'Another run (process {pid}) is writing {output}.',
    zh: '另一次运行（进程 {pid}）正在写 {output}。',
    help: { en: 'Wait until it has ended, or name another output; if there is no such run, delete {lock}.', zh: '请等它结束，或换一个输出；若并无此运行，请删除 {lock}。' },
  },
  notJson: {
    en: '{name} is not JSON, or not all of it.',
    zh: '{name} 不是 JSON，或者不完整。',
    help: { en: 'Give it what clean wrote as JSON or NDJSON; where a run was broken off, run clean again with --resume.', zh: '请给出 clean 写出的 JSON 或 NDJSON；若运行曾中断，请加 --resume 再运行 clean。' },
  },
  noReport: {
    en: 'There is no report in {name}.',
    zh: '{name} 里没有报告。',
    help: { en: 'Give it what clean wrote as JSON or NDJSON.', zh: '请给出 clean 写出的 JSON 或 NDJSON。' },
  },
  severalReports: {
    en: 'Standard output holds one source, and there are more reports.',
    zh: '标准输出只能放一份原文，而报告不止一份。',
    help: { en: 'Name a folder with -o, or use --check.', zh: '请用 -o 指定文件夹，或使用 --check。' },
  },
  restoreJsonWhere: {
    en: '--json prints the proofs to standard output, where the source would go.',
    zh: '--json 把证明结果写到标准输出，而原文也会写到那里。',
    help: { en: 'Name a place for the source with -o, or only prove with --check.', zh: '请用 -o 指定原文的位置，或用 --check 只做证明。' },
  },
  sourceForOne: {
    en: '--source names one file, and there are more reports.',
    zh: '--source 只对应一份原文，而报告不止一份。',
    help: { en: 'Restore them one at a time.', zh: '请逐份还原。' },
  },
  sourceIsFile: {
    en: '{file} is a file, and --source names the folder in which the sources are.',
    zh: '{file} 是文件，而 --source 应指定原文所在的文件夹。',
    help: { en: 'Name the folder, or the archive (.zip), that was cleaned.', zh: '请指定当初清洗的文件夹或压缩包（.zip）。' },
  },
  oneReportOnly: {
    en: 'explain shows one document, and “{name}” holds several.',
    zh: 'explain 一次只看一份文件，而“{name}”里有多份。',
    help: { en: 'Name one with --record: its number, or its path.', zh: '请用 --record 指定其中一条：序号或路径。' },
  },
  oneFileOnly: {
    en: 'explain reads one file, and “{name}” is a folder or a glob.',
    zh: 'explain 一次只看一个文件，而“{name}”是文件夹或通配符。',
    help: { en: 'Name one file.', zh: '请指定一个文件。' },
  },
  noSuchRecord: {
    en: '{name} holds no record {record}.',
    zh: '{name} 里没有记录 {record}。',
    help: { en: 'Give the number of one, from 1 (in NDJSON the line), or the path that reports name it by.', zh: '请给出序号（从 1 起，NDJSON 即行号），或报告中的路径。' },
  },
  noSuchLine: {
    en: '{name} has no line {line}: it has {count} {count:line|lines}.',
    zh: '{name} 没有第 {line} 行：一共 {count} 行。',
    help: { en: 'Name one of those.', zh: '请指定其中一行。' },
  },
  commandLine: {
    en: 'The command line cannot be understood: {reason}.',
    zh: '无法理解这条命令：{reason}。',
    help: { en: 'Run the command with --help for what it takes.', zh: '加上 --help 可查看用法。' },
  },
} as const satisfies Record<string, Message>;
