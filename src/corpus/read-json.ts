/** What stands in a text of JSON, for a schema to look at; null, which none of ours takes, where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
