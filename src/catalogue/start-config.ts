import type { Bilingual } from '../model/bilingual';

/** The comments of the configuration that `init` writes. */
export const startConfigTexts = {
  head: { en: 'What reportkit does with the documents below this folder. Comments may stand here. See docs/configuration.md.', zh: 'reportkit 如何处理本文件夹下的文件。可以写注释。说明见 docs/configuration.md。' },
  extendsKey: { en: 'Where to start: recommended (the defaults), verbatim (decode and split only), strict (every rule reports, every finding is an error).', zh: '起点：recommended（默认设置）、verbatim（只解码和切分）、strict（所有规则都报告，所有发现都算错误）。' },
  rules: { en: 'By rule: "off", "report", "apply", or {"level", "severity", "options"}. “reportkit rules” lists them all.', zh: '逐条规则设置："off"、"report"、"apply"，或 {"level", "severity", "options"}。“reportkit rules”列出全部规则。' },
  overrides: { en: 'Other settings for some files; of several that match, the last wins.', zh: '某些文件用别的设置；多条匹配时，后面的优先。' },
  userRules: { en: 'Rules of your own: cut-text, cut-line, replace or flag. Each is accepted only when its examples pass.', zh: '自定义规则：cut-text、cut-line、replace 或 flag。例子全部通过才会被接受。' },
  exclude: { en: 'Files of a folder that are left out.', zh: '文件夹中要跳过的文件。' },
  failOn: { en: 'Findings of this severity or above give exit code 1: error, warning, info or never.', zh: '有此级别及以上的发现时退出码为 1：error、warning、info 或 never。' },
} as const satisfies Record<string, Bilingual>;
