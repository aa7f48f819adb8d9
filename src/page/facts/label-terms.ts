/**
 * Labels of index tables and head lines of Chinese portals, without padding and colon.
 * Sources: 国办发〔2017〕47号 and the forms of 政府信息公开 that content systems ship.
 */

/** Labels that only an index of one document has. */
export const INDEX_LABELS = [
  '索引号', '索取号', '信息索引', '信息索引号', '公文索引号', '主题分类', '信息分类', '组配分类', '体裁分类', '服务对象分类', '所属分类', '公文种类', '文件类型', '信息类别', '栏目分类',
  '发布机构', '发文机关', '发文机构', '发文单位', '发布单位', '发布机关', '制发机关', '制发单位', '制定机关', '公开机构', '公开主体', '公开责任部门', '责任部门', '所属机构', '成文单位', '印发机关', '来文单位', '发文部门', '发布部门', '信息提供单位', 
  '公开形式', '公开方式', '公开范围', '公开时限', '公开类别', '公开属性', '信息名称', '文件名称', '公文名称', '公开事项名称', '名称', '标题', '文件标题', '法规标题', '法规名称', '信息标题', '信件标题', '来信标题', '信件主题', '来信主题', '留言标题',
  '文号', '发文字号', '文件编号', '发文文号', '文件字号', '公文文号', '文件号', '发布文号', '统一登记号', '唯一标志', '法宝引证码', '法规类别', '统一编号', '规范性文件登记号', '有效性', '效力状态', '文件状态', '时效性', '是否有效', '生效日期', '实施日期', '施行日期', '失效日期', '废止日期', '失效时间', '生效时间', '有效期', '有效期限',
  '成文日期', '成文时间', '发文日期', '发文时间', '印发日期', '印发时间', '生成日期', '生成时间', '制发日期', '制发时间', '形成日期', '签发日期', '签署日期', '公开日期', '公开时间', '主题词', '关键词', '关键字', '内容概述', '内容概要', '信息来源',
] as const;

/** Labels that head lines have, and index tables too. */
export const HEAD_LABELS = [
  '发布时间', '发布日期', '发表时间', '发表日期', '发布于', '发表于', '上传时间', '上传日期', '上载日期', '上载时间', '发稿时间', '发稿日期', '录入时间', '添加时间', '加入时间', '刊登日期', '刊登时间', '公布日期', '公布时间', '更新时间', '更新日期', '最后更新', '修改时间', '编辑时间', '创建时间', '信息时间', '文章时间', '发表', '发布', '更新', '时间', '日期',
  '来源', '文章来源', '文章来自', '稿件来自', '稿件来源', '内容来源', '新闻来源', '来源单位', '稿源', '文章出处', '出处', '信息提供', '供稿', '供稿单位', '转载自', '作者', '文章作者', '撰稿', '记者', '办理单位', '答复单位', '公众号', '微信公众号', '出版日期', '出版时间', '责任编辑', '责编', '编辑', '编审', '审核', '审核人', '校对', '签发', '签发人', '初审', '复审', '终审', '录入', '录入者', '发布人', '发布者', '信息员', '摄影', '摄影者',
  '浏览次数', '浏览量', '浏览', '点击数', '点击量', '点击率', '点击次数', '点击', '访问量', '访问次数', '阅读次数', '阅读量', '阅读数', '阅读', '人气', '热度', '评论', '评论数', '字体', '字号', '字体大小', '文章字号', '分享', '分享到', '分享至', '打印', '收藏', '语音', '视力保护色', '背景颜色', '我要分享', '大小', '类别', '分类', '栏目', '所属栏目', '标签', '附件', '附件下载', '下载', '地点', '地址', '电话', '邮编', '联系电话', '联系人',
] as const;

/** Labels whose date may follow without a colon: 发布时间 2024-03-01. */
export const DATE_LABELS = ['发布时间', '发布日期', '发表时间', '发表日期', '更新时间', '更新日期', '发布于', '发表于', '成文日期', '印发日期', '公开日期', '生成日期', '最后更新'] as const;

/** The same labels in traditional script, and labels of Taiwan's offices, before those they stand for. */
export const TRADITIONAL_LABELS: ReadonlyMap<string, string> = new Map([
  ['標題', '标题'], ['主題', '标题'], ['發文日期', '发文日期'], ['發文字號', '发文字号'], ['發文機關', '发文机关'], ['發布機關', '发布机关'], ['發布單位', '发布单位'], ['發佈單位', '发布单位'], ['公告單位', '发布单位'],
  ['發布日期', '发布日期'], ['發佈日期', '发布日期'], ['發布時間', '发布时间'], ['更新時間', '更新时间'], ['最後更新', '最后更新'], ['資料來源', '来源'], ['來源', '来源'], ['點閱次數', '浏览次数'], ['點閱數', '浏览次数'], ['瀏覽次數', '浏览次数'],
]);

/** Words of class names and ids that name the title of an article. */
export const TITLE_NAMES: ReadonlySet<string> = new Set([
  'ucaptitle', 'article_title', 'article-title', 'articletitle', 'arti_title', 'arti-title', 'art_title', 'art-title', 'arttitle', 'item_title', 'news_title', 'news-title', 'newstitle', 'newstit', 'main-title', 'main_title', 'maintitle',
  'content_title', 'content-title', 'contenttitle', 'con_title', 'con-title', 'contitle', 'detail_title', 'detail-title', 'detailtitle', 'detail-tit', 'post-title', 'post_title', 'posttitle', 'entry-title', 'entry_title', 'rich_media_title', 'activity-name', 'wzbt', 'wz_title', 'wztitle', 'xl_title', 'xl-title', 'xl_tit', 'xltitle',
  'xxgk_title', 'xxgk-title', 'xxgktitle', 'title', 'title1', 'tit', 'bt', 'biaoti', 'bt1', 'artical-title', 'artical_title', 'page-title', 'page_title', 'pages-title', 'pages_title', 'info-title', 'info_title', 'doc-title', 'doc_title', 'text-title', 'text_title', 'topic-title', 'headline', 'founder-title', 'main-tit', 'doctitle', 'doc-tit', 'newsdetail_title', 'article-tit', 'article_tit', 'title_text', 'ivs_title', 'zoom_title', 'show_title', 'show-title', 'view_title', 'view-title', 'view_tit',
]);

/** Class names and ids of elements that hold nothing but the stated source. */
export const SOURCE_NAMES: ReadonlySet<string> = new Set(['sourcename', 'SourceName', 'Article_Source', 'source_name', 'source-name', 'info-source', 'info_source', 'article-source', 'article_source', 'media-name', 'medianame', 'media_name', 'js_name', 'profile_nickname', 'source_baidu', 'laiyuan', 'ly', 'source']);

/** The same of elements that hold who wrote or posted it: a person, or the account of a body. */
export const AUTHOR_NAMES: ReadonlySet<string> = new Set(['author-name', 'author_name', 'authorname', 'account-name', 'account_name']);
