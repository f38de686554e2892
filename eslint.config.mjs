import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';
import { functionLines } from './tools/eslint-function-lines.mjs';

const sizes = (file, max) => ({
  'max-lines': ['error', { max: file }],
  'ruqu/function-lines': ['error', { max }],
});

const spread = 'A spread of a literal says nothing: write what it holds in its place.';

export default ts.config(
  { ignores: ['dist/**', 'coverage/**', '.ruqu/**', 'apps/web/src/api/schema.d.ts'] },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { ruqu: { rules: { 'function-lines': functionLines } } },
    rules: {
      ...sizes(200, 40),
      'max-params': ['error', 4],
      'max-depth': ['error', 2],
      complexity: ['error', 7],
      'no-restricted-syntax': [
        'error',
        { selector: 'ObjectExpression > SpreadElement > ObjectExpression', message: spread },
        { selector: 'ArrayExpression > SpreadElement > ArrayExpression', message: spread },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only platform/config.ts and the composition roots read it.' },
        { object: 'Date', property: 'now', message: 'Only Clock knows the time.' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-inferrable-types': 'off',
    },
  },
  {
    files: [
      'apps/*/main.ts',
      'apps/*/launch/**',
      'libs/platform/config/config.ts',
      'test/**',
      '**/*.spec.ts',
      'jest.config.mjs',
      'tools/**',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      ...sizes(300, 250),
      complexity: ['error', 16],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    files: ['apps/web/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules, ...sizes(200, 60) },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    ...ts.configs.disableTypeChecked,
    languageOptions: {
      ...ts.configs.disableTypeChecked.languageOptions,
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  prettier,
);
