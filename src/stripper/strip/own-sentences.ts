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
const TELLS = new RegExp(`“[^“”]{2,12}(?<!${OFFICES})”(?:微信|公众号|小程序|平台|网|群|APP)|\\*\\*|\\d ?元|[¥$]|(?<![A-Za-z])[A-Za-z]{2,12}\\d{2}|\\d{5,}|知识星球|扫码|二维码|长按|私信|橱窗|\\d小时内?发货|[Vv]信|网盘群|(?:交流|写作|资料|微信|QQ)群|[\\u4e00-\\u9fff]{2,4}[^内外官联政电管路河渔]网(?=[,。:(]|$)|本[站店号群]|[群店]主|会员|更多[^,。]{0,8}(?:请|尽在|见)|在线客服|解决方案`);
const FIRST_PERSON = /[我咱]|大家|如果[您你]/;
// Matches how who speaks addresses those before him:  各位领导、同事们:   老师们   大家好   谢谢大家 . Trap: 各位代表 opens a government's report, whose sentences hold no word of a seller.
const AUDIENCE = /各位|[同老朋乡家][志师学友亲长]们|大家好|[谢祝]大家|亲爱的/;

/** @param trimmed folded. */
export function mayBeSellers(view: View, trimmed: string): boolean {
  return voicesOf(trimmed).seller >= leastVoice(view, trimmed) && !isSurelyOwn(trimmed);
}

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
