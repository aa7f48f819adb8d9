/**
 * Cues of advertisements of text-selling sites, by what they tell. None proves anything alone: reports speak of
 * 素材库, 公众号 and 网盘 too. `spam-block` asks for goods and a call in one dense block at the edge of the text.
 * Groups, not site names: the next site has another name and the same offer.
 */

/** What is sold. */
export const GOODS: readonly RegExp[] = [
  // Matches stores of ready texts:  素材库   高质量素材   范文大全   文稿   9000万字材料 . Trap: 建筑材料, 申报材料 are not texts for sale.
  /素材|范文|公文(?:写作|材料|库|网|模板|素材|群|铺)|文秘|(?:材料|资料|文稿|讲话稿|稿件|模板|课件|PPT)(?:网|库|群|包|星球|圈|铺|大全|下载|合集|汇编|资源)|[万千\d]字?(?:多)?[篇份字](?:以上)?(?:高质量|精品|优质|内部)?(?:材料|文稿|资料|公文)?|笔杆子|写材料|材料写作|(?:材料|文稿|公文)(?:星球|人|汪|君)/g,
  // Matches libraries of uploads:  文库   道客   豆丁 as “…文库”. Trap: 知识文库 of a museum has no call beside it.
  /文库|文档(?:下载|分享|资源)|资料下载|下载资源|word版|Word版|完整版|全文下载/g,
  // Matches texts written for hire:  代写   代笔   润笔 . Trap: 打击代写 is vetoed below.
  /代写|代笔|润笔|润色|代发表?|论文(?:发表|指导)|原创(?:高质量|写作|定制|保障|材料)|(?:材料|稿件|文稿)定制|私人定制|PPT(?:设计|制作|代做)/g,
  // Matches what members get:  svip会员   网盘群   知识星球 . Trap: 会员单位 and 会员大会 are of associations.
  /s?vip|(?:终身|永久|年费|季度|包年|超级)会员|会员(?:群|价|专享|免费|下载|服务群|\d)|网盘群?|云盘|提取码|知识星球|资料群|交流群|打包(?:下载|价|带走)/gi,
];

/** What the reader is asked to do. */
export const CALLS: readonly RegExp[] = [
  // Matches a call to get in touch:  请联系   添加客服   加微信   扫码进群   有意加入 . Trap: 联系人: and 联系电话: are a notice's own.
  /(?:请|可|欢迎|速|即可|详情|有意|需要)[^。;!\n]{0,8}(?:联系|添?加|关注|搜索|扫码?|咨询|订阅|私信|进群|购买|访问|登录|下载|点击)|添加(?:客服|微信|好友|小编)|加(?:微信|薇|V|v|QQ|扣|Q群|群)|扫码(?:关注|加|进|领|下载|咨询)|长按(?:识别|扫)|识别(?:下方|图中)?二维码|私信(?:我|小编)|后台回复|回复[“"【「]/g,
  // Matches the address of a seller:  客服:abc   公众号:X   微信号:…   QQ:123 . Trap: a contact list of offices has them too, and no goods.
  /(?:客服|微信号?|薇信?|威信|VX|vx|V信|QQ|qq|扣扣|扣群|Q群|公众号|公号|淘宝|店铺)[\u4e00-\u9fff]{0,4} ?[:：]/g,
  // Matches a warning against rivals:  谨防假冒   认准   唯一平台   如有侵权 . Trap: 谨防诈骗 is advice.
  /谨防假冒|请?认准|唯一(?:平台|官方|网站|客服|公众号|微信)|假冒|官方正版|正版授权/g,
];

/** How it is praised. */
export const PRAISE: readonly RegExp[] = [
  /(?:每天|每日|天天|持续|实时|同步)更新|更新[^。]{0,6}\d+[^。]{0,2}[篇份]|海量|一键|极速|高质量|优质|精品|内部|独家|原创|轻松|好评|高度保密|保密|免费(?:领取|下载|获取|送|分享)|限时|优惠|特价|低至|仅需|更多[^。]{0,14}(?:素材|范文|材料|资料|文章|公文|精彩|内容|文稿|模板)|下载更多|接单|不满意|包修改|一对一|小伙伴|亲[,，]|店铺|淘宝/g,
];

/** Sentences of the shells of 范文 and 文库 sites, and of sites that disclaim. Whole lines at the edges only. */
export const SHELLS: readonly RegExp[] = [
  // Matches the opening of a 范文 page:  前言:本站为你精心整理了…范文
  /^(?:前言|导语|引言|简介|摘要)?[:：]?(?:本站|本网|本文库?|小编|我们|以下是?)(?:小编)?(?:为|给)(?:大家|你|您|各位)[^。]{0,12}(?:精心)?(?:整理|收集|准备|推荐|带来|分享|编辑)/,
  /(?:希望|欢迎)[^。]{0,30}(?:能?[为对给](?:你|您|大家)[^。]{0,12}(?:参考|帮助|借鉴|启发)|(?:能够?)?帮助?到?(?:你|您|大家)|阅读与?借鉴|收藏本站)/,
  // Matches where a page says it took the text:  本文来自XX文库   文章来源于网络 . Trap: 资料来源于统计年鉴 is of a table.
  /^[(（【]?(?:本文|文章|本篇文章|原文|以上内容)(?:来自|来源于?|出自|转载自|转自|摘自|链接|地址|由)(?!\S*(?:调研|统计))/,
  // Matches disclaimers:  版权说明:…   免责声明:…   图片来自网络,如有侵权,请联系删除。
  /^[(（【*※]?(?:(?:版权说明|版权声明|版权所有|免责声明|特别声明|郑重声明)[】]?[:：].*(?:转载|侵权|侵犯|本站|本网|上传|版权|删除|观点)|(?:声明|温馨提示|注|提示|备注)[】]?[:：].*(?:侵权|侵犯|本站|本网|转载))/,
  /(?:图片|文字|文章|部分内容|素材|内容|资料|文档)(?:均)?(?:来[自源]于?|转自|选自)(?:互联)?网络.{0,60}(?:侵|删|联系|版权|学习|$)|(?:如有|若有|若|如)[^。]{0,12}(?:侵权|侵犯)[^。]{0,30}(?:联系|删除|告知|通知|举报)|转载(?:请|需|须)(?:注明|标明|保留|联系)|仅供(?:学习|参考|个人)[^。]{0,16}(?:勿|不得|禁止|之用|交流|使用)[^。]{0,12}/,
  // Matches the frame of a preview:  本文档由用户提供并上传   还剩16页未读,继续阅读   上传人:b****6 文档编号:
  /由(?:用户|会员|网友)[^。]{0,8}(?:上传|提供|分享)|还剩 ?\d+ ?页未读|本资源只提供\d+页预览|喜欢就下载吧|上传人[:：].*文档编号|\(\d+页(?:珍藏|完整)版\)|请在[\u4e00-\u9fff]{2,8}网上搜索|可在线阅读[,，]更多|下载该?(?:Word|文档|PDF)|收藏本文|这里能搜索到更多|审核编辑[:：]本站|资源描述|文档简介[:：]|点击查看更多>+资源/i,
  /以上(?:就是|便是|是)[^。]{0,40}(?:全部内容|相关内容|范文|整理|分享|介绍)/,
];

/** Words by which a report speaks of its own work, or of those who sell texts. */
export const REPORT_WORDS = /贯彻|落实|推进|完善|健全|治理|整治|打击|查处|严禁|禁止|违规|举报|纪检|巡察|监管|宣传|培训|我[局市县区省镇]|全[局市县区省镇]|党组|群众|建设/g;
