import { wordsOf } from '../../model/lists';
import { endsIn } from './party-d-context';
import { GIVEN, NO_NAMES } from './party-d-given';
import { isInCompany } from './party-d-kind-match';

/*
 * 党 is a surname. It is one where an office or a verb of naming stands before it and a given name behind it: 副镇长党卫东, 讲解员党晓棠.
 */

const given = new Set(wordsOf(GIVEN));
const ordinary = new Set(wordsOf(NO_NAMES));

// Matches who is called by a name:  副镇长党卫东   一个叫党红兵   记者 党明   签收人：党小川
//                                    ^^          ^^             ^^^^        ^^^^^^^^
// Trap: 组长D认为 and 护士D因病 call a person by a letter, so the two characters behind must be those of given names, and no ordinary word.
const CALLED = /(?<=(?:书记|主任|局长|[镇县市区乡省村组队科处股厂站]长|经理|院长|校长|老师|教师|记者|通讯员|编辑|讲解员|签收人|联系人|负责人|法官|医生|护士|村民|居民|社员|战士|烈士|作者|摄影|独奏|领奏|领唱|主演|名叫|叫) ?[:：]?)/y;
// Matches what follows a name.
// Trap: D建功能 goes on with a word of its own.
const AFTER_NAME = /^(?:$|[，。、；：（(,.;:!?！？”》\s]|[说在到把带和与是]|介绍|告诉|表示|同志|老师|等|一家)/;

/** 党 with an office before it and a given name of two characters behind it. */
export function isSurname(left: string, right: string): boolean {
  if (!given.has(right.charAt(0)) || !given.has(right.charAt(1)) || ordinary.has(right.slice(0, 2))) return false;
  return AFTER_NAME.test(right.slice(2)) && endsIn(CALLED, left) && !isInCompany(left, right);
}
