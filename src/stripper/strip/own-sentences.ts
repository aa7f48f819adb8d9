import type { View } from '../../model/view';
import { isSurelyOwn } from '../voice/own-lines';
import { voicesOf } from '../voice/voice-model';

/*
 * How much like a seller something must sound, beside the words of sellers that a list found in it. Reports speak of downloads, accounts,
 * customer services and shops as well, in whole sentences, and name nothing that could be bought.
 */

/** Words of sellers stand in warnings and in quotes as well: there the whole does not sound like one. */
const LEAST_VOICE = -1;
/** A whole sentence that names nothing to be bought, and no way to buy it. */
const SENTENCE_VOICE = 0.6;
/** The same from somebody who speaks to those before him. */
const SPEAKER_VOICE = 3.2;

/** What the accounts of offices are named after. */
const OFFICES = '[书物化术档案]馆|政府|政务|发布|人社|税务|公安|医院|[大中小]学|学院|政法|[县市区]委';

// Matches what a sale needs and a report seldom has:  “执法先锋”小程序   9.9元   V信:zlk6688   **   知识星球   扫码   写作群   更多资料请 . Trap: 2600余篇 and 10余条 are counts, “云溪图书馆”公众号 is an office's.
const TELLS = new RegExp(`“[^“”]{2,12}(?<!${OFFICES})”(?:微信|公众号|小程序|平台|网|群|APP)|\\*\\*|\\d ?元|[¥$]|(?<![A-Za-z])[A-Za-z]{2,12}\\d{2}|\\d{5,}|知识星球|扫码|二维码|长按|私信|橱窗|\\d小时内?发货|[Vv]信|网盘群|(?:交流|写作|资料|微信|QQ)群|[\\u4e00-\\u9fff]{2,4}[^内外官联政电管路河渔]网(?=[,。:(]|$)|本[站店号群]|②后台回复|[到来]店铺|[群店]主|会员|更多[^,。]{0,8}(?:请|尽在|见)|在线客服|解决方案`);
const FIRST_PERSON = /[我咱]|大家|如果[您你]/;
// Matches how who speaks addresses those before him:  各位领导、同事们:   老师们   大家好   谢谢大家 . Trap: 各位代表 opens a government's report, whose sentences hold no word of a seller.
const AUDIENCE = /各位|[同老朋乡家][志师学友亲长]们|大家好|[谢祝]大家|亲爱的/;

// Matches what an office says of what it offers, asks for or found out:  向师生开放   教师可免费…   读者凭证…   各单位请登录…   逾期不予受理   这类条款涉嫌…   队伍发展到420人   建好…素材库   所需范本
// Trap: 读者朋友请加微信 has an account, and is told by it.
const OF_OFFICE = /向[\u4e00-\u9fff]{1,6}(?:免费)?开放|(?:教师|师生|学生|市民|读者|职工|学员|考生|志愿者|注册会员)(?:均?可|凭|登录)(?!.{0,12}(?:加|扫|微信))|各(?:单位|乡镇|部门|学校|企业|科室|支部|街道|村)[^。,]{0,4}请|逾期(?:不予|不再|未)|(?:条款|行为|做法)涉嫌|(?:队伍|总数|规模|会员|用户)(?:已)?(?:发展|扩大|增加|达)到? ?\d|^(?:我们|我县|我市|我局|全[县市区])[^。]{0,30}(?:要|将|应)?(?:建好|建强|推荐给)|所需(?:范本|表格|材料)|平台上线/;
// Matches a way to reach a seller. Trap: 登录 is no way.
const REACHED = /微信|[Vv]信|QQ|qq|公众号|扫码|二维码|私信|客服|\d{5,}|www\.|https?:|\*\*|店铺|网盘|点击下方/;

/** True of a sentence in which an office tells, asks or warns, and nobody says how he is reached. */
export function tellsAsOffice(said: string): boolean {
  return OF_OFFICE.test(said) && !REACHED.test(said);
}

/** @param trimmed folded. */
export function mayBeSellers(view: View, trimmed: string): boolean {
  return voicesOf(trimmed).seller >= leastVoice(view, trimmed) && !isSurelyOwn(trimmed) && !(trimmed.endsWith('。') && tellsAsOffice(trimmed));
}

/** A line of the document that has a seller's words, beside a seller: it sounds like neither seller nor page, or is a sentence that sells nothing. */
export function staysBesideSellers(view: View, trimmed: string): boolean {
  if (trimmed.length < SHORTEST_OWN || mayBeSellers(view, trimmed)) return false;
  const { seller, page } = voicesOf(trimmed);
  const most = TERMS_OF_SALE.test(trimmed) ? BESIDE_SELLER_TERMS : trimmed.endsWith('。') ? SENTENCE_VOICE : BESIDE_SELLER;
  return seller < most && page < BESIDE_PAGE;
}

// Matches the terms of a sale:  原价299元/年,限时优惠199元/年。   三天内不满意可无理由退款。   3.88元 6.66元 随意 . Trap: 每平方米补8元 is an office's, and sounds like one.
const TERMS_OF_SALE = /原价|限时(?:优惠|价)|无理由退|入群费|私信。$|^(?:\d+(?:\.\d+)?元 ?){2,}/;
const BESIDE_SELLER_TERMS = -2.5;

/** Beside a seller a line that is no sentence must sound less like one, or it goes with him. */
const BESIDE_SELLER = -1.5;
const BESIDE_PAGE = -0.5;
/** Shorter ones are remnants of contacts. */
const SHORTEST_OWN = 8;

function leastVoice(view: View, trimmed: string): number {
  if (!trimmed.endsWith('。') || TELLS.test(trimmed)) return LEAST_VOICE;
  return FIRST_PERSON.test(trimmed) && AUDIENCE.test(view.text) ? SPEAKER_VOICE : SENTENCE_VOICE;
}

// Matches whom a report tells of, and what he may do:  企业注册成为会员,即可领取创新券 . Trap: 用户 and 会员 are whom a seller speaks to.
const TELLS_OF = /^(?:企业|单位|群众|市民|居民|村民|农户|农民|考生|学员|申请人|办事人|当事人|参保人|参训人员|参赛者|各[\u4e00-\u9fff]{1,6})[^,:]{2,14},?[^,:]{0,4}(?:即可|可以?|能够?|须|应当?)/;

/** True of a sentence with somebody for its subject, who is neither the reader nor the seller. */
export function tellsOfSomebody(said: string): boolean {
  return TELLS_OF.test(said) && !TELLS.test(said.replaceAll('会员', ''));
}

// Matches the account of an office:  打开“云溪图书馆”公众号 . Trap: “公文写作馆”公众号 is a seller's.
const OFFICES_ACCOUNT = new RegExp(`“[^“”]{2,12}(?:${OFFICES})”(?:微信|小程序|公众号)`);

export function namesOfficesAccount(said: string): boolean {
  return OFFICES_ACCOUNT.test(said);
}
