import type * as Iconv from 'iconv-lite';

/** iconv-lite, loaded on first use: a corpus in UTF-8 or GB18030 decodes without it. */
export function iconv(): typeof Iconv {
  return require('iconv-lite') as typeof Iconv;
}
