import { version } from '../../version';
import type { Settings } from '../../model/settings';
import type { RecordForm } from '../encoders';
import type { RecordChoice } from '../records/choice';
import { settingsHash } from '../settings-hash';

/** A hash of all that output depends on beside its source: version, settings with their rules, and form. */
export function rulesHash(settings: Settings, form: RecordForm): string {
  return settingsHash({ version, settings, form });
}

/** The same of a file of many documents: which of its fields are what counts too. */
export function recordRulesHash(settings: Settings, form: RecordForm, records: RecordChoice): string {
  return settingsHash({ version, settings, form, records });
}
