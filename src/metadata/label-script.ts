/** Characters of labels as pages in traditional script write them, each beside its simplified form. */
const VARIANTS = '發发佈布時时間间來来資资單单關关機机構构號号編编傳传載载錄录報报聞闻處处題题稱称標标門门開开覽览閱阅讀读點点擊击訪访問问輯辑責责審审對对體体網网歸归檔档數数員员類类簽签';

const simplified = new Map(Array.from({ length: VARIANTS.length / 2 }, (_, at) => [VARIANTS.charAt(at * 2), VARIANTS.charAt(at * 2 + 1)]));
const TRADITIONAL = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g');

/** The same text with labels as lists have them; every character stays where it was: 來源：海州日報 is 来源：海州日报. */
export function withSimplifiedLabels(text: string): string {
  return text.replace(TRADITIONAL, (one) => simplified.get(one) ?? one);
}
