import { eachProperty } from './property-list';

/** What this reader asks of a character. */
export interface CharacterProperties {
  readonly bold: boolean;
  readonly hidden: boolean;
  /** Struck by a reviewer. */
  readonly deleted: boolean;
  /** The code of a character that is given by the number of a font's glyph; 0 for none. */
  readonly symbol: number;
}

export const PLAIN_CHARACTER: CharacterProperties = { bold: false, hidden: false, deleted: false, symbol: 0 };

const DELETED = 0x0800;
const BOLD = 0x0835;
const HIDDEN = 0x083c;
const SYMBOL = 0x6a09;
const STYLE = 0x4a30;

/**
 * @param base what the style says: a value of 128 repeats it, 129 turns it round
 * @param styleOf the properties of a character style over a base
 */
export function characterProperties(list: Uint8Array, base: CharacterProperties, styleOf: (style: number, base: CharacterProperties) => CharacterProperties): CharacterProperties {
  let { bold, hidden, deleted, symbol } = base;
  let style = base;
  const toggled = (value: number, inStyle: boolean): boolean => (value >= 128 ? (value === 129) !== inStyle : value !== 0);
  eachProperty(list, (code, value, at, length) => {
    if (code === DELETED) deleted = value.u8(at) !== 0;
    else if (code === BOLD) bold = toggled(value.u8(at), style.bold);
    else if (code === HIDDEN) hidden = toggled(value.u8(at), style.hidden);
    else if (code === SYMBOL && length === 4) symbol = value.u16(at + 2);
    else if (code === STYLE) {
      style = styleOf(value.u16(at), base);
      ({ bold, hidden } = style);
    }
  });
  return { bold, hidden, deleted, symbol };
}
