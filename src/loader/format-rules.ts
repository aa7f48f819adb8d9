import type { Level, RuleInfo } from '../model/rule';
import { binaryFormats, documentFormats, messagesOf } from './formats';

/** What a file is, and why it gives no text. None can be switched off: the input did not become a document. */
const ALWAYS: readonly Level[] = ['report'];

export const unsupportedFormat = {
  id: 'load/unsupported-format',
  default: 'report',
  levels: ALWAYS,
  severity: 'error',
  docs: {
    what: {
      en: 'Refuses office documents and archives for which there is no reader, and names what the file is.',
      zh: '没有相应读取器的办公文档和压缩包不予处理，并说明文件是什么。',
    },
    why: {
      en: 'The bytes tell, not the name: downloads carry .txt on PDF and HTML. Text that merely begins with a comment or a stray tag is text.',
      zh: '以字节为准，不看文件名：下载的 .txt 里可能是 PDF 或 HTML。仅以注释或零星标签开头的文本仍按文本处理。',
    },
    examples: { match: ['Rar!', 'CAJ', 'PowerPoint'], ignore: ['<!--\n-->\n政府工作报告', '<br>各位代表：'] },
  },
  messages: {
    ...messagesOf(documentFormats),
    foreign: {
      en: 'This is {name}, but no document in it that reportkit can read: {detail}.',
      zh: '这是{name}，但其中没有本工具能读取的文档（{detail}）。',
      help: { en: 'Open it in its own program, save it as .docx, .pdf or plain text, and give that file.', zh: '请用对应的软件打开，另存为 .docx、.pdf 或纯文本后再处理。' },
    },
    packing: {
      en: 'This file is packed in its archive by a method that reportkit does not read ({method}).',
      zh: '此文件在压缩包中使用了本工具不支持的压缩方法（{method}）。',
      help: { en: 'Unpack the archive and give the file, or pack it anew as an ordinary ZIP.', zh: '请解压后直接处理该文件，或重新压缩为普通 ZIP。' },
    },
  },
} as const satisfies RuleInfo;

export const binary = {
  id: 'load/binary',
  default: 'report',
  levels: ALWAYS,
  severity: 'error',
  docs: {
    what: { en: 'Refuses files that hold no characters (images, sound, programs, broken downloads), and names what the file is.', zh: '图片、音视频、程序和损坏的下载里没有文字；不予处理，并说明文件是什么。' },
    why: { en: 'Almost any bytes can be read as some Chinese encoding; a picture must not become a document of rare characters.', zh: '几乎任何字节都能按某种中文编码读出字来；图片不应变成一篇生僻字。' },
    examples: { match: ['FF D8 FF E0 (JPEG)', '7F 45 4C 46 (ELF)'], ignore: ['GIF89a 是一种图片格式', 'BM 系列公文模板'] },
  },
  messages: messagesOf(binaryFormats),
} as const satisfies RuleInfo;

export const damaged = {
  id: 'load/damaged',
  default: 'report',
  levels: ALWAYS,
  severity: 'error',
  docs: {
    what: { en: 'Refuses an office document, saved mail or archive that breaks off or contradicts its own format.', zh: '办公文档、存档邮件或压缩包不完整或内部矛盾时不予处理。' },
    why: { en: 'Part of a document would pass for the whole of it.', zh: '残缺的内容会被当作完整的文档。' },
    examples: { match: ['PK\x03\x04 … (cut off)', '%PDF-1.4 (no page tree)'], ignore: ['%PDF-1.4 … %%EOF'] },
  },
  messages: {
    damaged: {
      en: 'This is {name}, and it is damaged: {detail}.',
      zh: '这是{name}，但文件已损坏（{detail}）。',
      help: { en: 'Download it again; if it opens in its own program, save it anew and give that file.', zh: '请重新下载；如能用对应的软件打开，请另存后再处理。' },
    },
    inArchive: {
      en: 'This file is damaged in its archive: {detail}.',
      zh: '此文件在压缩包中已损坏（{detail}）。',
      help: { en: 'Download the archive again, or pack the file anew.', zh: '请重新下载压缩包，或重新压缩该文件。' },
    },
  },
} as const satisfies RuleInfo;

export const encrypted = {
  id: 'load/encrypted',
  default: 'report',
  levels: ALWAYS,
  severity: 'error',
  docs: {
    what: { en: 'Refuses a file that needs a password.', zh: '需要密码的文件不予处理。' },
    why: { en: 'Without the password there are no characters to read.', zh: '没有密码就无法读出文字。' },
    examples: { match: ['EncryptedPackage', '/Encrypt'], ignore: ['PDF 密码保护指南'] },
  },
  messages: {
    encrypted: {
      en: 'This is {name}, and it is protected by a password.',
      zh: '这是{name}，有密码保护。',
      help: { en: 'Remove the password in its own program and give that file.', zh: '请用对应的软件去除密码后再处理。' },
    },
    inArchive: {
      en: 'This file is protected by a password in its archive.',
      zh: '此文件在压缩包中有密码保护。',
      help: { en: 'Unpack the archive with the password and give the file.', zh: '请用密码解压后，直接处理该文件。' },
    },
  },
} as const satisfies RuleInfo;

export const noTextLayer = {
  id: 'load/no-text-layer',
  default: 'report',
  levels: ALWAYS,
  severity: 'error',
  docs: {
    what: { en: 'Refuses a document of pages without characters: a scan.', zh: '只有图像、没有文字层的文档（扫描件）不予处理。' },
    why: { en: 'An empty report would pass for an empty document.', zh: '空的结果会被当作空文档。' },
    examples: { match: ['扫描件.pdf'], ignore: ['可复制文字的.pdf'] },
  },
  messages: {
    noTextLayer: {
      en: 'This is {name} without a text layer: its pages are pictures ({detail}).',
      zh: '这是{name}，但没有文字层，页面只是图像（{detail}）。',
      help: { en: 'Run text recognition (OCR) on it and give the resulting file.', zh: '请先做文字识别（OCR），再处理识别后的文件。' },
    },
  },
} as const satisfies RuleInfo;

export const notInstalled = {
  id: 'load/not-installed',
  default: 'report',
  levels: ALWAYS,
  severity: 'error',
  docs: {
    what: { en: 'Reports a file whose reader is an optional package that is not installed.', zh: '报告所需的可选读取组件尚未安装的文件。' },
    why: { en: 'Large readers are optional, so that whoever has no such files need not install them.', zh: '体积大的读取组件为可选安装，没有这类文件的用户不必安装。' },
    examples: { match: ['报告.pdf, npm install --omit=optional'], ignore: ['报告.docx'] },
  },
  messages: {
    notInstalled: {
      en: 'This is {name}; reading it needs the package {detail}, which is not installed.',
      zh: '这是{name}，读取它需要 {detail} 组件，目前没有安装。',
      help: { en: 'Install it: npm install {detail}', zh: '请安装：npm install {detail}' },
    },
  },
} as const satisfies RuleInfo;
