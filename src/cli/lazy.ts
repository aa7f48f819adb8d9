/** What takes time to load, loaded when it is first needed: `--version` and `--help` do without the engine. */
export const lazy = {
  commander: () => require('commander') as typeof import('commander'),
  engine: () => require('../index') as typeof import('../index'),
  schema: () => require('../model/report-schema') as typeof import('../model/report-schema'),
  clean: () => require('./commands/clean') as typeof import('./commands/clean'),
  outline: () => require('./commands/outline') as typeof import('./commands/outline'),
  explain: () => require('./commands/explain') as typeof import('./commands/explain'),
  restore: () => require('./commands/restore') as typeof import('./commands/restore'),
  rules: () => require('./commands/rules') as typeof import('./commands/rules'),
  schemaCommand: () => require('./commands/schema') as typeof import('./commands/schema'),
} as const;
