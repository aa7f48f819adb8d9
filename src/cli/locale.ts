import type { Language } from '../model/bilingual';

/**
 * The language people are spoken to: `--lang`, else the locale as gettext reads it (LANGUAGE before LC_ALL, LC_MESSAGES
 * and LANG, but not in the C locale).
 */
export function languageOf(env: NodeJS.ProcessEnv, explicit?: Language): Language {
  if (explicit !== undefined) return explicit;
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '') ?? 'C';
  if (/^(?:C|POSIX)(?:\.|$)/.test(locale)) return 'en';
  const wanted = env['LANGUAGE']?.split(':', 1)[0];
  return /^zh/i.test(wanted === undefined || wanted === '' ? locale : wanted) ? 'zh' : 'en';
}

/** `--lang` as far as it can be seen before the arguments are parsed: errors of the arguments are said in it too. */
export function languageIn(argv: readonly string[]): Language | undefined {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = at < 0 ? undefined : words[at] === '--lang' ? words[at + 1] : words[at]?.slice('--lang='.length);
  return value === 'en' || value === 'zh' ? value : undefined;
}
