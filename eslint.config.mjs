import importX from 'eslint-plugin-import-x'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

// The arrows of ARCHITECTURE.md: what each room may never import.
const rooms = ['parser', 'features', 'workspace', 'protocol', 'server', 'client', 'webview', 'cli']
const mayImport = {
  parser: [],
  features: ['parser', 'protocol'],
  workspace: ['parser', 'features', 'protocol'],
  protocol: ['parser'],
  server: ['parser', 'features', 'workspace', 'protocol'],
  client: ['protocol'],
  webview: ['protocol'],
  cli: ['parser', 'workspace'],
}
const zones = rooms.map((room) => ({
  target: `./src/${room}`,
  from: rooms.filter((other) => other !== room && !mayImport[room].includes(other)).map((other) => `./src/${other}`),
  message: `${room} may import ${mayImport[room].join(', ') || 'nothing of ours'} only (ARCHITECTURE.md).`,
}))
const leaves = ['server', 'client'].flatMap((room) =>
  ['node', 'browser'].map((leaf) => ({
    target: [`./src/!(${room})/**`, `./src/${room}/!(${leaf})/**`, `./src/${room}/*.ts`],
    from: `./src/${room}/${leaf}`,
    message: 'Nothing imports a node or browser leaf.',
  })),
)

export default tseslint.config(
  { ignores: ['dist', 'out', '.cache', '.vscode-test', 'src/parser/names/weights.ts', 'test/fixtures'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/webview/tsconfig.json', './src/*/browser/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX, regexp },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      ...regexp.configs['flat/recommended'].rules,
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
      'regexp/strict': 'off',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: [...zones, ...leaves] }],
      'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/parser/**', 'src/features/**', 'src/workspace/**', 'src/server/*.ts', 'src/client/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Date', 'Intl', 'navigator', 'performance'],
      'no-restricted-imports': ['error', { patterns: ['node:*'] }],
    },
  },
  {
    files: ['src/client/**', 'src/server/**'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['src/*/node/**', 'src/cli/**', 'tools/**', 'test/**'],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-globals': 'off' },
  },
  {
    files: ['test/**'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
)
