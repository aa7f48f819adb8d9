const WORDS = {
  en: {
    title: 'Rules', note: 'Generated from the rule files by `npm run docs`; do not edit.',
    intro: 'Every rule has a level: `off`, `report` (say so, change nothing) or `apply`. Set it with `--rule ID=LEVEL` or in `reportkit.config.json`.',
    phase: 'phase', level: 'default', levels: 'levels', severity: 'severity', acts: 'Acts on', leaves: 'Leaves alone', why: 'Why', empty: '(nothing)', separator: ': ', join: ', ',
    groups: { load: 'Loading', markup: 'Markup', chars: 'Characters', strip: 'Page noise', restore: 'Restored words', suspect: 'Suspicions (reported, never changed)', outline: 'Outline', metadata: 'Metadata', user: 'Own rules' },
  },
  zh: {
    title: '规则', note: '由 `npm run docs` 从规则文件生成，请勿手工修改。',
    intro: '每条规则有一个级别：`off`（关闭）、`report`（只报告，不改动）、`apply`（执行）。用 `--rule ID=LEVEL` 或 `reportkit.config.json` 设置。',
    phase: '阶段', level: '默认', levels: '可选级别', severity: '严重程度', acts: '适用', leaves: '不动', why: '理由', empty: '（空）', separator: '：', join: '、',
    groups: { load: '读取', markup: '标记', chars: '字符', strip: '页面杂质', restore: '还原用字', suspect: '存疑（只报告，不改动）', outline: '提纲', metadata: '元数据', user: '自定义规则' },
  },
};

// Matches one character a page would not show: controls, odd spaces, zero-width and direction marks, surrogates of private planes.
// Trap: the ordinary space and Chinese punctuation stay as they are.
const INVISIBLE = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u00a0\u00ad\u034f\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ue000-\uf8ff\ufeff\ufffd]/g;

/** An example as a code span in which everything can be seen. */
function shown(example, empty) {
  if (example === '') return empty;
  const visible = example
    .replaceAll('\r\n', '⏎').replaceAll(/[\r\n]/g, '⏎')
    .replaceAll(INVISIBLE, (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
  const cut = [...visible].length > 160 ? `${[...visible].slice(0, 159).join('')}…` : visible;
  return cut.includes('`') ? `\`\` ${cut} \`\`` : `\`${cut}\``;
}

/** Rule texts are plain text: what Markdown would read as a tag, as emphasis or as a formula is escaped, code spans are not. */
const plain = (text) => text.split(/(`[^`]*`)/).map((part) => (part.startsWith('`') ? part : part.replaceAll(/[<*_$\\]/g, '\\$&'))).join('');

/** docs/rules.md or docs/rules.zh-CN.md. */
export function rulesPage(rules, language) {
  const words = WORDS[language];
  const blocks = [`# ${words.title}`, words.note, words.intro];
  const groups = [...new Set(rules.map(({ id }) => id.split('/')[0]))];
  for (const group of groups) {
    blocks.push(`## ${words.groups[group] ?? group}`);
    for (const { id, phase, default: level, levels, severity, docs } of rules.filter((rule) => rule.id.startsWith(`${group}/`))) {
      const facts = [...(phase === undefined ? [] : [[words.phase, phase]]), [words.level, level], [words.levels, levels.join(', ')], [words.severity, severity]];
      blocks.push(`### ${id}`, facts.map(([name, value]) => `${name}${words.separator}\`${value}\``).join(' · '), plain(docs.what[language]), `**${words.why}**${words.separator}${plain(docs.why[language])}`);
      const examples = [[words.acts, docs.examples.match], [words.leaves, docs.examples.ignore]].filter(([, list]) => list.length > 0);
      if (examples.length > 0) blocks.push(examples.map(([name, list]) => `- ${name}${words.separator}${list.map((example) => shown(example, words.empty)).join(words.join)}`).join('\n'));
    }
  }
  return `${blocks.join('\n\n')}\n`;
}
