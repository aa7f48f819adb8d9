import type { Bilingual, Message } from '../model/bilingual';

/** How a file that is no plain text becomes one. */
type Remedy = 'read' | 'export' | 'records' | 'name' | 'unpack' | 'recognise' | 'transcribe' | 'check';

interface Format {
  readonly name: Bilingual;
  readonly remedy: Remedy;
}

/** Formats that hold text and are no plain text. Those with the remedy `read` have a reader in `formats`. */
export const documentFormats = {
  warc: { name: { en: 'a web archive (WARC)', zh: '网页存档文件（WARC）' }, remedy: 'records' },
  mht: { name: { en: 'a saved web page or e-mail (MHT, EML)', zh: 'MHT 网页存档或电子邮件（EML）' }, remedy: 'read' },
  rtf: { name: { en: 'an RTF document', zh: 'RTF 文档' }, remedy: 'read' },
  pdf: { name: { en: 'a PDF document', zh: 'PDF 文档' }, remedy: 'read' },
  docx: { name: { en: 'a Word document (.docx)', zh: 'Word 文档（.docx）' }, remedy: 'read' },
  xlsx: { name: { en: 'an Excel workbook (.xlsx)', zh: 'Excel 工作簿（.xlsx）' }, remedy: 'read' },
  pptx: { name: { en: 'a PowerPoint file (.pptx)', zh: 'PowerPoint 演示文稿（.pptx）' }, remedy: 'export' },
  odf: { name: { en: 'an OpenDocument file', zh: 'OpenDocument 文档' }, remedy: 'export' },
  ofd: { name: { en: 'an OFD document', zh: 'OFD 版式文档' }, remedy: 'export' },
  epub: { name: { en: 'an EPUB book', zh: 'EPUB 电子书' }, remedy: 'export' },
  doc: { name: { en: 'an old Word document (.doc)', zh: '旧版 Word 文档（.doc）' }, remedy: 'read' },
  xls: { name: { en: 'an old Excel workbook (.xls)', zh: '旧版 Excel 工作簿（.xls）' }, remedy: 'export' },
  ppt: { name: { en: 'an old PowerPoint file (.ppt)', zh: '旧版 PowerPoint 演示文稿（.ppt）' }, remedy: 'export' },
  ole: { name: { en: 'an old Office or WPS document', zh: '旧版 Office 或 WPS 文档' }, remedy: 'read' },
  caj: { name: { en: 'a CAJ document', zh: 'CAJ 文档' }, remedy: 'export' },
  zip: { name: { en: 'a ZIP archive', zh: 'ZIP 压缩包' }, remedy: 'name' },
  gzip: { name: { en: 'a gzip archive', zh: 'gzip 压缩文件' }, remedy: 'read' },
  rar: { name: { en: 'a RAR archive', zh: 'RAR 压缩包' }, remedy: 'unpack' },
  sevenzip: { name: { en: 'a 7-Zip archive', zh: '7-Zip 压缩包' }, remedy: 'unpack' },
  xz: { name: { en: 'an xz archive', zh: 'xz 压缩文件' }, remedy: 'unpack' },
  bzip2: { name: { en: 'a bzip2 archive', zh: 'bzip2 压缩文件' }, remedy: 'unpack' },
  zstd: { name: { en: 'a Zstandard archive', zh: 'Zstandard 压缩文件' }, remedy: 'unpack' },
} as const satisfies Record<string, Format>;

/** Formats that hold no characters at all. */
export const binaryFormats = {
  jpeg: { name: { en: 'a JPEG image', zh: 'JPEG 图片' }, remedy: 'recognise' },
  png: { name: { en: 'a PNG image', zh: 'PNG 图片' }, remedy: 'recognise' },
  gif: { name: { en: 'a GIF image', zh: 'GIF 图片' }, remedy: 'recognise' },
  webp: { name: { en: 'a WebP image', zh: 'WebP 图片' }, remedy: 'recognise' },
  bmp: { name: { en: 'a BMP image', zh: 'BMP 图片' }, remedy: 'recognise' },
  tiff: { name: { en: 'a TIFF image', zh: 'TIFF 图片' }, remedy: 'recognise' },
  audio: { name: { en: 'an audio file', zh: '音频文件' }, remedy: 'transcribe' },
  video: { name: { en: 'a video file', zh: '视频文件' }, remedy: 'transcribe' },
  program: { name: { en: 'a program', zh: '可执行程序' }, remedy: 'check' },
  database: { name: { en: 'an SQLite database', zh: 'SQLite 数据库' }, remedy: 'check' },
  other: { name: { en: 'binary data', zh: '二进制数据' }, remedy: 'check' },
} as const satisfies Record<string, Format>;

export type DocumentFormat = keyof typeof documentFormats;
export type BinaryFormat = keyof typeof binaryFormats;
export type FileFormat = DocumentFormat | BinaryFormat;

interface RemedyWords {
  /** Why such a file gives no text as it is. */
  readonly why: Bilingual;
  readonly help: Bilingual;
}

const REMEDIES: Readonly<Record<Remedy, RemedyWords>> = {
  read: {
    why: { en: '`clean` takes texts and web pages alone.', zh: '`clean` 只接受文本和网页。' },
    help: { en: 'Give it to `cleanFile`, or to any command of the command line.', zh: '请改用 `cleanFile`，或命令行的任一命令。' },
  },
  export: {
    why: { en: 'reportkit has no reader for it.', zh: '本工具不能读取这种格式。' },
    help: { en: 'Open it in its own program, save it as .docx, .pdf or plain text, and give that file.', zh: '请用对应的软件打开，另存为 .docx、.pdf 或纯文本后再处理。' },
  },
  records: {
    why: { en: 'It holds many pages and was given as one document.', zh: '其中有许多网页，却作为一篇文档给出。' },
    help: {
      en: 'On the command line, let its name end in .warc or .warc.gz, or say --from warc for a pipe; to the library, give its pages one by one.',
      zh: '在命令行请让文件名以 .warc 或 .warc.gz 结尾，管道输入请加 --from warc；使用程序库时请逐个给出网页。',
    },
  },
  name: {
    why: {
      en: 'Archives are walked where they are files, and inside others where their names end in .zip; not on a pipe, not inside gzip, and not by the library.',
      zh: '压缩包作为文件给出时会逐个读取其中的文件，嵌套在其他压缩包里的须以 .zip 结尾；管道、gzip 文件和程序库不支持。',
    },
    help: { en: 'Give the name of the .zip file, or unpack it and give the files in it.', zh: '请直接给出 .zip 文件的文件名，或解压后处理其中的文件。' },
  },
  unpack: {
    why: { en: 'reportkit looks inside ZIP and gzip files only.', zh: '本工具只能读取 ZIP 和 gzip 压缩包。' },
    help: { en: 'Unpack it and give the files in it.', zh: '请先解压，再处理其中的文件。' },
  },
  recognise: {
    why: { en: 'It holds pixels, not characters.', zh: '里面是像素而不是文字。' },
    help: { en: 'Run text recognition (OCR) on it and give the resulting text.', zh: '请先做文字识别（OCR），再处理识别得到的文本。' },
  },
  transcribe: {
    why: { en: 'It holds no characters.', zh: '里面没有文字。' },
    help: { en: 'Transcribe it and give the transcript.', zh: '请先转写成文本再处理。' },
  },
  check: {
    why: { en: 'No text encoding fits its bytes; the download may be broken.', zh: '其字节不属于任何文本编码；可能下载不完整。' },
    help: { en: 'Check that this is the file you meant, and download it again.', zh: '请确认是否选对了文件，并重新下载。' },
  },
};

/** One message for each format: what the file is, why it is not read, what to do. */
export function messagesOf(formats: Readonly<Record<string, Format>>): Record<string, Message> {
  return Object.fromEntries(
    Object.entries(formats).map(([id, { name, remedy }]) => {
      const { why, help } = REMEDIES[remedy];
      return [id, { en: `This is ${name.en}, not plain text. ${why.en}`, zh: `这是${afterHan(name.zh)}，不是纯文本。${why.zh}`, help }];
    }),
  );
}

/** Latin letters stand off from a Chinese character in front of them. */
export function afterHan(words: string): string {
  return /^[A-Za-z0-9]/.test(words) ? ` ${words}` : words;
}

export function isDocumentFormat(format: FileFormat): format is DocumentFormat {
  return format in documentFormats;
}

export function nameOf(format: DocumentFormat): Bilingual {
  return documentFormats[format].name;
}
