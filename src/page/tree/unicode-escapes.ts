// Matches a character of a script's data in its escaped form, as many servers write all Chinese:  \u653f  \u003Cp
// Trap: escaped quotes and backslashes (\u0022 \u0027 \u005c) stay, or a string would end where it does not.
const ESCAPE = /\\u(?!002[27]|005c)([0-9a-f]{4})/gi;

// Matches the first escaped Chinese character. Trap: \u003c alone only hides mark-up.
const CHINESE = /\\u[4-9][0-9a-f]{3}/i;

/** The data of a script with its characters read where Chinese is escaped; elsewhere the data itself. Places in it are no places of the page. */
export function unescapedData(data: string): string {
  return mayEscape(data) && CHINESE.test(data) ? data.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : data;
}

/** A search for two characters passes a script many times as fast as the pattern does. */
function mayEscape(data: string): boolean {
  return data.includes('\\u') || data.includes('\\U');
}
