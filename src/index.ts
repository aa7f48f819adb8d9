/** The library: pure functions over bytes and texts; no file is opened and nothing is printed. */
export { clean, cleanFile, cleanerOf, fileCleanerOf, isReport, type Cleaner, type FileCleaner, type InputName } from './clean';
export { restore, type Proof, type RestoreFault, type RestoreResult } from './ledger/restore';
export { verify } from './ledger/verify-report';
export { load as decode, type LoadOptions } from './loader/load';
export { loadFile as decodeFile } from './load-file';
export { allRules as rules, Validator, type SourceEvidence, type ValidateSettings } from './validate';
export { baselineOf, identitiesOf, newProblems, type Baseline } from './validator/baseline';
export { compareRecords, oneSided, type ResultRecord } from './differ/compare';
export { DifferenceTally } from './differ/tally';
export { validatorRules } from './validator/rules';
export { chunksOf, DEFAULT_MAX_CHARS, FEWEST_MAX_CHARS, type ChunkOptions } from './chunker/chunks';
export { encode } from './loader/encode';
export { canonicalEncoding } from './loader/labels';
export { loadFailures } from './loader/failures';
export { rulesHashOf } from './rules-hash';
export { version } from './version';
export { defaultSettings } from './model/settings';
export type * from './model/index';
