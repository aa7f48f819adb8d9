/** Signs that writers put before, or around, a heading in place of a number. Inside brackets of a pattern they need no escape. */
export const HEADING_SIGNS = '★☆●○■□◆◇▲△▪※';

// Matches a picture in front of a heading, which newer texts have for a sign: 🍲 做适量点餐的践行者 · ☀ 主要成效
// Trap: without the u flag it is read by halves, which is what offsets count.
export const PICTURE = '(?:[\\ud83c-\\ud83e][\\udc00-\\udfff]|[\\u2600-\\u27bf])\\ufe0f?';

/** A half of a picture, or what chooses its look. */
export function isOfPicture(code: number): boolean {
  return (code >= 0xd83c && code <= 0xd83e) || (code >= 0xdc00 && code <= 0xdfff) || (code >= 0x2600 && code <= 0x27bf) || code === 0xfe0f;
}
