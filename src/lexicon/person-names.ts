import { characterSet } from './character-sets';

/** Common surnames of one character, and those of two. */
export const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆汪范石廖贾韦夏付方邹熊孟秦邱侯江尹薛段雷龙史陶黎贺顾毛郝龚邵钱严武戴莫孔汤';
const RARER_SURNAMES = '高常向温康施洪季翁樊兰殷齐梅庄辛管祝左涂谷祁聂焦俞柳邢路岳骆颜柯章阎翟欧耿关鲁伍游葛毕简饶倪申葛万牛尤牟华甘穆纪舒屈项闵童喻柴车房缪隋司柏窦瞿裴解应包詹卜席冷苗古凌霍芦单阮卓米狄褚麦覃巴占冉连丛满宫臧仝闫桂邬时储娄苟鄢巫费边乔成';
const TWO_CHARACTERS = ['欧阳', '上官', '司马', '诸葛', '皇甫', '尉迟', '公孙', '慕容', '令狐', '夏侯', '东方', '端木'];

const opens = characterSet(SURNAMES + RARER_SURNAMES + TWO_CHARACTERS.map((name) => name.charAt(0)).join(''));

// Matches two to four characters, with blanks between surname and given name where it is set so:  段鸣   段  鸣   欧阳某某   李 小 明
// Trap: the name of a foreigner has its dot, and is longer.
const NAME = /^[\u4e00-\u9fff](?:[ \u3000]{0,4}[\u4e00-\u9fff×Xx某]){1,2}$/;

/**
 * True of words that may be the name of a person and nothing else. So may 高清 and 方案: what stands around them must say so too.
 */
export function mayBePerson(words: string): boolean {
  if (opens[words.charCodeAt(0)] !== 1) return false;
  return NAME.test(words) || (words.length <= 4 && TWO_CHARACTERS.includes(words.slice(0, 2)) && /^[\u4e00-\u9fff]{3,4}$/.test(words));
}
