/**
 * Words of portal pages. A word alone proves nothing: `chrome-grammar` asks that a line hold nothing else,
 * and `page-chrome` that it stand outside the document, beside other such lines.
 * Sources: heads and tails of government portals and press sites; 国办发〔2017〕47号 for the names of page fields.
 */

/** What may stand behind a label's colon. */
export type ValueKind = 'date' | 'count' | 'who' | 'name' | 'index' | 'title' | 'font' | 'colour' | 'share' | 'crumb' | 'article';

/**
 * `strong`: no document says this of itself before its first sentence or after its last one.
 * `index`: a field of the disclosure table; counts in company.
 * `weak`: also a word of notices and forms; counts in company.
 */
export type Weight = 'strong' | 'index' | 'weak';

export interface LabelGroup {
  readonly value: ValueKind;
  readonly weight: Weight;
  readonly words: string;
}

export const LABELS: readonly LabelGroup[] = [
  { value: 'date', weight: 'strong', words: '发布时间 发布日期 发文时间 发文日期 发表时间 发表日期 上载日期 上载时间 更新时间 更新日期 录入时间 录入日期 生成日期 生成时间 制发日期 归档时间 归档日期 编稿时间 编稿日期 上载日期 网站发布 网站发布日期 刊发日期 刊发时间 见报日期 采集时间 收录时间 颁布时间 信息提供日期 公开日期 信息时间 信息日期 添加时间 添加日期 上传时间 上传日期 创建时间 创建日期 发稿时间 信息发布时间 发布于 今天是 现在是' },
  { value: 'date', weight: 'index', words: '公布日期 公布时间 颁布日期 施行日期 施行时间 成文日期 成文时间 印发日期 公开时间 生效日期 失效日期 废止日期 实施日期' },
  { value: 'date', weight: 'weak', words: '时间 日期' },
  { value: 'count', weight: 'strong', words: '浏览次数 浏览人数 浏览量 浏览数 点击数 点击量 点击率 点击次数 访问量 访问次数 访问人数 访问数 阅读次数 阅读人数 阅读量 阅读数 查看次数 下载次数 本文已被浏览 已有 人气 访问总量 网站访问总量 网站总访问量 总访问量 网站访问量 今日访问量 今日访问 总浏览量 您当前的访问量 您的访问量 当前访问量 本页访问量' },
  { value: 'count', weight: 'weak', words: '浏览 点击 阅读 访问 查看 评论 点赞' },
  { value: 'who', weight: 'strong', words: '文章作者 本文作者 稿件作者 信息来源 文章来源 稿件来源 新闻来源 资讯来源 来源单位 来源网站 来源栏目 本文来源 稿源 责任编辑 责编 网站编辑 网络编辑 值班编辑 本文编辑 本网编辑 本期编辑 编辑审核 责任校对 责任编校 责任审核 信息员 发布人 发布者 上传人 上传者 录入员 录入人 录入者 录入 供稿单位 信息提供 信息发布 信息审核 信息上传 网编' },
  { value: 'name', weight: 'strong', words: '一校 二校 三校 初审编辑 复审编辑 终审编辑 初审 复审 终审 编校 审核人 编辑人 二审 三审 编审' },
  { value: 'who', weight: 'weak', words: '来源 作者 出处 来自 供稿 撰稿 投稿 发布' },
  { value: 'name', weight: 'weak', words: '编辑 审核 校对 签发 审签 监制 摄影 整理 记者 通讯员 撰文 文字 图片 一审' },
  { value: 'index', weight: 'strong', words: '索引号 索取号 信息索引号 信息索引 信息索引码 主题分类 组配分类 体裁分类 目录项的基本信息' },
  { value: 'index', weight: 'index', words: '序号 规范性文件登记号 发布机构 发布单位 发布部门 政策咨询机关 政策咨询电话 制定机关 颁布单位 颁布机关 公布机关 效力等级 效力级别 时效性 法规类别 法规分类 行业类别 文章来源栏目 信息分类 内容分类 分类 服务对象分类 发文机关 发文机构 发文单位 发布机关 制发机关 制发单位 所属机构 公开形式 公开方式 公开范围 公开时限 公开主体 公开属性 公开类别 公开程序 公开责任部门 文号 发文字号 发文文号 文件编号 文件字号 有效性 效力状态 文件状态 时效状态 是否有效 信息类别 公文种类 公文类别 文种 体裁 规范性文件编号 登记号 统一编号 信息来源部门 责任部门 信息格式 语种' },
  { value: 'title', weight: 'index', words: '名称 标题 文件名称 信息名称 信息标题 公文名称 公开事项名称 主题词 主题 关键词 关键字 内容概述 内容摘要 内容描述' },
  { value: 'index', weight: 'weak', words: '投稿邮箱 新闻热线 报料热线 爆料热线 投稿热线 报料电话 通联邮箱' },
  { value: 'title', weight: 'strong', words: '下载地址 文章关键词 文章关键字 文章标签 本文关键词 热搜词 热门搜索 标签' },
  { value: 'font', weight: 'strong', words: '字体 字号 字体大小 文字大小 文章字体 文章字号 页面字体 网页字体 选择字体 切换字体 字体选择 字号选择 文字 选择字号 调整字体 字体显示 字体调整 字号调整' },
  { value: 'colour', weight: 'strong', words: '字体颜色 文字颜色 视力保护色 保护视力色 背景颜色 背景色 护眼模式' },
  { value: 'share', weight: 'strong', words: '分享到 分享至 分享给 转发到 一键分享' },
  { value: 'share', weight: 'weak', words: '分享 转发' },
  { value: 'crumb', weight: 'strong', words: '当前位置 当前所在位置 当前栏目 现在位置 所在位置 您的位置 您当前的位置 您当前位置 您当前所在位置 您当前所在的位置 您现在的位置 您现在的位置是 您所在的位置 您所在位置 你的位置 你现在的位置 我的位置 您现在所在的位置 您现在所在位置 您现在位置 您目前的位置 您目前所在的位置 您所处的位置 您当前所处的位置 目前位置 你当前的位置 你所在的位置 当前页面位置' },
  { value: 'crumb', weight: 'weak', words: '位置 导航' },
  { value: 'article', weight: 'strong', words: '上一篇 下一篇 上一条 下一条 上篇 下篇 上一篇文章 下一篇文章 前一篇 后一篇 上一则 下一则 上一个 下一个' },
];

/** Whole phrases that only a page says. */
export const STRONG_WIDGETS = `
打印本页 打印此页 打印文档 关闭文档 打印文章 打印页面 打印本文 打印正文 打印该页 打印预览 我要打印 我要收藏 我要分享 我要下载 回顶部 回到首页 返回页首 关闭窗口 关闭本页 关闭页面 关闭此页 关闭当前页 返回顶部 回到顶部 返回首页 返回主页 返回列表 返回上一页 返回上页
加入收藏 收藏本页 收藏此页 收藏本文 添加收藏 设为首页 站点首页 网站首页 站点地图 字体放大 字体缩小 放大字体 缩小字体 增大字体 减小字体 字号增大 字号减小 恢复默认 字体还原
扫一扫在手机打开当前页面 扫一扫在手机打开当前页 扫一扫在手机上打开当前页面 扫一扫在手机上打开当前页 扫一扫,在手机打开当前页面 扫一扫手机打开当前页 扫一扫在手机上阅读 扫一扫在手机上查看当前页面 手机扫一扫打开当前页 扫码打开当前页 用手机扫一扫 手机扫一扫
扫描二维码分享到手机 扫一扫分享本页 扫一扫分享到微信 微信扫一扫分享 微信扫一扫 微信扫码分享 用微信扫描二维码 使用微信扫一扫 打开微信扫一扫 扫一扫 分享到微信朋友圈 分享到朋友圈 分享到微信 分享到微博 分享到新浪微博 分享到手机 分享到QQ空间 分享本页 分享文章 一键分享 点击右上角
我要纠错 我要反馈 意见反馈 网页纠错 内容纠错 错误举报 政府网站找错 E-mail推荐 Email推荐 推荐给好友 推荐给朋友 发送给好友 语音播报 语音朗读 语音阅读 朗读文章 播报文章 AI脑图 AI摘要 智能问答 智能机器人 政务机器人
返回目录 回到目录 跳转到指定楼层 只看该作者 只看楼主 倒序浏览 电梯直达 使用道具 点评回复 显示全部楼层 上一主题 下一主题 评论功能已关闭 非法内容举报中心 检举本文 内容预览 內容預覽 公开具体内容 公开信息内容 文章属性 版权反馈 语音阅读 无障碍浏览 无障碍阅读 无障碍模式 无障碍辅助 网站无障碍 长者模式 长者助手 长辈版 长辈模式 长者版 长者浏览模式 适老化 老年模式 关怀版 关怀模式 退出老年人模式 退出长者模式 微信里点“发现”,扫一下 微信里点"发现",扫一下 二维码便可将本文分享至朋友圈。 二维码便可将本文分享至朋友圈 分享按钮 请输入搜索内容 请输入搜索关键词 听全文 小字 大字 推荐好友 网站支持IPv6 本站支持IPv6访问 本站支持IPv6 本网站支持IPv6 支持IPv6
繁體版 繁体版 简体版 简繁转换 繁體中文 用户登录 用户注册 网站导航 热搜词 热门搜索 高级搜索 站内搜索 全文检索 请输入关键字 请输入关键词 手机版 电脑版 移动版 下载PDF版 下载Word版
预览时标签不可点 关注该公众号 继续滑动看下一个 轻触阅读原文 向上滑动看下一个 使用小程序 轻点两下取消赞 轻点两下取消在看 阅读原文 展开阅读全文 展开全文 点击查看全文 点击查看更多 显示更多 查看全部 阅读全文 点击图片进入专题 点击进入专题 返回专题首页 关注我们 是否有帮助 没有帮助 有帮助 是否继续 继续访问 我要评论 发表评论 暂无评论 快来抢沙发 抢沙发 复制网址 我来说两句 网友评论 已显示所有评论 本文已被 保存网页 保存本页 保存页面
`;

/** Buttons of one or two words: chrome when nothing else stands on the line and the company is right. */
export const WIDGETS = `微信公众号 官方微博 官方微信 政务微博 政务微信 政务新媒体 原创 转载 开启左侧 关灯 无障碍 字体 字号 手机端浏览 手机浏览 手机查看 分享到 打印 二维码 收藏 分享 下载 全屏 关闭 纠错 朗读 播放 暂停 复制链接 链接已复制 转发 点赞 评论 举报 反馈 投稿 留言 写留言 新浪微博 腾讯微博 QQ空间 QQ好友 微信好友 朋友圈 人人网 豆瓣 微博 微信 QQ 今日头条 抖音 快手 小程序 视频号 客户端 PDF 邮箱 登录 注册 搜索 修改于 在看 赞 加载中 载入中`;

/** Shreds of a widget; they count for nothing by themselves. */
export const SHREDS = `TOP 联系我们 楼主 沙发 板凳 地板 详细信息 信息内容 正文内容 顶部 踩 特大 超大 加大 还原 减小 放大 缩小 默认 标准 正常 恢复 较大 较小 最大 大 中 小 首页 主页 正文 更多 收起 展开 取消 放弃 确定 允许 知道了 返回 English EN 繁体 繁體 简体 繁 简 × X T A+ A- 上一页 下一页 尾页 末页 Baidu BMap map 次 人次 人 诊断 刷新 重试 视频 分析 本文 网友 万 至 到 >> 》》 《《`;

export const COLOURS = `杏仁黄 秋叶褐 胭脂红 芥末绿 天蓝 雪青 灰 银河白 默认白 默认 白 黄 蓝 绿 粉 紫 淡蓝 浅绿 护眼绿`;

// Matches the heading of a list of other pages:  相关链接   您可能感兴趣的文章   热门新闻   猜你喜欢   点击排行榜
// Trap: 相关附件 and 相关文件 head the document's own attachments; 相关工作 and 最新进展 are headings of reports.
export const RELATED_HEAD = /^(?:(?:相关|关联|同类|延伸|扩展|拓展|推荐|热门|热点|最新|最近|更多|往期|精彩|图文|随机|本类|栏目|为您|为你|您可能|你可能|猜[你您]|大家|点击|阅读|其他|其它)[^。,:;、附件]{0,8}(?:链接|阅读|报道|新闻|文章|信息|文档|稿件|解读|资讯|推荐|专题|内容|热词|搜索|图片|视频|政策解读|资料|动态|回顾|排行榜?|图文|问答|喜欢|在看|在搜)|(?:最新|热门|推荐)(?:文件|公告|通知|要闻|发布)|上一篇|下一篇)$/;
/** The same words where a heading runs into its list on one line. */
export const RELATED_LEAD = `相关链接 相关阅读 相关报道 相关新闻 相关文章 相关信息 相关文档 相关稿件 相关解读 相关资讯 相关推荐 延伸阅读 推荐阅读 热门文章 猜你喜欢`;

/** Attachment headings: chrome only when they head nothing. */
export const ATTACHMENT_HEADS = `相关附件 附件下载 文件下载 相关下载 资料下载 附件列表`;

/** Column names of portals; a line of them, 首页 among them, is a menu. They are ordinary words elsewhere. */
export const COLUMNS = `首页 网站首页 主页 政务公开 政府信息公开 信息公开 政务服务 办事服务 在线服务 网上办事 办事大厅 公共服务 互动交流 政民互动 公众参与 交流互动 新闻中心 新闻动态 新闻发布 新闻 要闻 时政 要闻动态 政务要闻 政务动态 工作动态 动态要闻 部门动态 基层动态 媒体聚焦 图片新闻 视频新闻 专题专栏 热点专题 专题 专栏 数据开放 政府数据 数据发布 数据 解读回应 回应关切 政策 政策解读 政策文件 政策法规 法规文件 法律法规 通知公告 公告公示 公示公告 公示 机构设置 机构职能 机构概况 组织机构 领导之窗 领导信息 市情 县情 区情 省情 营商环境 招商引资 投资 旅游 人事信息 人事任免 规划计划 财政信息 统计信息 统计数据 应急管理 重点领域 网站地图 联系我们 关于我们 党建 党建工作 下载中心 资料下载 留言 服务 互动 公开 国务院 总理 服务大厅 办事 查询 社会保障`;

/** Cues of the block at the foot of a site. Hard ones stand nowhere else; 备案号：SNFZ-2010-015 is the filing number of a paper. */
export const HARD_FOOTER = `未经授权 未经许可 未经书面授权 禁止转载 不得转载 请勿转载 备案号(?!:?[A-Z]{2,8}[-—－]\\d{4}[-—－]) 备案序号 ICP备 ICP证 公网安备 公安备案 网站标识码 网站标识 版权所有 All Rights Reserved Copyright 政府网站找错 网站地图 法律声明 网站声明 隐私声明 隐私政策 版权声明 免责声明 最佳浏览 建议使用 分辨率 网站管理 违法和不良信息举报 不良信息举报 互联网新闻信息服务许可证 信息网络传播视听节目许可证 广播电视节目制作经营许可证 增值电信业务`;
export const SOFT_FOOTER = `主办单位 主办 承办单位 承办 协办 技术支持 运行维护 运维 维护 制作 开发 联系我们 关于我们 友情链接 相关链接 邮编 邮政编码 传真 地址 值班电话 咨询电话 联系电话 电话 邮箱 热线 网站访问量 访问量 总访问量 新媒体矩阵 国家部委 各省区市 党政机关`;

/** Further words of bars: of tools for readers who see badly, of polls on a page, of a user's own corner. They count only in a row of such words. */
export const BAR_WORDS = `无障碍工具条 重置 声音 语速 阅读方式 配色 鼠标样式 十字线 辅助线 大字幕 指读 连读 读屏专用 纯文本 固定 全程键盘 退出服务 关闭服务 声音开关 音量 界面缩放 恢复初始 光标
有 没有 有用 没用 非常满意 满意 基本满意 一般 不满意 非常不满意 提交 我要评价 评价 满意度评价 评分 匿名 验证码 提交评价 查看结果 查看投票
个人中心 我的收藏 我的订阅 用户中心 注销 移动端 手机客户端 移动客户端 适老版 长辈版 政务抖音号 官方抖音 政务头条号 头条号 微门户 RSS订阅 RSS 订阅 邮件订阅 使用帮助 网站声明 隐私保护 版权保护 在线咨询 智能客服 智能问答 数字人 本站公告 站群导航 省政府网站 县政府网站 Home Title home
政策问答 媒体解读 图解政策 专家解读 部门解读 文字解读 视频解读 图片解读 新媒体矩阵 关于本站 使用帮助 本站地图
点击下载 点击查看 全部下载 附件预览 在线预览 暂无附件 无附件 暂无 无相关附件 点击这里 立即下载`;
