import { join } from 'node:path';
import { notes } from '../catalogue/notes';
import { AllottedNames } from '../corpus/allotted-names';
import { suffixOf } from '../corpus/encoders';
import type { Finds } from '../corpus/find';
import { fileFormOf, realPlace } from '../corpus/open';
import { recordKindOf } from '../corpus/records/choice';
import { filesOf } from '../corpus/resume/entry';
import { ResumableFile } from '../corpus/resume/file';
import { ResumableFolder } from '../corpus/resume/folder';
import { writeTo } from '../corpus/sinks';
import { printable } from '../emitter/style';
import { defaultSettings } from '../model/settings';
import type { CleanOptions } from './clean-options';
import type { Io, Voice } from './terminal';

/**
 * Says what `clean` would do, a line a document, its fields parted by TAB: `clean` or `keep`, its path, and the file it would have of its own.
 * Nothing is read but what tells whether an output is up to date, and nothing is written.
 */
export async function sayPlan({ plan, records, resume, shard, settings }: CleanOptions, { inputs }: Finds, voice: Voice, io: Io): Promise<void> {
  const names = new AllottedNames();
  const folder = plan.to === 'folder' ? plan : null;
  const options = { inputs, settings: { ...defaultSettings, ...settings }, records, resume, prune: false, shard, named: '' };
  const file = plan.to === 'file' && resume ? plan : null;
  const parting = file !== null ? (await ResumableFile.look(realPlace(file.path, '/'), fileFormOf(file), options)).parting : folder === null ? { kept: [], todo: inputs } : (await ResumableFolder.look(folder.path, { each: 'file', format: folder.format, stable: folder.stable === true }, options)).parting;
  const kept = new Map(parting.kept.map(({ input, entry }) => [input, entry]));
  for (const entry of kept.values()) for (const { name } of filesOf(entry)) names.reserve(name);
  for (const input of inputs) {
    const output = kept.get(input)?.output ?? null;
    const name = output !== null && 'name' in output ? output.name : folder === null || recordKindOf(input, records) !== null ? null : names.nameFor(input.path, suffixOf(false, folder.format));
    const fields = [kept.has(input) ? 'keep' : 'clean', printable(input.path), ...(folder === null || name === null ? [] : [printable(join(folder.named, name))])];
    await writeTo(io.stdout, `${fields.join('\t')}\n`);
  }
  if (!voice.quiet) voice.line(voice.words(notes.dryRun, { todo: parting.todo.length, kept: parting.kept.length }));
}
