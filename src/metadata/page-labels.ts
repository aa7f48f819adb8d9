/** Labels of the lines that a page sets around its document, as alternatives of a pattern. */
export const PUBLISHED = '上载日期|编稿时间|网站发布|刊发日期|刊发时间|见报日期|发布时间|发布日期|发表时间|发表日期|公开日期|公开时间|上传时间|上传日期|更新时间|更新日期|上载日期|发稿时间|发文时间|录入时间|推送时间|挂网时间|发布于|发布|更新';
export const SIGNED = '公发布日|公布日期|公布时间|颁布日期|颁布时间|成文日期|成文时间|发文日期|印发日期|印发时间|生成日期|制发日期';
export const ORIGIN = '资料来源|信息来源|文章来源|稿件来源|内容来源|新闻来源|提供单位|来源单位|来源|稿源|出处';
export const NUMBER = '发文字号|文件编号|发文文号|文号';
export const ISSUER = '制定机关|颁布部门|颁布机构|颁布单位|颁布机关|公布机关|发布部门|发布机构|发文机关|发文机构|发文单位|公开机构|制发机关|制发单位';
const OTHERS = '发布人|发布者|录入人|录入|信息员|撰稿|供稿|通讯员|浏览次数|浏览量|点击数|点击量|访问量|访问次数|阅读次数|阅读量|阅读|点击|字体|字号|作者|责任编辑|责编|编辑|审核|校对|签发|分享|打印|收藏|索引号|主题分类|信息分类|标题|名称|有效性|时效|有效状态|主题词|关键词|效力等级|效力级别|时效性|施行日期|内容概述|时间|日期';
export const ANY_LABEL = [PUBLISHED, SIGNED, ORIGIN, NUMBER, ISSUER, OTHERS].join('|');
