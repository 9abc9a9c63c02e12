// Lint rules, and the house's import rules: which room may see which (README, "Architecture").
import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** Each room: its folder (or file), the rooms it may import, the packages it may import. */
const ROOMS = {
  model: { at: 'src/core/model', rooms: [] },
  numbers: { at: 'src/core/numbers', rooms: ['model'] },
  recognise: { at: 'src/core/recognise', rooms: ['model', 'numbers'] },
  rules: { at: 'src/core/rules', rooms: ['model', 'numbers'] },
  scoring: { at: 'src/core/scoring', rooms: ['model', 'numbers', 'rules'] },
  checks: { at: 'src/core/checks', rooms: ['model', 'numbers', 'rules', 'scoring'] },
  whatif: { at: 'src/core/whatif', rooms: ['model', 'numbers', 'rules', 'scoring'] },
  edits: { at: 'src/core/edits', rooms: ['model', 'numbers', 'rules', 'messages'] },
  messages: { at: 'src/core/messages', rooms: ['model'] },
  settings: { at: 'src/core/settings', rooms: ['model', 'numbers', 'messages'] },
  engine: {
    at: 'src/core/engine.ts',
    rooms: ['model', 'numbers', 'recognise', 'rules', 'scoring', 'checks', 'whatif', 'edits', 'messages', 'settings'],
  },
  host: { at: 'src/hosts/host.ts', rooms: ['model'] },
  report: { at: 'src/hosts/report.ts', rooms: ['model'] },
  excelHost: { at: 'src/hosts/excel', rooms: ['host', 'model'] },
  xlsxHost: { at: 'src/hosts/xlsx', rooms: ['host', 'model'], packages: ['@borgar/fx', 'fflate', 'numfmt'] },
  gridHost: { at: 'src/hosts/grid', rooms: ['host', 'xlsxHost', 'model'], packages: ['@univerjs/*', '@univerjs/**'] },
  taskpane: {
    at: 'src/taskpane',
    rooms: [
      'model',
      'numbers',
      'recognise',
      'rules',
      'scoring',
      'checks',
      'whatif',
      'edits',
      'messages',
      'settings',
      'engine',
      'host',
      'report',
    ],
    packages: [
      'react',
      'react/**',
      'react-dom',
      '@fluentui/*',
      '@fluentui/**',
      '@microsoft/office-js-helpers',
      'mammoth',
    ],
  },
  workbenchServer: { at: 'src/workbench/serve', rooms: ['model', 'messages'], nodeAllowed: true },
  workbench: {
    at: 'src/workbench',
    rooms: ['model', 'messages', 'engine', 'host', 'taskpane', 'gridHost', 'xlsxHost'],
    packages: ['@univerjs/*', '@univerjs/**', 'react', 'react-dom', '@fluentui/*'],
  },
  addin: {
    at: 'src/addin',
    rooms: ['model', 'messages', 'host', 'excelHost', 'taskpane'],
    packages: ['@microsoft/office-js-helpers'],
  },
  commands: { at: 'src/commands', rooms: ['model', 'messages', 'host', 'excelHost', 'addin', 'taskpane'] },
  functions: { at: 'src/functions', rooms: ['model', 'numbers', 'rules', 'messages', 'engine'] },
  cli: {
    at: 'src/cli',
    rooms: [
      'model',
      'numbers',
      'recognise',
      'rules',
      'scoring',
      'checks',
      'whatif',
      'edits',
      'messages',
      'settings',
      'engine',
      'host',
      'report',
      'xlsxHost',
    ],
    packages: ['commander', 'mammoth'],
    nodeAllowed: true,
  },
};

/** What the pure core may not touch: it must give the same answer on every machine, at every time. */
const IMPURE_GLOBALS = [
  'Office',
  'Excel',
  'OfficeExtension',
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'fetch',
  'XMLHttpRequest',
  'process',
  'Buffer',
  'require',
  'setTimeout',
  'setInterval',
  'performance',
];
const IMPURE_CALLS = [
  { object: 'Math', property: 'random', message: 'The core has no randomness.' },
  { object: 'Date', property: 'now', message: 'The core has no clock.' },
];

const roomPolicies = Object.entries(ROOMS).map(([type, { rooms }]) => ({
  from: { element: { type } },
  allow: { to: { element: { types: { anyOf: [type, ...rooms] } } } },
}));
const packagePolicies = Object.entries(ROOMS).flatMap(([type, { packages = [], nodeAllowed = false }]) => [
  ...(packages.length > 0
    ? [{ from: { element: { type } }, allow: { to: { module: { origin: 'external', source: packages } } } }]
    : []),
  ...(nodeAllowed ? [{ from: { element: { type } }, allow: { to: { module: { origin: 'core' } } } }] : []),
]);

export default typescript.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always'],
      'no-warning-comments': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] } },
      'boundaries/root-path': import.meta.dirname,
      // The engine and the port are single files; naming files as rooms is what the plugin calls legacy.
      'boundaries/legacy-warnings': false,
      'boundaries/elements': Object.entries(ROOMS).map(([type, { at }]) => ({
        type,
        pattern: at,
        ...(at.endsWith('.ts') ? { mode: 'full' } : {}),
      })),
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: true, policies: [...roomPolicies, ...packagePolicies] },
      ],
      'boundaries/no-unknown-files': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS, { name: 'Date', message: 'The core has no clock.' }],
      'no-restricted-properties': ['error', ...IMPURE_CALLS],
    },
  },
  {
    files: ['src/hosts/excel/**/*.ts', 'src/addin/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    languageOptions: { globals: { Office: 'readonly', Excel: 'readonly', OfficeExtension: 'readonly' } },
    rules: Object.fromEntries(
      [
        'call-sync-after-load',
        'call-sync-before-read',
        'load-object-before-read',
        'no-context-sync-in-loop',
        'no-empty-load',
        'no-navigational-load',
        'no-office-initialize',
        'test-for-null-using-isNullObject',
      ].map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/workbench/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: globals.node } },
  { files: ['webpack.config.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
