/*
 * Controls of a page: a verb of its own and an object of its own.
 */

const VERBS = '打印|收藏|关闭|返回|回到|分享|转发|复制|下载|查看|展开|收起|加载|刷新|评论|点赞|举报|纠错|订阅|投稿|登录|登陆|注册|搜索|检索|朗读|播放|播报|收听|放大|缩小|切换|设为|加入|添加|提交|发送|发表|扫描|识别|保存|推荐|生成|跳转|进入|浏览|隐藏|导出|预览|忘记|找回|重置|取消|退出|换';
const OBJECTS = '本页|此页|该页|页面|本文|全文|原文|正文|链接|网址|顶部|首页|主页|列表|上一页|上一级|上级|上一层|窗口|当前页|更多|评论|结果|海报|二维码|朋友圈|微信|微博|空间|手机|客户端|APP|密码|账号|帐号|主题|字体|字号|语言|收藏|纠错|桌面|一批|登录|注册|检索|搜索|目录|导航|版本|阅读|浏览';
// Matches a control made of a verb and an object of pages:  返回上一级   生成海报   点击加载更多   免费注册   忘记密码 . Trap: 提交材料 and 下载附件 have no object of pages.
const CONTROL = new RegExp(`^(?:我要|一键|立即|点击|在线|快速|免费|请|用户|会员|高级|站内)?(?:${VERBS})(?:[到至给]|一下)?(?:本|此|该|当前|QQ|新浪)?(?:${OBJECTS})$|^(?:我要|一键|用户|会员|免费|高级|站内)(?:${VERBS})$`, 'i');

export function isControl(word: string): boolean {
  return word.length >= 3 && word.length <= 12 && CONTROL.test(word);
}
