// Matches what follows a source behind a gap: 云麓人大网 打印 关闭 · 清禾日报 记者 董知微
// Trap: 记者站 and 分享平台 go on, and are part of a name.
const BEHIND_ORIGIN = /(?<![ \t])[ \t]+(?:(?:本报|本网)?记者|通讯员|特约记者|作者|编辑|(?:打印|关闭|收藏|下载|分享|转发|收听|朗读)(?:本[文页]|[至到])?|返回|复制链接)(?:[ \t：:].*)?$|[ \t]{1,8}(?:浏览|瀏覽|阅读|閱讀|点击|點擊)[^ \t：:]{0,12}[：:].{0,60}$/;

// Matches what stands in brackets behind the name of a medium, cut or whole: （第8期 · （微信号：jinsuifabu） · （记者 李明）
// Trap: 人民日报（海外版） is a name.
const NUMBER_BEHIND = /[（(](?:第|总|[0-9]|微信|公众号|抖音|记者|通讯员|作者|见习)[^）)]*[）)]?$/;

/** A source without the reporter, the buttons and the counts behind a gap. */
export function withoutCredits(value: string): string {
  return value.replace(BEHIND_ORIGIN, '');
}

/** A source without the bracket behind it, and without what a seller adds behind a comma. */
export function bareOrigin(value: string): string {
  const [bare = ''] = value.replace(NUMBER_BEHIND, '').split(/[，,；;■□●◆]/, 1);
  return /[（(【[]/.test(bare) ? bare : bare.replace(/[）)】\]]{1,4}$/, '');
}
