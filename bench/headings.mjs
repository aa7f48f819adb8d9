// Texts of nothing but candidate headings, by the ways in which their numbers can run: what a splitter might do twice over shows here.
import { cjkNumber } from './generate.mjs';

const verbs = ['加强', '压实', '强化', '做好', '健全', '完善', '推进', '优化', '规范', '落实', '深化'];
const objects = ['组织领导', '工作责任', '经费保障', '宣传引导', '监督检查', '制度建设', '队伍建设', '风险防控', '数据共享', '示范引领', '执法监管', '改革创新', '服务水平'];
const fields = ['农村公路', '老旧小区', '义务教育', '医疗保障', '生态环境', '安全生产', '防汛抗旱', '文化旅游', '社会救助', '森林防火', '政务服务', '耕地保护', '知识产权', '住房保障', '粮食安全', '道路交通', '消防安全'];
/** Primes, so that lines come again late: what looks for repeated lines is not what is measured here. */
const leadOf = (at) => `${verbs[at % 11]}${fields[at % 17]}${objects[at % 13]}`;
const bodyOf = (at) => `${fields[(at * 7) % 17]}工作${verbs[(at * 3) % 11]}${objects[(at * 5) % 13]}，全年完成${at}项任务，群众满意度稳步提高。`;

/** Name → the line with the candidate number `at`. */
export const HEADING_SHAPES = {
  'four levels in turn': (at) => [`${cjkNumber(1 + (Math.floor(at / 64) % 9))}、${leadOf(at)}`, `（${cjkNumber(1 + (Math.floor(at / 16) % 4))}）${leadOf(at)}。${bodyOf(at)}`, `${1 + (Math.floor(at / 4) % 4)}.${leadOf(at)}。${bodyOf(at)}`, `（${1 + (at % 4)}）${leadOf(at)}。${bodyOf(at)}`][at % 64 === 0 ? 0 : at % 16 === 0 ? 1 : at % 4 === 0 ? 2 : 3],
  'the same number again and again': (at) => `一、${leadOf(at)}。${bodyOf(at)}`,
  'two numbers in turn': (at) => `${at % 2 === 0 ? '一、' : '（一）'}${leadOf(at)}。${bodyOf(at)}`,
  'numbers that fall': (at) => `${999 - (at % 999)}.${leadOf(at)}。${bodyOf(at)}`,
  'one row of numbers, with stray ones': (at) => `${1 + (at % 999)}${at % 7 === 0 ? '.1' : '.'}${leadOf(at)}`,
  'weak marks': (at) => `${cjkNumber(1 + (at % 99))}，${leadOf(at)}`,
  'one and two, inside three': (at) => `${['一、', '1.', '（1）', '1.', '二、'][at % 5]}${leadOf(at)}。${bodyOf(at)}`,
  'chapters and articles': (at) => (at % 20 === 0 ? `第${cjkNumber(1 + (at / 20) % 99)}章 总则` : `第${at + 1}条 ${bodyOf(at)}`),
};

/** A text of `count` candidate headings. */
export function headingText(shape, count) {
  return Array.from({ length: count }, (_, at) => HEADING_SHAPES[shape](at)).join('\n');
}
