import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import typescript from 'typescript-eslint';

export default defineConfig(
  // src/editors needs the types of frameworks that only test/frameworks installs.
  globalIgnores(['**/dist', 'storybook-static', 'src/editors']),
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ['src/pages/*.js'],
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    // Part of this code runs in the page that is measured or printed.
    files: [
      'bench/**',
      'test/{contrast,frameworks,print}.test.mjs',
      'test/{builder,pages,site}/*.mjs',
      'test/embed/*.js',
      'test/helpers/{builder,faint-controls,host-page,looks}.mjs',
    ],
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      typescript.configs.strictTypeChecked,
      typescript.configs.stylisticTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true } },
    settings: { litHtmlSources: ['lit'] },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A fault is reported and undefined returned in one expression.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Bundles may not match their types until they have been read.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // An empty attribute is treated as missing.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // The only such element, the card, has a link for the keyboard.
      'lit-a11y/click-events-have-key-events': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\sstyle=/]',
          message: 'A strict content security policy blocks style attributes: use setProperty().',
        },
        {
          selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/<style/]',
          message: 'A strict content security policy blocks style elements: use an adopted sheet.',
        },
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'Text of a bundle is never parsed as HTML.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit/directives/unsafe-*', 'lit/static-html*', 'lit/directives/style-map*'],
              message: 'It parses HTML or writes style attributes.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}', 'stories/**/*.ts', '.storybook/*.ts'],
    extends: [typescript.configs.disableTypeChecked],
    rules: {
      'no-restricted-syntax': 'off',
      // Tests break bundles on purpose, and know that what they look for exists.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
