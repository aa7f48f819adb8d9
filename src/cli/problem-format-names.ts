/** What `validate --format` takes. Apart from what renders them, which help and other commands do without. */
export const PROBLEM_FORMATS = ['pretty', 'json', 'ndjson', 'sarif', 'junit', 'github', 'gitlab', 'checkstyle'] as const;
export type ProblemFormat = (typeof PROBLEM_FORMATS)[number];
