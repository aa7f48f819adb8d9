// Matches what follows a source behind a gap: 云麓人大网 打印 关闭 · 清禾日报 记者 董知微 · 县残联 浏览
// Trap: 记者站 and 分享平台 go on, and are part of a name.
const BEHIND_ORIGIN = /(?<![ \t])[ \t]+(?:(?:本报|本网)?记者|通讯员|特约记者|作者|编辑|(?:打印|关闭|收藏|下载|分享|转发|收听|朗读)(?:本[文页]|[至到])?|返回|复制链接|浏览|阅读|点击|访问|人气)(?:[ \t：:].*)?$|[ \t]{1,8}(?:浏览|瀏覽|阅读|閱讀|点击|點擊)[^ \t：:]{0,12}[：:].{0,60}$/;

// Matches what stands in brackets behind the name of a medium, cut or whole: （第8期 · （微信号：jinsuifabu） · （记者 李明）
// Trap: 人民日报（海外版） is a name.
const NUMBER_BEHIND = /[（(](?:第|总|[0-9]|微信|公众号|抖音|记者|通讯员|作者|见习)[^）)]*[）)]?$/;

// Matches a label without its value that is glued to a source: 大槐镇字体： · 县政府办浏览次数:
// Trap: 县语言文字委 ends in no label, and 阅读 without a colon may be a part of a name.
const GLUED_LABEL = /(?<=[\u4e00-\u9fa5]{2})(?:文章|选择)?(?:字体(?:大小)?|字号(?:大小)?|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|量|率)?|访问(?:次数|量)?)[：:]$/;

// Matches the kind that a database names behind a book or a journal: 《云溪文史资料第19辑》 图书
//                                                                              ^^^^
// Trap: 《云溪日报》社 is a name.
const KIND_BEHIND = /(?<=》)[ \t]{1,4}(?:图书|期刊|报纸|年鉴|杂志|志书)$/;

// Matches the day that is glued to a source: 县政府办2022-08-11 · 云溪日报2021年3月4日 09:30
// Trap: 《云溪年鉴2020》 has a year alone.
const GLUED_DAY = /(?<=[\u4e00-\u9fa5])(?:19|20)[0-9]{2}(?:[-/.][0-9]{1,2}[-/.][0-9]{1,2}|年[0-9]{1,2}月[0-9]{1,2}日)(?:[ \t]{0,4}[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?$/;

/** A source without the reporter, the buttons and the counts behind a gap. */
export function withoutCredits(value: string): string {
  return value.replace(BEHIND_ORIGIN, '').replace(GLUED_LABEL, '').replace(GLUED_DAY, '').replace(KIND_BEHIND, '');
}

/** A source without the bracket behind it, and without what a seller adds behind a comma. */
export function bareOrigin(value: string): string {
  const [bare = ''] = value.replace(NUMBER_BEHIND, '').split(/[，,；;■□●◆]/, 1);
  return /[（(【[]/.test(bare) ? bare : bare.replace(/[）)】\]]{1,4}$/, '');
}
