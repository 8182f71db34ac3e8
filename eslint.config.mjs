import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', '.vscode-test/**', 'node_modules/**', '**/*.generated.ts'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.mjs'] } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    // Arguments lie on the stack: from some 125,000 items on such a call throws, and a report can have as many of anything.
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^(push|unshift|splice)$/] > SpreadElement',
          message: 'Put the items in one by one; a spread of many throws.',
        },
        {
          selector:
            'CallExpression[callee.object.name=/^(Math|String)$/][callee.property.name=/^(max|min|hypot|fromCharCode|fromCodePoint)$/] > SpreadElement',
          message: 'Use largest or smallest of core/text/extremes.ts, or a loop; a spread of many throws.',
        },
        {
          selector:
            "CallExpression[callee.property.name='set'] > ArrayExpression > SpreadElement > LogicalExpression[operator='??']",
          message:
            'Use addTo or groupBy of core/text/group-by.ts: a new list for each item takes the square of their number.',
        },
      ],
    },
  },
  // Their types stand in comments and in the .d.mts beside them.
  {
    files: ['**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
);
