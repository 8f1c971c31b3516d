import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const noRawControls = ['input', 'select', 'textarea'].map((name) => ({
  selector: `JSXOpeningElement[name.name='${name}']`,
  message: `Take a field of src/renderer/components/fields: it has a label, an error and a focus ring.`,
}))

const syntax = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only, so that one name finds every use.',
  },
  {
    selector: 'TSEnumDeclaration',
    message: 'A union or z.enum: nothing to translate at run time.',
  },
]

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'out',
      '.cache',
      'test-results',
      'playwright-report',
      'demo-out',
      'coverage',
      'bin',
      '**/*.cjs',
      '**/*.mjs',
      'eslint.config.js',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...syntax],
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      complexity: ['error', 10],
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipRegExps: true },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks },
    rules: {
      ...jsxA11y.configs.strict.rules,
      ...reactHooks.configs.recommended.rules,
      'no-restricted-syntax': ['error', ...syntax, ...noRawControls],
      'max-lines-per-function': ['error', { max: 90, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ['src/renderer/components/fields/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...syntax] },
  },
  {
    files: ['src/**/*.ts', 'importers/**/*.ts', 'tests/**/*.ts'],
    ignores: [
      'src/main/electron/**',
      'src/preload/**',
      'tests/electron-standin/**',
      'tests/e2e/**',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'electron', message: 'Only the Electron shell and the preload know Electron.' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['tools/**/*.ts', 'tests/bench/**/*.ts', 'src/main/cli/**/*.ts', '*.config.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
)
