import { worded } from '../catalogue/fill';
import type { Language } from '../model/bilingual';
import type { LoadFailure } from '../model/load';
import type { FailureRecord } from '../model/report';
import type { Input } from './inputs';

/** The record of an input that gives no report. */
export function failureRecord({ path, pathBytes }: Pick<Input, 'path' | 'pathBytes'>, failure: LoadFailure, language: Language): FailureRecord {
  return {
    schema: 'reportkit/failure@1',
    source: { path, ...(pathBytes === undefined ? {} : { pathBytes }) },
    error: { rule: failure.rule, ...worded(failure.message, language, failure.evidence) },
  };
}
