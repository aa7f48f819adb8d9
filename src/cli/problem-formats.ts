import { createHash } from 'node:crypto';
import { renderGithub } from '../emitter/problems/github';
import { renderJunit } from '../emitter/problems/junit';
import { renderCheckstyle, renderGitlab, renderProblemsJson, renderProblemsNdjson } from '../emitter/problems/machine';
import { renderPretty } from '../emitter/problems/pretty';
import { renderSarif } from '../emitter/problems/sarif';
import type { Language } from '../model/bilingual';
import type { Severity } from '../model/diagnostic';
import type { Problem } from '../model/problem';
import type { RuleInfo } from '../model/rule';
import { version } from '../version';
import { lazy } from './lazy';
import type { ProblemFormat } from './problem-format-names';

export interface ProblemContext {
  /** Of all documents, in order. */
  readonly files: readonly string[];
  readonly failOn: Severity | 'never';
  readonly language: Language;
  readonly color: boolean;
  readonly width: number;
  /** Every rule that may have spoken. */
  readonly rules: readonly RuleInfo[];
}

export function renderProblems(problems: readonly Problem[], format: ProblemFormat, { files, failOn, language, color, width, rules }: ProblemContext): string {
  switch (format) {
    case 'pretty':
      return renderPretty(problems, { color, width, language });
    case 'json':
      return renderProblemsJson(problems);
    case 'ndjson':
      return renderProblemsNdjson(problems);
    case 'sarif':
      return renderSarif(problems, { version, rules, fingerprints: fingerprintsOf(problems), language });
    case 'junit':
      return renderJunit(problems, files, failOn);
    case 'github':
      return renderGithub(problems, language);
    case 'gitlab':
      return renderGitlab(problems, fingerprintsOf(problems));
    case 'checkstyle':
      return renderCheckstyle(problems);
  }
}

/** The identity of a problem, as servers want it. */
function fingerprintsOf(problems: readonly Problem[]): string[] {
  return lazy.engine().identitiesOf(problems).map((identity) => createHash('sha256').update(identity).digest('hex'));
}
