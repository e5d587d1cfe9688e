/** The styles of the elements, which are in template literals. */
export default {
  extends: ['stylelint-config-standard'],
  overrides: [{ files: ['src/**/*.ts'], customSyntax: 'postcss-lit' }],
  rules: {
    // A page that sets its root to 62.5 % would shrink everything measured in rem.
    'unit-disallowed-list': ['rem'],
    // Physical sides are wrong in text that runs from right to left.
    'property-disallowed-list': ['/^(margin|padding|border)-(left|right)/', 'left', 'right'],
    'custom-property-pattern': '^(space|_)[a-z0-9-]*$',
    'declaration-property-value-no-unknown': true,
    'no-descending-specificity': null,
    'custom-property-empty-line-before': null,
  },
};
