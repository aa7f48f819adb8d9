import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import { find, type Finds, type Named } from '../corpus/find';
import { readNames } from '../corpus/name-list';
import type { Config } from '../corpus/config';
import type { Input } from '../corpus/inputs';
import { lookAt } from '../corpus/places';
import { recordKindOf, type RecordChoice } from '../corpus/records/choice';
import { defaultSettings, type Settings } from '../model/settings';
import type { Io } from './terminal';
import { flag, word, words, type RawOptions } from './values';

/** What the names lead to. */
export interface FoundInputs extends Finds {
  /** The first that holds many documents; null: each is one. */
  readonly ofRecords: Input | null;
}

/**
 * Finds the documents a command line means.
 * @param settings of the run: archives are unpacked within its limits.
 * @param outputs real paths of the run's own output: what an earlier run left there is no input, but a document is, and is found.
 * @throws UsageError when there is no input at all.
 */
export async function inputsOf(names: readonly string[], raw: RawOptions, { config, settings, records }: { readonly config: Config; readonly settings: Partial<Settings>; readonly records: RecordChoice }, io: Io, outputs: ReadonlySet<string> = new Set()): Promise<FoundInputs> {
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
      avoid: new Set([...outputs].filter((place) => !mayBeDocument(place))),
      hidden: flag(raw, 'hidden'),
    },
    maxBytes: settings.maxBytes ?? defaultSettings.maxBytes,
    ...(stdinPath === undefined ? {} : { stdinPath }),
  });
  if (finds.inputs.length === 0) throw new UsageError(usageErrors.nothingFound, { names: (finds.empty.length > 0 ? finds.empty : names).join(', ') });
  const ofRecords = finds.inputs.find((input) => recordKindOf(input, records) !== null) ?? null;
  return { ...finds, single: finds.single && ofRecords === null, ofRecords };
}

/**
 * @param output as the user wrote it; `place`: its real path. Both are null for standard output.
 * @throws UsageError when it is one of the inputs.
 */
export function refuseOwnInput(output: string | null, place: string | null, { inputs }: Finds): void {
  if (output !== null && place !== null && inputs.some(({ location }) => location === place)) throw new UsageError(usageErrors.outputIsInput, { output });
}

// Matches names that reportkit writes under: summary.json · failures.ndjson.gz · problems.sarif . Trap: 附件.txt is whatever it was before.
const OF_DATA = /\.(?:ndjson|jsonl|json|csv|parquet|sarif|xml)(?:\.gz)?$/i;

/** What is there is a file, and under a name as documents have: nobody meant to write over it. */
function mayBeDocument(place: string): boolean {
  const seen = lookAt(place);
  return !OF_DATA.test(place) && 'stats' in seen && seen.stats.isFile();
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
