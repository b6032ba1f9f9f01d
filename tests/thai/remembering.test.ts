import { expect, it } from 'vitest';
import { rememberingEach } from '#src/thai/remembering.ts';

it('is found once of each object, and again of another that says the same, even where nothing is found', () => {
  const asked: object[] = [];
  const wordOf = rememberingEach((of: { readonly word?: string }) => {
    asked.push(of);
    return of.word;
  });
  const [one, alike, none] = [{ word: 'a' }, { word: 'a' }, {}];
  expect([one, one, alike, none, none, one].map(wordOf)).toEqual(['a', 'a', 'a', undefined, undefined, 'a']);
  expect(asked).toEqual([one, alike, none]);
});
