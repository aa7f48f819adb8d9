/** What the options of a command line are held against, without the engine behind them. */
export { canonicalEncoding } from './loader/labels';
export { rulesWith } from './asked';
export { cleaningSettings } from './cleaning-settings';
