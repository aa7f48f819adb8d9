/**
 * Tells whether a path is one of `files` and none of `excluded`. A glob means what it means to `--include`:
 * without a slash it is a name at any depth, and a folder means all that it holds. Dot files are matched too: a path in a report was meant.
 */
export function globFilter(files: readonly string[], excluded: readonly string[]): (path: string) => boolean {
  const picomatch = require('picomatch') as typeof import('picomatch');
  const wanted = picomatch(files.flatMap(anywhere), { dot: true });
  const unwanted = excluded.length === 0 ? () => false : picomatch(excluded.flatMap(anywhere), { dot: true });
  return (path) => wanted(path) && !unwanted(path);
}

function anywhere(glob: string): string[] {
  const trimmed = glob.replace(/^\.?\//, '').replace(/\/$/, '');
  const placed = trimmed.includes('/') || trimmed === '**' ? trimmed : `**/${trimmed}`;
  return [placed, `${placed}/**`];
}
