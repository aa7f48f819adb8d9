import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import { find, type Finds, type Named } from '../corpus/find';
import { readNames } from '../corpus/name-list';
import type { Config } from '../corpus/config';
import { defaultSettings, type Settings } from '../model/settings';
import type { Io } from './terminal';
import { flag, word, words, type RawOptions } from './values';

/**
 * Finds the documents a command line means.
 * @param settings of the run: archives are unpacked within its limits.
 * @param avoid real paths of the run's own output.
 * @throws UsageError when there is no input at all.
 */
export async function inputsOf(names: readonly string[], raw: RawOptions, { config, settings }: { readonly config: Config; readonly settings: Partial<Settings> }, io: Io, avoid: ReadonlySet<string> = new Set()): Promise<Finds> {
  const list = word(raw, 'files0From');
  const stdinPath = word(raw, 'stdinPath');
  const include = words(raw, 'include');
  const exclude = words(raw, 'exclude');
  const finds = await find({
    names: await namedBy(names, list, io),
    cwd: io.cwd,
    filter: {
      include: include.length > 0 ? include : (config.include ?? []),
      exclude: exclude.length > 0 ? exclude : (config.exclude ?? []),
      avoid,
      hidden: flag(raw, 'hidden'),
    },
    maxBytes: settings.maxBytes ?? defaultSettings.maxBytes,
    ...(stdinPath === undefined ? {} : { stdinPath }),
  });
  if (finds.inputs.length === 0) throw new UsageError(usageErrors.nothingFound, { names: (finds.empty.length > 0 ? finds.empty : names).join(', ') });
  return finds;
}

async function namedBy(names: readonly string[], list: string | undefined, io: Io): Promise<readonly Named[]> {
  if (list !== undefined) {
    if (names.length > 0) throw new UsageError(usageErrors.listAndInputs);
    const named = await readNames(list, io);
    if (named.length === 0) throw new UsageError(usageErrors.emptyList, { list });
    return named;
  }
  if (names.length > 0) return names.map((name) => ({ name }));
  if (io.stdin.isTTY === true) throw new UsageError(usageErrors.noInput);
  return [{ name: '-' }];
}
