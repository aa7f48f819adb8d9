/** What takes time to load, loaded when it is first needed: `--version` and `--help` do without the engine. */
export const lazy = {
  commander: () => require('commander') as typeof import('commander'),
  engine: () => require('../index') as typeof import('../index'),
  schema: () => require('../model/report-schema') as typeof import('../model/report-schema'),
} as const;
