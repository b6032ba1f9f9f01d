import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', 'dist.*/**', '.cache/**', '**/.astro/**', 'node_modules/**', 'public/**', 'scripts/bench/baseline/src/**'] },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: false, skipComments: true }],
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-empty-function': 'off',
      // Zod schemas and Astro props read better as one alias each.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
);
