let converter: ((text: string) => string) | undefined;

// Matches the sign that an action goes on, which phrases alone do not tell from 名著 and 显著:  走著走著   意味著发展   著力推进
//                                                                                        ^   ^     ^       ^
// Trap: 著名, 著作, 李某著 and names of books keep it: it stays behind what is written or plain, before what names a work, and where the words end behind a name.
const GOING_ON = /(?<![显卓昭名原专论编译合巨土遗撰所共新旧大拙自本该主校选])著(?=[力手眼重陆火急装落想实色床])|(?<=[\u4e00-\u9fff])(?<![显卓昭名原专论编译合巨土遗撰所共新旧大拙自本该主校选])著(?=[\u4e00-\u9fff])(?![名作述称录者书有文于])|(?<=[看想走说听带跟随沿活住站坐守对笑忙等跑唱])著(?![\u4e00-\u9fff])/g;

/** Traditional to simplified, characters and phrases (乾燥 → 干燥, 乾隆 stays); loaded on first use, it costs 20 ms. */
function simplify(text: string): string {
  const convert = (converter ??= (require('opencc-js/t2cn') as typeof import('opencc-js/t2cn')).Converter({ from: 't', to: 'cn' }));
  const simplified = convert(text);
  return simplified.includes('著') ? simplified.replace(GOING_ON, '着') : simplified;
}

/** A stretch of changed characters: the text from `start` on, as long as `to`, becomes `to`. */
export interface Change {
  readonly start: number;
  readonly to: string;
}

// Matches a run of Chinese characters; readings in brackets inside it are let through:  標(biāo)準(zhǔn)
// Trap: a bracket with anything else ends the run:  發展(2021年)
const RUN = /[\u3400-\u4dbf\u4e00-\u9fff]+(?:[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6} ?[)）][\u3400-\u4dbf\u4e00-\u9fff]+)*/g;
const GLOSS = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6} ?[)）]/g;

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
