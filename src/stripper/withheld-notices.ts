/** What a site puts in place of text it holds back, each with the system it comes from. */
const NOTICES = [
  // FastAdmin:  内容已经隐藏，点击付费后查看 . Trap: 付费后查看服务 is a service of a report.
  /内容已经?隐藏[，,]? ?(?:请|点击)?付费后(?:可)?(?:查看|阅读)/,
  // Discuz:  本帖隐藏的内容需要积分高于 188 才可浏览   本帖隐藏的内容需要回复才可以浏览
  /本帖隐藏的内容需要[^。\n]{1,30}才可以?浏览/,
  // WordPress:  此处内容需要购买后可见   以下内容登录后查看 . Trap: 内容需要登录系统填报 has no 后可见.
  /(?:此处|以下|隐藏)内容(?:需要?)?(?:购买|登录|付费|评论|回复|关注公众号)后(?:才)?(?:可见|可以?查看|可以?阅读|查看|阅读)/,
  // Document sites:  还剩16页未读,继续阅读   本资源只提供10页预览   试读已结束 . Trap: 未读消息16条 counts no pages.
  /还剩 ?[0-9]{1,4} ?页未读|(?:本资源|本文档|该文档|免费)(?:只|仅)提供? ?[0-9]{1,4} ?页(?:预览|试读)|(?:试读|预览)(?:已)?(?:结束|到此为止)|剩余(?:内容|部分|全文)(?:需要?)?(?:付费|购买|下载|登录|开通会员)/,
];

export const NOTICE = new RegExp(NOTICES.map(({ source }) => source).join('|'), 'g');
