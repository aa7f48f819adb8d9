/** What takes time to load, loaded when it is first needed: `--version` and `--help` do without the engine. */
export const lazy = {
  commander: () => require('commander') as typeof import('commander'),
  engine: () => require('../index') as typeof import('../index'),
  settingNames: () => require('../setting-names') as typeof import('../setting-names'),
  explainPage: () => require('../emitter/html/explain-page') as typeof import('../emitter/html/explain-page'),
  overviewPage: () => require('../emitter/html/overview-page') as typeof import('../emitter/html/overview-page'),
  schema: () => require('../model/report-schema') as typeof import('../model/report-schema'),
} as const;
