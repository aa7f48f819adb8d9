import { wordsOf } from '../../model/lists';

/** Buttons and labels of a page's tools. A box that holds nothing else is no part of a document. */
const WORDS = `
分享 分享到 分享至 分享给 一键分享 分享到微信 分享到微博 分享到朋友圈 分享到QQ空间 分享本页 转发 复制链接 链接已复制
打印 打印本页 打印此页 打印文章 打印页面 打印本文 我要打印 打印预览 关闭 关闭本页 关闭窗口 关闭页面 关闭此页 收藏 加入收藏 收藏本页 添加收藏 纠错 我要纠错 网页纠错 内容纠错 举报 点赞 赞 下载 全屏
電郵 友善列印 列印 列印本頁 轉寄 轉寄好友 加入書籤 回上頁 回上一頁 回首頁 回頂端 返回頁頂 字級 字級大小 字型大小
返回 返回顶部 返回列表 返回首页 回到顶部 朗读 语音播报 语音朗读 播报文章 AI脑图 附件下载 无障碍 无障碍浏览 无障碍阅读 视力保护色 关注 已关注 评论 我要评论 发表评论 更多 展开 收起
文章字体 文章字号 字体 字号 字体大小 字号大小 文字大小 选择字号 特大 超大 大 中 小 大号 中号 小号 标准 默认 正常 放大 缩小 加大 增大 减小 还原 恢复默认 字体放大 字体缩小 放大字体 缩小字体 字变大 字变小 A+ A- A T
新浪微博 腾讯微博 微博 微信 微信好友 朋友圈 QQ QQ好友 QQ空间 人人网 豆瓣 手机浏览 手机看 手机查看 保存 保存本页 推荐 推荐给好友 E-mail推荐
有用 无用 没用 有帮助 没帮助 扫一扫 微信扫一扫 扫码分享 播放 暂停 开始播放 刷新 重试 ×
上一页 下一页 首页 尾页 末页 上一篇 下一篇 上一条 下一条 返回目录 返回本期目录
`;

const WIDGETS = new Set(wordsOf(WORDS));
/** Characters of the longest word by its first character. */
const LONGEST = new Map<number, number>();
for (const word of WIDGETS) LONGEST.set(word.charCodeAt(0), Math.max(word.length, LONGEST.get(word.charCodeAt(0)) ?? 0));
/** Between buttons, where no button begins, and numbers of likes, pages and seconds. */
const BETWEEN = /[\s|｜/·•,，:：【】[\]()（）<>＜＞‹›«»+＋\-\d]/;
/** Words that a table or a heading may hold alone. */
const LONE = new Set(['大', '中', '小', 'A', 'T', '标准', '默认', '正常', '更多', '下载', '返回', '保存', '推荐', '评论', '分享', '关注', '首页', '播放', '赞', '豆瓣', '特大', '放大', '缩小', '加大', '减小', '增大', '还原', '展开']);
// Matches the words beside a QR code:  扫一扫在手机打开当前页   微信扫码分享   用手机扫描二维码阅读   Trap: 扫黑除恶, a sentence with 。
const QR_CODE = /^(?:请?用|使用|打开)?(?:手机|微信)?[“"]?(?:扫一扫|扫码|扫描(?:下方|上方|左侧|右侧)?二维码|长按识别)[^。；]{0,28}$/;
// Matches the quote of a share or an index between paragraphs:  上证指数 3176.08 +0.58%   Trap: 增长 5.2% has one number.
const QUOTE = /^[\u4e00-\u9fa5A-Z]{2,10} ?[0-9][0-9,.]{2,12} ?[+-][0-9.]{1,6}%$/;
// Matches what a reader of files writes above each page:  某县2022年工作总结_第2页   Trap: 见第2页 has no sign before it, and a sentence a mark.
const FILE_PAGE = /^[^。；！？_]{4,60}_第 ?\d{1,3} ?页$/;
/** What such words begin with. */
const QR_STARTS = new Set([...'请用使打手微“"扫长'].map((first) => first.charCodeAt(0)));

/**
 * Whether a text holds buttons and nothing else; the longest button at each place.
 * Words that are also words of tables need one that is not beside them, or outside tables two more of their kind.
 */
export function isWidget(text: string, inTable = false): boolean {
  if (text.length > 120) return false;
  if (QR_STARTS.has(text.charCodeAt(0)) && QR_CODE.test(text)) return true;
  if (text.charCodeAt(text.length - 1) === 0x25 && !inTable && QUOTE.test(text)) return true;
  if (text.charCodeAt(text.length - 1) === 0x9875 && FILE_PAGE.test(text)) return true;
  let found = 0;
  let sure = false;
  let at = 0;
  while (at < text.length) {
    const longest = LONGEST.get(text.charCodeAt(at));
    if (longest === undefined) {
      if (!BETWEEN.test(text[at]!)) return false;
      at++;
      continue;
    }
    let length = Math.min(longest, text.length - at);
    while (length > 0 && !WIDGETS.has(text.slice(at, at + length))) length--;
    if (length === 0) return false;
    found++;
    if (!LONE.has(text.slice(at, at + length))) sure = true;
    at += length;
  }
  return sure || (found >= 3 && !inTable);
}
