/** Characters of labels, simplified and as pages in traditional script write them. */
const VARIANTS: Readonly<Record<string, string>> = {
  发: '發', 布: '佈', 时: '時', 间: '間', 来: '來', 资: '資', 单: '單', 关: '關', 机: '機', 构: '構', 号: '號', 编: '編', 传: '傳', 载: '載', 录: '錄', 报: '報', 闻: '聞', 处: '處', 题: '題', 称: '稱', 标: '標',
  门: '門', 开: '開', 览: '覽', 阅: '閱', 读: '讀', 点: '點', 击: '擊', 访: '訪', 问: '問', 辑: '輯', 责: '責', 审: '審', 对: '對', 体: '體', 网: '網', 归: '歸', 档: '檔', 数: '數', 员: '員', 类: '類', 签: '簽', 缩: '縮',
};

/** The same words for either script: 来源 becomes [来來]源. @param labels words of a regular expression. */
export function inEitherScript(labels: string): string {
  return labels.replace(/./gu, (one) => (VARIANTS[one] === undefined ? one : `[${one}${VARIANTS[one]}]`));
}
