import type { Action } from '../action';

/** Each command, loaded when it is called. */
export const commands = {
  clean: (...all) => (require('./clean') as typeof import('./clean')).clean(...all),
  validate: (...all) => (require('./validate') as typeof import('./validate')).validate(...all),
  diff: (...all) => (require('./diff') as typeof import('./diff')).diff(...all),
  outline: (...all) => (require('./outline') as typeof import('./outline')).outline(...all),
  chunks: (...all) => (require('./chunks') as typeof import('./chunks')).chunks(...all),
  explain: (...all) => (require('./explain') as typeof import('./explain')).explain(...all),
  overview: (...all) => (require('./overview') as typeof import('./overview')).overview(...all),
  merge: (...all) => (require('./merge') as typeof import('./merge')).merge(...all),
  restore: (...all) => (require('./restore') as typeof import('./restore')).restore(...all),
  rules: (...all) => (require('./rules') as typeof import('./rules')).rules(...all),
  schema: (...all) => (require('./schema') as typeof import('./schema')).schema(...all),
  init: (...all) => (require('./init') as typeof import('./init')).init(...all),
} as const satisfies Record<string, Action>;
