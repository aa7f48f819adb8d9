import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// Few rules, each of which has a bug to prevent. Formatting is not linted.
const everywhere = {
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-constant-condition': ['error', { checkLoops: false }],
  'no-unused-private-class-members': 'error',
  'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
  'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: true }],
  'regexp/no-dupe-disjunctions': 'error',
  'regexp/no-empty-alternative': 'error',
  'regexp/no-empty-character-class': 'error',
  'regexp/no-contradiction-with-assertion': 'error',
  'regexp/no-misleading-unicode-character': 'error',
  'regexp/no-useless-lazy': 'error',
  'regexp/no-invalid-regexp': 'error',
  'regexp/optimal-quantifier-concatenation': 'error',
};

const LOOPS = ':matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement)';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'out/', 'fixtures/'] },
  { files: ['**/*.{ts,mjs,js}'], plugins: { regexp }, rules: everywhere },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    },
  },
  // Tests search their own short fixtures.
  { files: ['tests/**/*.ts'], rules: { 'regexp/no-super-linear-move': 'off' } },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': [
        'error',
        // text = text.replace(…) in a loop copies the text each time round: collect, sort, sweep, join.
        { selector: `${LOOPS} AssignmentExpression > CallExpression.right[callee.property.name=/^replace(All)?$/]`, message: 'No replace in a loop over a text: collect the findings and apply them in one sweep.' },
        { selector: 'CallExpression[callee.object.name="process"][callee.property.name="exit"]', message: 'Set process.exitCode and let the streams drain.' },
      ],
    },
  },
  {
    // Put together from parts with nested optional names: the analysis takes minutes. They are matched on single lines of at most 160 characters.
    files: ['src/stripper/strip/press-lines.ts'],
    rules: { 'regexp/no-super-linear-backtracking': 'off', 'regexp/no-super-linear-move': 'off' },
  },
  { files: ['src/**/*.ts'], ignores: ['src/cli/**'], rules: { 'no-console': 'error' } },
);
