import type { RuleInfo } from '../model/rule';
import type { ReportCheck } from './check';
import { dateOrder } from './checks/date-order';
import { leftoverNoise } from './checks/leftover-noise';
import { longSection } from './checks/long-section';
import { missingDate } from './checks/missing-date';
import { tinyBody } from './checks/tiny-body';
import { yearMismatch } from './checks/year-mismatch';
import { duplicateRule, mixedRulesRule, nearDuplicateRule, samePathRule } from './corpus/rules';
import { ledgerRule, schemaRule, sourceRule } from './report-rules';

/** The checks of one report by itself; a new one is a file in `checks` and a name here. */
export const reportChecks: readonly ReportCheck[] = [missingDate, dateOrder, yearMismatch, tinyBody, longSection];

/** Every rule that only `validate` asks. */
export const validatorRules: readonly RuleInfo[] = [...reportChecks, leftoverNoise, schemaRule, ledgerRule, sourceRule, duplicateRule, nearDuplicateRule, samePathRule, mixedRulesRule];
