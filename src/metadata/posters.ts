/*
 * Who posted a page, or what it was taken from, where no label says so.
 */

// Matches who posted a page, behind the time without labels: 2020-08-03 19:26 桐山融媒体中心 何书瑶 · 2003年07月26日08:15 桐山商报
//                                                                  ^^^^^^^^^^^^^^                                          ^^^^^^^^
// Trap: a name of a person alone (2020-03-11 14:07 沈听澜) is no source, nor is 简报 or 通报.
export const POSTED_BY = /(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}(?:日[ \t]{0,3}|[ \t]{1,3})[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?[ \t]{0,4}([\u4e00-\u9fa5]{2,12}(?:中心|(?<![简通海公上周月捷战预汇申])报|报社|电视台|广播台|网|在线|发布|客户端|新闻社|[局委办])|新华社|中新社)(?=[ \t\n]|$)/;

// Matches the account between who wrote and the time, as its messages are headed: 原创 院办宣传科 云溪医讯 2024-01-12 18:30 发表于江苏
//                                                                                        ^^^^^^^^
// Trap: without 发表于 the word in front of a time may be anything; an account that wrote it itself is no source of it.
export const ACCOUNT = /(?<=^|[ \t\n])(?<author>[^ \t\n]{2,20})[ \t]{1,4}(?!\k<author>[ \t])(?<name>[\u4e00-\u9fa5A-Za-z0-9·]{2,20})[ \t]{1,4}(?:19|20)[0-9]{2}[-年][0-9]{1,2}[-月][0-9]{1,2}日?[ \t]{1,4}[0-9]{1,2}:[0-9]{2}[ \t]{1,4}发表于/;

// Matches the newspaper whose issue the page shows, with its day of the week: 桐山日报 2024年1月23日 星期二
//                                                                              ^^^^^^^^
// Trap: a day without its day of the week may stand beside anything.
export const ISSUE = /(?<=^|\n)[ \t]{0,8}《?([\u4e00-\u9fa5]{2,12}(?:日报|晚报|早报|晨报|商报|时报|都市报|周报))》?[ \t]{0,4}(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?[ \t]{0,4}(?:星期|周)[一二三四五六日天]/;

// Matches the journal and its issue on a line of their own: 江城园林学刊 2020年2期
export const JOURNAL = /(?<=^|\n)[ \t]*([\u4e00-\u9fa5·（）()]{2,24}) (?:19|20)[0-9]{2}年(?:第 ?)?[0-9]{1,2}期[ \t]*(?=\n|$)/;

// Matches a line that names the medium a text was taken from, without a colon: 转自平溪新闻网 · （本文转载自云江日报）
// Trap: 摘自某某同志的讲话 names no medium, and 转自网络 none at all.
export const TAKEN_FROM = /(?<=^|\n)[ \t]{0,8}[（(【]?(?:本文)?(?:转载自|转自|摘自)[ \t]?[“《]?([\u4e00-\u9fa5·]{2,16}(?:日报|晚报|早报|晨报|时报|周刊|杂志|新闻网|信息网|门户网站|政府网站?|电视台|融媒体中心|客户端))[”》]?[）)】。]?[ \t]{0,8}(?=\n|$)/;
