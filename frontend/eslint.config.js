import { fileURLToPath } from 'node:url';

import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What each room of the client may use. Features never import features; pages in `routes` put them together. */
const mayUse = {
  app: ['app', 'routes', 'components', 'api', 'i18n'],
  routes: ['routes', 'feature', 'components', 'api', 'i18n'],
  feature: ['components', 'api', 'i18n'],
  components: ['components', 'api', 'i18n'],
  api: ['api', 'i18n'],
  i18n: ['i18n'],
};

export default tseslint.config(
  {
    ignores: [
      'dist',
      'node_modules',
      'test-results',
      'playwright-report',
      'src/api/schema.d.ts',
      'src/api/contract-version.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
    plugins: { boundaries },
    settings: {
      'import/resolver': { [fileURLToPath(new URL('./scripts/resolve-imports.cjs', import.meta.url))]: {} },
      'boundaries/include': ['src/**/*'],
      'boundaries/elements': [
        { type: 'app', pattern: 'src/app' },
        { type: 'routes', pattern: 'src/routes' },
        { type: 'feature', pattern: 'src/features/*', capture: ['name'] },
        { type: 'components', pattern: 'src/components' },
        { type: 'api', pattern: 'src/api' },
        { type: 'i18n', pattern: 'src/i18n' },
        { type: 'testing', pattern: 'src/testing' },
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: 'A {{from.element.type}} may not use a {{to.element.type}}; see the list in eslint.config.js',
          policies: [
            ...Object.entries(mayUse).map(([type, allowed]) => ({
              from: { element: { type } },
              allow: { to: { element: { types: { anyOf: allowed } } } },
            })),
            {
              from: { element: { type: 'feature' } },
              allow: { to: { element: { type: 'feature', captured: { name: '{{from.element.captured.name}}' } } } },
            },
            { from: { element: { type: 'testing' } }, allow: { to: { element: { type: '*' } } } },
          ],
        },
      ],
      'jsx-a11y/label-has-associated-control': ['error', { depth: 3, controlComponents: ['Input'] }],
      // The navigation tree of the ARIA patterns: a list whose items are links with the role of tree items.
      'jsx-a11y/no-noninteractive-element-to-interactive-role': 'off',
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: ['h1', 'main', 'div', 'pre'] }],
    },
  },
  {
    files: ['src/**/*.test.{ts,tsx}', 'src/testing/**'],
    rules: { 'boundaries/dependencies': 'off' },
  },
  {
    files: ['e2e/**/*.ts', 'scripts/**/*.{mjs,cjs}', 'nginx/**/*.mjs', '*.config.{ts,js}'],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': ['error', { allow: ['^node:'] }] },
  },
);
