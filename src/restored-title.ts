import { runPhases } from './stripper/phases';
import type { Ruleset } from './stripper/ruleset';

// Matches the letter that may stand for 党, in any width.
const LETTER = /[DＤd]/;
const RULE = 'restore/party-d';

/**
 * The title that a page says outside of its text (关于拟发展D员的公示), with the letters restored that the rule for them
 * restores where it stands above the text. Nothing else of a title changes.
 * @param text the page's text before any rule for texts.
 */
export function restoredTitle(title: string, text: string, ruleset: Ruleset): string {
  if (!LETTER.test(title) || title.includes('\n') || ruleset.levelOf(RULE) !== 'apply') return title;
  const { view } = runPhases(`${title}\n${text}`, ruleset);
  const end = view.text.indexOf('\n');
  const read = end < 0 ? view.text : view.text.slice(0, end);
  return read !== title && isRestored(title, read) ? read : title;
}

/** True when `read` is the title with 党 at some of its letters, and the same everywhere else. */
function isRestored(title: string, read: string): boolean {
  if (read.length !== title.length) return false;
  for (let at = 0; at < title.length; at++) {
    const letter = title.charAt(at);
    if (read.charAt(at) !== letter && !(read.charAt(at) === '党' && LETTER.test(letter))) return false;
  }
  return true;
}
