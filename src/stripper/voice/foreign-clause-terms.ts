/*
 * What shows a clause that a site put into a text, and where it may begin and end. All read folded text.
 */

// Matches what a site says of the text it hands out, of how much of it can be read, or of an account it blotted out:  喜欢本文请打赏   领取500份调研报告   剩余70%   QQ 1**86*40 . Trap: 下载 and 扫码 alone are a service's of an office.
export const OF_TEXT = /转自[^,。]{0,6}(?:博客|公众号|公文)|更新下篇|(?:想|求|要)要?同款|店铺名|联系店主|修改版|私信我|本[站店](?!房)|(?:本|此)(?:文(?![化明物旅])|资料|文档|篇|稿(?!件))|(?<![被将])全文(?!转载|刊|播|审|通读|扫描|检索|公布|发布|印发|如下|宣读|学习)|原文|完整版|文末|小编|打赏|您(?:正在|现在)(?:浏览|阅读|下载|查看)|(?:内容|文档)仅[对限][^,。]{0,4}(?:VIP|会员)|为您(?:提供|推荐)|(?:公文|范文|文稿|讲话稿|调研报告|述职报告|工作总结|心得体会|申论|写作)[^,。“”"]{0,6}(?:下载|素材|模板|资料|请|关注)|(?:下载|领取?|获取|索取|送|拿)[^,。]{0,8}(?:公文|范文|文稿|讲话稿|报告|总结|材料|PPT|ppt|模板|全套)|代[写笔][^,。]{0,4}(?:材料|公文|总结|报告|各类)|(?:微信|[Vv]信|QQ|公众号|群|薇|[vV][xX]?)[^,。]{0,12}\*|[\w-]\*{2}[\w-]*\.|继续阅读|预览已?结束|剩余[^,。]{0,4}(?:%|字|内容)|未登录|付费用户|会员[^,。]{0,2}(?:阅读|下载|专享)|(?:开通|购买|充值|成为)[^,。]{0,2}(?:会员|VIP)|试读|余下内容|内容未完|下一页继续|此稿|付费稿|我是店主|五星好评|同款|写得好吧|真人执笔|讲稿的|仅供学习|请勿照抄|手机用户|点个在看|请到[^,。]{0,6}(?:网盘|会员中心)|(?:文库|文档|范文|公文)[^,。、]{0,2}(?:[网吧](?![盘络])|VIP|会员)/;

// Matches what such a phrase begins with:  本文由…   加V:…   关注公众号…   点击展开… . Trap: inside a clause nothing else tells where it begins.
export const OPENS = /全文下载|以上内容|手机用户|试读|资源整理|本(?:文(?!化)|资料|文档|篇|站)|代[写笔做]|[全原]文请|预览|详情|咨询|需要|请?加[VvＶ微薇]|[VvＶ] ?信|[QqＱ]{2}|微信|薇信|请?关注|(?:微信)?公众号|搜|点击|扫[描一码]|免费|更多|下载|未登录|接上页|喜欢|看不全|想|[某淘]宝|[wW]{3}|[©®]|来源|文库|未完|剩余|完整版|购买|开通|小编|您正在/g;

// Matches what it ends with:  …70%   …“砚北公文”   …xf***13   …领全文   …整理发布 . Trap: 1 of 示范村1个 ends nothing; figures count behind stars and letters alone.
export const CLOSES = /(?:提供本文|分享|推荐) ?:|%(?=[\u4e00-\u9fff])|[”"」】〗)\]}→](?=[\u4e00-\u9fff\s])|[A-Za-z*][A-Za-z\d]{0,11}(?=[\u4e00-\u9fff\s])|(?:继续|免费)?阅读(?:全文)?|领取|获取|[全原]文|素材包?|范文|模板|资料包?|PPT|为您提供|提供|整理发布|整理|发布|上传|代写|打赏|低价|同款|专享(?:文档)?|收藏|更新|新稿|必究|转载|可见|小编|取稿|下载/g;

// Matches what stands before such a clause and goes with it, though it says little:  看不全?   接上页,   喜欢吗?
export const TAKES_ALONG = /^(?:看不全|接上页|未完待续|未完|喜欢吗?|觉得[^,。]{0,6}|没看够|想看|温馨提示|友情提示|提示|注|PS)$/;

// Matches what leads to the words above:  请关注   如需全文请…   欢迎加微信 . Trap: 明确 and 存在 before them are the document's.
export const LEADS_IN = /^(?:免责声明|声明|长期|请|欢迎|可|快|立即|马上|现在|如需|若需|如要|有需要|亲|也可|或|并|再|还|限时|赶紧|大家|各位|朋友|同行|为|因|由于|若|如)/;

// Matches where the document goes on behind an account:  微信xf***13列入预算 . Trap: 加V:tz**997看全文 says what the account is for.
export const GOES_ON_BEHIND_ACCOUNT = /\*[A-Za-z\d]{0,11}(?! ?(?:,|领|取|免费|看|获取|下载|咨询|备注|代写|购|买|加|即可|可))[\u4e00-\u9fff]/;

// Matches what proves a phrase that begins inside a clause:  …微信xf***13   …本文由…   …剩余70%   …海量范文 . Trap: 数据库免费下载全文 is a library's.
export const PROVES_INSIDE = /\*|本(?:文(?!化)|资料|文档|篇|站)|小编|打赏|剩余|继续阅读|预览已?结束|未登录|付费|会员|代[写笔做]|公众号|私信|(?:公文|范文|文稿|讲话稿|素材|模板)/;

// Matches what a whole line of a seller says besides, of his stock and of how it is bought:  样稿   原来买过的稿件   凭订单号   压缩包密码   贴不出完整稿 . Trap: 下单 and 付款 alone are a market's.
export const OF_STOCK = /(?:这|本)篇(?:稿|总结|文章|材料|范文|报告)|(?:样|成|旧|好|完整|新|底|整)稿(?![件]?[^,。]{0,6}(?:审|签|会))|稿件(?:凭|可在|均|一律)|买过的|小店|店里另?有|自助下单|订单号|本[库店](?!房)|复制本文|购买正版|版权归原|阅读卡|退订请?回复|压缩包|解压(?:软件|密码)|资源区|版主|跟帖|现金分成|本平台审核|搜索引擎|第一个就是|笔名|主页(?:右|左|菜单)|详细版|精简版|会员(?:区|专区|中心)|需开通会员/;
