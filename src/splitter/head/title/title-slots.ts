import { slotIn } from '../../../lexicon/hashed-weights';
import type { LineShape } from './line-shape';

/*
 * The slots of what is said of a line by its place, its shape and its role. Few such features occur, so each is named and hashed once and
 * then found by number: sixteen lines of every text ask for twenty of them.
 */

export const SLOTS = 1 << 15;

/** What the rules make of a line: a title, a line that goes on with one, a subtitle, whom the text addresses, a line above these, or a line of the body. */
export type HeadRole = 'title' | 'more' | 'subtitle' | 'salutation' | 'paragraph' | 'body';

const SHAPES: readonly LineShape[] = ['none', 'sentence', 'prose', 'mark', 'address', 'bracket', 'dash', 'day', 'number', 'field', 'office', 'person', 'named', 'tiny', 'short', 'middle', 'long'];
const ROLES: readonly (HeadRole | undefined)[] = [undefined, 'title', 'more', 'subtitle', 'salutation', 'paragraph', 'body'];
const SIDES = ['a', 'b', 'i'];

export const numberOfShape = new Map(SHAPES.map((shape, nth) => [shape, nth]));
export const numberOfRole = new Map(ROLES.map((role, nth) => [role, nth]));
export const NO_SHAPE = 0;
export const NO_ROLE = 0;
const OF_SHAPES = SHAPES.length;
const OF_ROLES = ROLES.length;

const PRIME = 0x01000193;

/** A hash that goes on over one more character. */
const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** Which figure it is says nothing. */
export const sameFigure = (unit: number): number => (unit >= 0x30 && unit <= 0x39 ? 0x30 : unit);

function hashOf(feature: string): number {
  let hash = 0x2f0b4a2d;
  for (let at = 0; at < feature.length; at++) hash = hashed(hash, feature.charCodeAt(at));
  return hash;
}

/** By number, the slot of a feature that has so many forms. */
function named(forms: number, nameOf: (nth: number) => string): (nth: number) => number {
  const slots = new Int16Array(forms).fill(-1);
  return (nth) => {
    const known = slots[nth] as number;
    return known >= 0 ? known : (slots[nth] = slotIn(SLOTS, hashOf(nameOf(nth))));
  };
}

const counted = (letter: string, forms: number): ((nth: number) => number) => named(forms, (nth) => `${letter}${nth}`);
const flagged = (letter: string): ((is: boolean) => number) => {
  const slot = named(2, (nth) => `${letter}${nth === 1}`);
  return (is) => slot(is ? 1 : 0);
};

/** Of two shapes, one behind the other. */
const paired = (start: string): ((first: number, second: number) => number) => {
  const slot = named(OF_SHAPES * OF_SHAPES, (nth) => `${start}${SHAPES[Math.floor(nth / OF_SHAPES)]}|${SHAPES[nth % OF_SHAPES]}`);
  return (first, second) => slot(first * OF_SHAPES + second);
};

/** So far from a line, either way, is counted; further is as far. */
const apart = (letter: string, most: number): ((by: number | null) => number) => {
  const slot = named(2 * most + 2, (nth) => `${letter}${nth === 0 ? 'n' : nth - 1 - most}`);
  return (by) => slot(by === null ? 0 : Math.max(-most, Math.min(most, by)) + most + 1);
};

export const MOST_PLACES = 8;
export const place = counted('i', MOST_PLACES + 1);
export const length = counted('l', 8);
export const proseAbove = counted('a', 4);
export const marksAbove = counted('m', 4);
export const saidAgain = flagged('t');
export const holdsOther = flagged('w');
export const isHeadline = flagged('f');
export const isHeaded = flagged('h');
export const shape = named(OF_SHAPES, (nth) => `k${SHAPES[nth]}`);
export const aboveAndOwn = paired('p');
export const ownAndBelow = paired('q');
export const twoBelow = paired('r');
export const aboveAndBelow = paired('s');
export const twoAbove = paired('v');
export const role = named(OF_ROLES, (nth) => `R${ROLES[nth]}`);
const roleAndShape = named(OF_ROLES * OF_SHAPES, (nth) => `K${ROLES[Math.floor(nth / OF_SHAPES)]}${SHAPES[nth % OF_SHAPES]}`);
export const inRole = (ofRole: number, ofShape: number): number => roleAndShape(ofRole * OF_SHAPES + ofShape);
const threeRoles = named(OF_ROLES ** 3, (nth) => `Z${ROLES[Math.floor(nth / OF_ROLES ** 2)]}|${ROLES[Math.floor(nth / OF_ROLES) % OF_ROLES]}|${ROLES[nth % OF_ROLES]}`);
export const rolesAround = (above: number, own: number, below: number): number => threeRoles((above * OF_ROLES + own) * OF_ROLES + below);
const titledAndPlace = named(8, (nth) => `N${nth >= 4}${nth % 4}`);
export const untitledAt = (isUntitled: boolean, at: number): number => titledAndPlace((isUntitled ? 4 : 0) + Math.min(at, 3));
export const fromTitle = apart('D', 3);
export const fromAddress = apart('A', 2);
const asTitle = paired('Strue');
const asOther = paired('Sfalse');
export const titleBetween = (isTitle: boolean, above: number, below: number): number => (isTitle ? asTitle : asOther)(above, below);
const besideTitle = named(OF_SHAPES * OF_SHAPES * 3, (nth) => `B${SHAPES[Math.floor(nth / 3 / OF_SHAPES)]}|${SHAPES[Math.floor(nth / 3) % OF_SHAPES]}|${SIDES[nth % 3]}`);
/** @param side of the title: 0 above it, 1 below it, 2 itself. */
export const beside = (ofTitle: number, own: number, side: 0 | 1 | 2): number => besideTitle((ofTitle * OF_SHAPES + own) * 3 + side);

/** By the first or last characters of a line. */
const spelled = (start: string): ((text: string, from: number, to: number) => number) => {
  const begun = hashOf(start);
  return (text, from, to) => {
    let hash = begun;
    for (let at = from; at < to; at++) hash = hashed(hash, sameFigure(text.charCodeAt(at)));
    return slotIn(SLOTS, hash);
  };
};
export const FIRST = [spelled('b1'), spelled('b2')] as const;
export const LAST = [spelled('e1'), spelled('e2'), spelled('e3')] as const;
