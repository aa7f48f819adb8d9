/*
 * The alphabet that libraries of documents jam copies with. It is no choice of words: all characters whose high byte is 7F to 88 and
 * whose low byte is 7F to 88 (羀 聿 膀 芆 莅 蒂 薃 蚇 螃 衿), a square of a hundred in the code table, in random order.
 */
const LEAST = 0x7f;
const MOST = 0x88;

/** Characters of the square that ordinary texts hold as well, alone or in words: they prove nothing. */
const ORDINARY = '罿羁羅羆羈聿肃肄肅肆肇腿膀膂膈芃芄芈节艿莅莆莄蒂薄薅薆薇薈虿蚀蚁蚂螂螃螄螅螈衿袁袂袄袅袆袈';

const square: string[] = [];
for (let high = LEAST; high <= MOST; high++) for (let low = LEAST; low <= MOST; low++) square.push(String.fromCharCode((high << 8) | low));

export const RARE_RUN_CHARACTERS = square.join('');

/** Those that hardly any text has: a sign that the rule is worth asking. */
export const RARE_RUN_SIGNS = square.filter((character) => !ORDINARY.includes(character)).join('');
