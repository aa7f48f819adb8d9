import { createHash } from 'node:crypto';

/** The longest name most file systems hold, in bytes. */
const LONGEST = 255;

// Matches what Windows cannot hold in a name: the : of "10:30.txt"
// Trap: / is a separator here and is split off before.
const ILLEGAL = /[<>:"\\|?*\u0000-\u001f]/g;

// Matches a name Windows keeps for a device, with or without a suffix: "con", "LPT1.txt"
// Trap: "console.txt" is an ordinary name.
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * Where a document goes in an output folder: its path, tree and all, with the suffix appended.
 * A NUL, which no file system holds, is percent-escaped. Names too long with the suffix are cut and get eight digits of their hash; on Windows, what it cannot hold is percent-escaped.
 * @param path as reported: relative, `/`-separated.
 */
export function outputName(path: string, suffix: string, platform: NodeJS.Platform = process.platform): string {
  const parts = path.split('/').map((part) => (part === '..' || part === '.' ? part.replaceAll('.', '%2E') : part));
  const base = parts.pop() ?? '';
  const names = [...parts.map((part) => shortened(withoutNul(part), '')), shortened(withoutNul(base), suffix)];
  return names.map((name) => (platform === 'win32' ? forWindows(name) : name)).join('/');
}

function withoutNul(name: string): string {
  return name.replaceAll('\0', '%00');
}

function shortened(name: string, suffix: string): string {
  if (Buffer.byteLength(name + suffix) <= LONGEST) return name + suffix;
  const tail = `~${createHash('sha256').update(name).digest('hex').slice(0, 8)}${suffix}`;
  let kept = '';
  let bytes = Buffer.byteLength(tail);
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > LONGEST) break;
    kept += character;
  }
  return kept + tail;
}

function forWindows(name: string): string {
  const escaped = name.replace(ILLEGAL, percent).replace(DEVICE, (device) => `${percent(device.charAt(0))}${device.slice(1)}`);
  // Windows drops dots and spaces at the end of a name.
  return escaped.replace(/[. ]$/, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
