import type { Rule } from '../../model/rule';
import { SIGN } from '../signs';

// Matches Kangxi radicals and CJK compatibility ideographs:  ⼈⺠  ⽉  金(U+F90A)
// Trap: ① ㈠ ％ Ｄ have compatibility forms too and must keep theirs, so no other block is listed.
const COMPATIBILITY = /[\u2f00-\u2fd5\uf900-\ufaff]+/g;

export const compatibility: Rule = {
  id: 'chars/compatibility',
  phase: 'chars',
  needs: SIGN.compatibility,
  local: true,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Replaces Kangxi radicals (U+2F00–2FD5) and CJK compatibility ideographs (U+F900–FAFF) by the ordinary characters they look like.',
      zh: '把康熙部首（U+2F00–2FD5）和中日韩兼容表意文字（U+F900–FAFF）换成与其同形的普通汉字。',
    },
    why: {
      en: 'Text copied from PDF files holds radicals in place of characters: ⼈ looks like 人 and is never found by a search for it. The pairs are those of Unicode (NFKC) for these two blocks only.',
      zh: '从 PDF 复制的文字常以部首代替汉字：⼈ 看似“人”，检索“人”却找不到。对应关系取自 Unicode（NFKC），且仅限这两个区段。',
    },
    examples: {
      match: ['⼈民政府', '⽉底前', '\uf90a融'],
      ignore: ['人民政府', '①②㈠㈡', '达到１００％', '部首⺮'],
    },
  },
  messages: {},
  *find(view) {
    const { text } = view;
    for (const match of text.matchAll(COMPATIBILITY)) {
      const to = match[0].normalize('NFKC');
      if (to !== match[0]) yield { viewStart: match.index, viewEnd: match.index + match[0].length, to };
    }
  },
};
