import type { Level, RuleInfo } from '../model/rule';
import { binary, damaged, encrypted, noTextLayer, notInstalled, unsupportedFormat } from './format-rules';

/** A failure cannot be switched off: the input did not become a document. */
const ALWAYS: readonly Level[] = ['report'];
const OPTIONAL: readonly Level[] = ['off', 'report'];

const undecidableEncoding = {
  id: 'load/undecidable-encoding',
  default: 'report',
  levels: ALWAYS,
  severity: 'error',
  docs: {
    what: {
      en: 'Refuses a file whose encoding cannot be told from its bytes.',
      zh: '无法从字节判断编码的文件不予处理。',
    },
    why: {
      en: 'GBK, Big5 and UTF-16 share most byte values, so a short text often reads as Chinese in two of them; a wrong guess would give a plausible wrong text. A declared charset decides a tie and never more: pages keep stale labels.',
      zh: 'GBK、Big5 与 UTF-16 的字节大多重合，短文本往往两种都读得通，猜错了就会得到看似正常的错误文本。网页声明的字符集常常过时，只在难分高下时采用。',
    },
    examples: { match: ['C4 D2 (Big5 黨, GBK 囊)', 'D6 D0 00 FF 81 20'], ignore: ['D6 D0 B9 FA B9 B2 B2 FA B5 B3 (GBK 中国共产党)', 'A4 A4 A5 C1 B0 EA (Big5 中民國)'] },
  },
  messages: {
    undecidable: {
      en: 'The encoding cannot be told from the {bytes} bytes: the file is too short, damaged, or in an encoding other than UTF-8, GB18030, Big5 and UTF-16. It was not guessed, since a wrong guess gives plausible wrong text.',
      zh: '无法从这 {bytes} 个字节判断编码：文件太短、已损坏，或不属于 UTF-8、GB18030、Big5、UTF-16。猜错会得到看似正常的错误文字，因此不作猜测。',
      help: { en: 'Name it with --encoding (for example --encoding gbk).', zh: '请用 --encoding 指明编码（例如 --encoding gbk）。' },
    },
  },
} as const satisfies RuleInfo;

const lossyDecoding = {
  id: 'load/lossy-decoding',
  default: 'report',
  levels: OPTIONAL,
  severity: 'warning',
  docs: {
    what: {
      en: 'Reports characters that are lost: bytes that could not be decoded, and the traces of an earlier wrong decoding (U+FFFD, 锟斤拷, 烫烫烫). Nothing is changed.',
      zh: '报告已经丢失的字符：无法解码的字节，以及先前解码错误留下的痕迹（U+FFFD、锟斤拷、烫烫烫）。不作改动。',
    },
    why: {
      en: 'Downloads are cut in mid-character, and editors save the replacement character as if it were text. What stood there cannot be restored, so a reader must know where it is missing.',
      zh: '下载常在半个字处中断，编辑器又把替换字符当正文存盘。原字无法恢复，读者需要知道缺在哪里。',
    },
    examples: {
      match: ['推进法治政府\ufffd设', '全面锟斤拷锟斤拷实', '缓冲区烫烫烫烫'],
      ignore: ['张锟同志主持会议', '屯屯通油路', '刚出锅的馒头热烫烫的', '推进法治政府建设'],
    },
  },
  messages: {
    undecodable: {
      en: '{count} {count:place|places} could not be decoded as {encoding} and became U+FFFD, first here: the file is cut or damaged, and what stood there is lost.',
      zh: '有 {count} 处无法按 {encoding} 解码，已替换为 U+FFFD，此为第一处：文件被截断或已损坏，这些字已丢失。',
      help: { en: 'Download the file again, or compare it with the original page.', zh: '请重新下载，或与原网页核对。' },
    },
    replacement: {
      en: 'The file itself holds {count} replacement {count:character|characters} (U+FFFD), first here: what stood there was lost before it was saved.',
      zh: '文件中本来就有 {count} 个替换字符（U+FFFD），此为第一处：原字在存盘之前已经丢失。',
      help: { en: 'Compare it with the original page.', zh: '请与原网页核对。' },
    },
    rereadAsGbk: {
      en: 'The file holds 锟斤拷 {count} {count:time|times}, first here: lost characters that were saved as UTF-8 and read as GBK.',
      zh: '文件中有 {count} 处“锟斤拷”，此为第一处：丢失的字按 UTF-8 保存后又被当作 GBK 读取。',
      help: { en: 'Fetch the page again with its right encoding.', zh: '请按正确编码重新下载。' },
    },
    uninitialised: {
      en: 'The file holds {count} {count:run|runs} of 烫 or 屯, first here: unset memory of a Windows program, read as GBK.',
      zh: '文件中有 {count} 段连续的“烫”或“屯”，此为第一处：Windows 程序未初始化的内存被当作 GBK 读取。',
      help: { en: 'Compare it with the original page.', zh: '请与原网页核对。' },
    },
  },
} as const satisfies RuleInfo;

const empty = {
  id: 'load/empty',
  default: 'report',
  levels: OPTIONAL,
  severity: 'warning',
  docs: {
    what: { en: 'Reports a file of no bytes, or of nothing but white space and characters that no reader sees.', zh: '报告没有内容，或只有空白和看不见的字符的文件。' },
    why: { en: 'Failed downloads leave empty files; the report of one is empty too, and should not pass for a short document.', zh: '下载失败会留下空文件；由它得到的报告也是空的，不应被当作短文。' },
    examples: { match: ['', '\ufeff', ' \t\n\u3000', '\u200b\u200b'], ignore: ['一', '\n一'] },
  },
  messages: {
    empty: { en: 'The file is empty.', zh: '文件是空的。', help: { en: 'Download it again, or leave it out with --exclude.', zh: '请重新下载，或用 --exclude 排除。' } },
  },
} as const satisfies RuleInfo;

const carriedFile = {
  id: 'load/carried-file',
  default: 'report',
  levels: OPTIONAL,
  severity: 'warning',
  docs: {
    what: {
      en: 'Reports files inside the file that was read, which are not in the text: attachments of mail and forwarded messages, pages in frames, documents embedded in a Word document. `metadata.attachments` lists them.',
      zh: '报告所读文件内还带有、但未读入正文的文件：邮件的附件和转发的邮件、框架中的网页、Word 文档中嵌入的文档。`metadata.attachments` 列出其名称。',
    },
    why: {
      en: 'Offices send 见附件 as the text and the report as an attachment; the letter must not pass for the report. Pictures that a text shows, style sheets, signatures and formulas are no such files.',
      zh: '来文常常正文只写“见附件”，报告在附件里；不应把这封信当作报告。正文中显示的图片、样式表、签名和公式不算。',
    },
    examples: { match: ['通知.eml + 总结.docx', '<w:altChunk r:id="rId9"/>', '<o:OLEObject ProgID="Word.Document.12"/>'], ignore: ['<img src="cid:logo">', 'smime.p7s', '<o:OLEObject ProgID="Equation.3"/>'] },
  },
  messages: {
    carried: {
      en: 'The file also carries {listed}, and that is not in the text.',
      zh: '文件还带有{listed}，未读入正文。',
      help: { en: 'Save it from the file, and give it as a document of its own.', zh: '请从文件中另存出来，作为单独的文件处理。' },
    },
  },
} as const satisfies RuleInfo;

const tooLarge = {
  id: 'load/too-large',
  default: 'report',
  levels: ALWAYS,
  severity: 'error',
  docs: {
    what: { en: 'Refuses a file, or a line of NDJSON, above --max-bytes, and a file with more in it than any real document has.', zh: '超过 --max-bytes 的文件或 NDJSON 行，以及结构超出任何真实文档的文件，不予处理。' },
    why: { en: 'A document is held in memory whole. A report of hundreds of megabytes is nearly always a database dump or a joined corpus.', zh: '文档整篇读入内存。几百兆字节的“报告”几乎都是数据库导出或合并的语料。' },
    examples: { match: ['300 MiB, --max-bytes 268435456'], ignore: ['20 KiB'] },
  },
  messages: {
    tooLarge: {
      en: 'The file has {bytes} bytes; the limit is {limit}, since a document is held in memory whole.',
      zh: '文件有 {bytes} 字节，上限为 {limit}：文档要整篇读入内存。',
      help: { en: 'Split it, or raise --max-bytes.', zh: '请拆分文件，或调大 --max-bytes。' },
    },
    line: {
      en: 'Line {line} has {bytes} bytes; the limit is {limit}, since a line is held in memory whole.',
      zh: '第 {line} 行有 {bytes} 字节，上限为 {limit}：一行要整体读入内存。',
      help: { en: 'Raise --max-bytes, or leave the line out.', zh: '请调大 --max-bytes，或去掉这一行。' },
    },
    unpacked: {
      en: 'This is {name} that unpacks to more than it may: {detail}. It may be made to exhaust the machine.',
      zh: '这是{name}，解开后超过上限（{detail}），可能是为耗尽资源而制作的文件。',
      help: { en: 'If you trust it, raise --max-bytes.', zh: '如确认可信，请调大 --max-bytes。' },
    },
    complex: {
      en: 'This is {name} with more in it than any real document has: {detail}. It may be made to exhaust the machine.',
      zh: '这是{name}，其结构超出任何真实文档（{detail}），可能是为耗尽资源而制作的文件。',
      help: { en: 'If it opens in its own program, save it anew or in parts, and give those.', zh: '如能用对应的软件打开，请另存或拆分后再处理。' },
    },
    nested: {
      en: 'This is {name}, and archives lie in one another deeper than reportkit goes: {detail}. It may be made to exhaust the machine.',
      zh: '这是{name}，压缩包层层嵌套，超出本工具处理的层数（{detail}），可能是为耗尽资源而制作的文件。',
      help: { en: 'If you trust it, unpack it and give the files in it.', zh: '如确认可信，请先解压，再处理其中的文件。' },
    },
  },
} as const satisfies RuleInfo;

const notFound = {
  id: 'load/not-found',
  default: 'report',
  levels: ALWAYS,
  severity: 'error',
  docs: {
    what: { en: 'Reports an input that does not exist.', zh: '报告不存在的输入。' },
    why: { en: 'A mistyped name must not pass for an empty result; the other inputs are done.', zh: '写错的文件名不应被当作没有结果；其余输入照常处理。' },
    examples: { match: ['reportkit clean 没有这个文件.txt'], ignore: ['reportkit clean 报告(2023).txt'] },
  },
  messages: {
    notFound: {
      en: 'There is no file or folder “{path}”.',
      zh: '没有名为“{path}”的文件或文件夹。',
      help: { en: 'Check the name and the current folder; quote names that hold spaces.', zh: '请检查名称和当前目录；含空格的名称要加引号。' },
    },
  },
} as const satisfies RuleInfo;

const unreadable = {
  id: 'load/unreadable',
  default: 'report',
  levels: ALWAYS,
  severity: 'error',
  docs: {
    what: { en: 'Reports an input that exists and could not be read.', zh: '报告存在但无法读取的输入。' },
    why: { en: 'Missing permission, a broken disk or a file that vanished during the run concern one file; the others are done.', zh: '没有权限、磁盘损坏或处理途中文件消失，只影响这一个文件；其余照常处理。' },
    examples: { match: ['EACCES', 'EIO'], ignore: ['-rw-r--r--'] },
  },
  messages: {
    unreadable: {
      en: '“{path}” could not be read: the system says {reason}.',
      zh: '无法读取“{path}”：系统返回 {reason}。',
      help: { en: 'Check that you may read it and that the disk is there.', zh: '请检查读取权限和磁盘。' },
    },
  },
} as const satisfies RuleInfo;

const writeFailed = {
  id: 'load/write-failed',
  default: 'report',
  levels: ALWAYS,
  severity: 'error',
  docs: {
    what: { en: 'Reports a result that could not be written.', zh: '报告无法写出的结果。' },
    why: { en: 'The document was read and cleaned; only its output is missing, and the run must not end as if it were there.', zh: '文档已读取并清洗，只是结果没有写出；不能当作已经完成。' },
    examples: { match: ['ENOSPC', 'EACCES'], ignore: ['out/报告.txt.json'] },
  },
  messages: {
    writeFailed: {
      en: 'The result could not be written to “{path}”: the system says {reason}.',
      zh: '无法写出到“{path}”：系统返回 {reason}。',
      help: { en: 'Check free space and permissions, then run again with --resume.', zh: '请检查剩余空间和权限，再加上 --resume 重新运行。' },
    },
  },
} as const satisfies RuleInfo;

const badRecord = {
  id: 'load/bad-record',
  default: 'report',
  levels: ALWAYS,
  severity: 'error',
  docs: {
    what: { en: 'Reports a line of NDJSON input that holds no text to clean.', zh: '报告 NDJSON 输入中没有可处理文本的行。' },
    why: { en: 'Line k of the output answers line k of the input, so a bad line becomes a failure record in its place.', zh: '输出第 k 行对应输入第 k 行，因此有问题的行在原位成为一条失败记录。' },
    examples: { match: ['{"text":', '[1,2]', '{"title":"报告"}'], ignore: ['{"text":"各位代表："}'] },
  },
  messages: {
    notJson: { en: 'Line {line} is not JSON: {reason}.', zh: '第 {line} 行不是 JSON：{reason}。', help: { en: 'Put one JSON object on each line, or leave the line out.', zh: '每行应是一个 JSON 对象，请改正或去掉这一行。' } },
    notUtf8: {
      en: 'Line {line} is not UTF-8, which JSON must be.',
      zh: '第 {line} 行不是 UTF-8，而 JSON 必须是 UTF-8。',
      help: { en: 'Convert the file (iconv -f gb18030 -t utf-8), or write it anew from its source.', zh: '请转换文件编码（iconv -f gb18030 -t utf-8），或从来源重新导出。' },
    },
    tooDeep: { en: 'Line {line} holds lists or objects too deep in one another to be written again.', zh: '第 {line} 行的列表或对象嵌套过深，无法写回。', help: { en: 'Leave that field out.', zh: '请去掉该字段。' } },
    notObject: { en: 'Line {line} is JSON but not an object.', zh: '第 {line} 行是 JSON，但不是对象。', help: { en: 'Put one JSON object on each line, as {"text": "…"}.', zh: '每行应是一个 JSON 对象，如 {"text": "…"}，请改正。' } },
    noField: {
      en: 'Line {line} has no string in the field “{field}”, so there is no text to clean.',
      zh: '第 {line} 行的字段“{field}”不存在或不是字符串，没有可处理的文本。',
      help: { en: 'Name the field that holds the text with --field text=NAME.', zh: '请用 --field text=字段名 指明正文字段。' },
    },
  },
} as const satisfies RuleInfo;

const internalError = {
  id: 'load/internal-error',
  default: 'report',
  levels: ALWAYS,
  severity: 'error',
  docs: {
    what: { en: 'Reports a document the tool itself failed on.', zh: '报告因本工具自身出错而没有处理的文档。' },
    why: { en: 'A bug that one document brings out must not cost the others their results.', zh: '个别文档触发的程序缺陷不应影响其他文档的结果。' },
    examples: { match: ['RangeError'], ignore: ['load/unreadable'] },
  },
  messages: {
    internalError: {
      en: 'The tool failed on this document; that is a bug in it.',
      zh: '本工具处理此文档时出错，这是工具的缺陷。',
      help: { en: 'Run clean on this file alone with --debug, and report what it says.', zh: '请加上 --debug 单独处理该文件，并反馈输出的内容。' },
    },
  },
} as const satisfies RuleInfo;

const timeout = {
  id: 'load/timeout',
  default: 'report',
  levels: ALWAYS,
  severity: 'error',
  docs: {
    what: { en: 'Reports a document that took longer than --timeout where worker threads run.', zh: '报告在工作线程中处理时间超过 --timeout 的文档。' },
    why: { en: 'One hostile or odd file must not hold up a corpus. This failure alone depends on the machine, so two runs may differ in it.', zh: '个别恶意或异常的文件不应拖住整个语料。只有这种失败取决于机器快慢，两次运行可能不同。' },
    examples: { match: ['61 s, --timeout 60'], ignore: ['3 s'] },
  },
  messages: {
    timeout: {
      en: 'The document took longer than {seconds} s and was given up, so that the others could be done.',
      zh: '处理此文档超过 {seconds} 秒，已放弃，以便继续处理其他文档。',
      help: { en: 'Give it more time with --timeout, or look at what is odd about it.', zh: '请用 --timeout 延长时限，或检查该文件有何异常。' },
    },
  },
} as const satisfies RuleInfo;

const workerDied = {
  id: 'load/worker-died',
  default: 'report',
  levels: ALWAYS,
  severity: 'error',
  docs: {
    what: { en: 'Reports a document on which a worker thread ended, twice.', zh: '报告两次使工作线程终止的文档。' },
    why: { en: 'A thread that runs out of memory takes all it holds with it. The document is tried once more in a new thread; then it alone is given up.', zh: '线程耗尽内存时，其中的一切随之丢失。该文档会在新线程中再试一次，仍然失败才放弃，其他文档不受影响。' },
    examples: { match: ['ERR_WORKER_OUT_OF_MEMORY'], ignore: ['load/timeout'] },
  },
  messages: {
    workerDied: {
      en: 'The thread that cleaned this document ended twice ({reason}), so the document was given up.',
      zh: '处理此文档的线程两次终止（{reason}），已放弃此文档。',
      help: { en: 'Clean it alone with --jobs 1 and more memory (NODE_OPTIONS=--max-old-space-size=8192), and report it if that fails too.', zh: '请用 --jobs 1 和更多内存（NODE_OPTIONS=--max-old-space-size=8192）单独处理；如仍失败，请反馈。' },
    },
  },
} as const satisfies RuleInfo;

/** Each rule by name, with its id and messages typed, for the code that raises it. */
export const loadRules = { undecidableEncoding, lossyDecoding, empty, carriedFile, tooLarge, unsupportedFormat, binary, damaged, encrypted, noTextLayer, notInstalled, notFound, unreadable, writeFailed, badRecord, internalError, timeout, workerDied };

/** What the loader reports, for `reportkit rules`. */
export const loaderRules: readonly RuleInfo[] = Object.values(loadRules);
