/** Signs that writers put before, or around, a heading in place of a number. Inside brackets of a pattern they need no escape. */
export const HEADING_SIGNS = '★☆●○■□◆◇▲△▪※';
