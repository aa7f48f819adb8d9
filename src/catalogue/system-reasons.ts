import type { Bilingual } from '../model/bilingual';

/** What the system says in Chinese, by its code; the words in English are its own. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '不允许这项操作',
  ENOENT: '文件或文件夹不存在',
  ENOTDIR: '路径中有一段不是文件夹',
  EISDIR: '这是文件夹，不是文件',
  EEXIST: '已经存在',
  ENOSPC: '磁盘空间不足',
  EDQUOT: '超出磁盘配额',
  EROFS: '文件系统只能读取',
  EFBIG: '文件过大',
  EBUSY: '正被占用',
  EIO: '磁盘读写出错',
  EMFILE: '打开的文件过多',
  ENFILE: '系统打开的文件过多',
  ENAMETOOLONG: '名字过长',
  ELOOP: '符号链接循环',
  ENXIO: '没有这个设备',
  ETIMEDOUT: '等待超时',
};

/** Codes of zlib, which say too little by themselves. */
const zlibReasons: Readonly<Record<string, Bilingual>> = {
  Z_BUF_ERROR: { en: 'its packed data break off', zh: '压缩数据不完整' },
  Z_DATA_ERROR: { en: 'its packed data are damaged', zh: '压缩数据已损坏' },
};

/** @param code as `EACCES`. @param english the system's words with the code in front. */
export function systemReason(code: string | undefined, english: string): Bilingual {
  const packed = code === undefined ? undefined : zlibReasons[code];
  if (packed !== undefined) return packed;
  const words = code === undefined ? undefined : reasons[code];
  return { en: english, zh: words === undefined ? english : `${code}（${words}）` };
}
