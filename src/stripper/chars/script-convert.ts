let converter: ((text: string) => string) | undefined;

/** Traditional to simplified, characters and phrases (乾燥 → 干燥, 乾隆 stays); loaded on first use, it costs 20 ms. */
function simplify(text: string): string {
  const convert = (converter ??= (require('opencc-js/t2cn') as typeof import('opencc-js/t2cn')).Converter({ from: 't', to: 'cn' }));
  return convert(text);
}

/** A stretch of changed characters: the text from `start` on, as long as `to`, becomes `to`. */
export interface Change {
  readonly start: number;
  readonly to: string;
}

// Matches a run of Chinese characters; readings in brackets inside it are let through:  標(biāo)準(zhǔn)
// Trap: a bracket with anything else ends the run:  發展(2021年)
const RUN = /[\u3400-\u4dbf\u4e00-\u9fff]+(?:[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）][\u3400-\u4dbf\u4e00-\u9fff]+)*/g;
const GLOSS = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]/g;

/** Converts the runs of a text; a run whose length would change is left, as its characters could not be told apart. */
export function changesOf(text: string): Change[] {
  const changes: Change[] = [];
  for (const run of text.matchAll(RUN)) {
    const glossed = run[0];
    const plain = glossed.includes(')') || glossed.includes('）') ? glossed.replace(GLOSS, '') : glossed;
    const simplified = simplify(plain);
    if (simplified === plain || simplified.length !== plain.length) continue;
    collect(changes, glossed, run.index, simplified);
  }
  return changes;
}

/** Walks a run beside its conversion, past readings, and joins neighbours that change. */
function collect(changes: Change[], glossed: string, offset: number, simplified: string): void {
  let at = 0;
  let open = '';
  const close = (end: number): void => {
    if (open !== '') changes.push({ start: offset + end - open.length, to: open });
    open = '';
  };
  for (let i = 0; i < glossed.length; i++) {
    const from = glossed.charAt(i);
    if (from === '(' || from === '（') {
      close(i);
      while (!/[)）]/.test(glossed.charAt(i))) i++;
      continue;
    }
    const to = simplified.charAt(at++);
    if (to === from) close(i);
    else open += to;
  }
  close(glossed.length);
}
