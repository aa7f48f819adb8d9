/** Documents in families of five: an original and four versions of it, changed a little, more, or much. */
export function nearCorpus(count, seed) {
  const next = randomOf(seed);
  const texts = [];
  for (let i = 0; i < count; i++) {
    if (i % 5 === 0) texts.push(document(next, 300 + Math.floor(next() * 5700)));
    else texts.push(changed(texts[i - (i % 5)] ?? '', (0.002 + next() * 0.09) * (i % 5 === 4 ? 3 : 1), next));
  }
  return texts;
}

const WORDS = '全市 各级 部门 工作 法治 政府 建设 推进 落实 责任 制度 机制 监管 服务 群众 企业 项目 改革 发展 安全 生产 环境 治理 教育 医疗 就业 乡村 振兴 数字 平台 执法 检查 培训 宣传 督查 考核 整改 完善 强化 优化 提升 保障 依法 行政 审批 公开 信用 诚信 调解 信访 复议 诉讼 合同 采购 预算 资金 绩效 水利 防汛 森林 草原 交通 住房 社区 网格'.split(' ');

function document(next, length) {
  let text = '';
  while (text.length < length) {
    const size = 4 + Math.floor(next() * 8);
    for (let i = 0; i < size; i++) text += WORDS[Math.floor(next() * WORDS.length)] ?? '';
    text += next() < 0.3 ? `${Math.floor(next() * 900)}项。\n` : '，';
  }
  return text;
}

/** A share of the characters replaced, in places spread over the text. */
function changed(text, share, next) {
  return Array.from(text, (char) => (next() < share ? String.fromCharCode(0x4e00 + Math.floor(next() * 3000)) : char)).join('');
}

/** Numbers from 0 to 1, the same for a seed (mulberry32). */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Jaccard similarity of the sets of character 3-grams, white space aside. */
export function exactSimilarity(a, b) {
  const [left, right] = [gramsOf(a), gramsOf(b)];
  let shared = 0;
  for (const gram of left) if (right.has(gram)) shared++;
  return shared / (left.size + right.size - shared);
}

function gramsOf(text) {
  const bare = text.replace(/\s/g, '');
  return new Set(Array.from({ length: Math.max(0, bare.length - 2) }, (_, i) => bare.slice(i, i + 3)));
}
