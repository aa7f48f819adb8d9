import type { Bilingual } from '../model/bilingual';

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

const REMEDIES: Readonly<Record<Remedy, Bilingual>> = {
  read: {
    en: 'It is read by `cleanFile` (and by every command), not by `clean`, which takes texts and web pages alone.',
    zh: '这类文件由 `cleanFile`（及各条命令）读取；`clean` 只接受文本和网页。',
  },
  export: {
    en: 'reportkit has no reader for it. Open it in its own program, save it as .docx, .pdf or plain text, and give that file.',
    zh: '本工具不能读取这种格式。请用对应的软件打开，另存为 .docx、.pdf 或纯文本后再处理。',
  },
  records: {
    en: 'Its pages are read one by one where its name ends in .warc or .warc.gz, and on a pipe with --from warc; not by the library.',
    zh: '文件名以 .warc 或 .warc.gz 结尾时，会逐个读取其中的网页；管道输入请加 --from warc；程序库不支持。',
  },
  name: {
    en: 'Archives are walked where they are files, and inside others where their names end in .zip; not on a pipe, and not by the library. Give its name, or unpack it and give the files in it.',
    zh: '压缩包作为文件给出时会逐个读取其中的文件，嵌套在其他压缩包里的须以 .zip 结尾；管道和程序库不支持。请直接给出压缩包的文件名，或解压后处理其中的文件。',
  },
  unpack: { en: 'reportkit looks inside ZIP and gzip files only. Unpack it and give the files in it.', zh: '本工具只能读取 ZIP 和 gzip 压缩包。请先解压，再处理其中的文件。' },
  recognise: {
    en: 'It holds pixels, not characters. Run text recognition (OCR) on it and give the resulting text.',
    zh: '里面是像素而不是文字。请先做文字识别（OCR），再处理识别得到的文本。',
  },
  transcribe: { en: 'It holds no characters. Transcribe it and give the transcript.', zh: '里面没有文字。请先转写成文本再处理。' },
  check: {
    en: 'No text encoding fits its bytes. Check that this is the file you meant; the download may be broken.',
    zh: '其字节不属于任何文本编码。请确认是否选对了文件，或是否下载不完整。',
  },
};

/** One message for each format: what the file is, why it is not read, what to do. */
export function messagesOf(formats: Readonly<Record<string, Format>>): Record<string, Bilingual> {
  return Object.fromEntries(
    Object.entries(formats).map(([id, { name, remedy }]) => [
      id,
      { en: `This is ${name.en}, not plain text. ${REMEDIES[remedy].en}`, zh: `这是${name.zh}，不是纯文本。${REMEDIES[remedy].zh}` },
    ]),
  );
}

export function isDocumentFormat(format: FileFormat): format is DocumentFormat {
  return format in documentFormats;
}

/** Whether `formats` has a reader for it. */
export function isReadable(format: DocumentFormat): boolean {
  return documentFormats[format].remedy === 'read';
}

export function nameOf(format: DocumentFormat): Bilingual {
  return documentFormats[format].name;
}
