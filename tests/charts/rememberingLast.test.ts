import { expect, it } from 'vitest';
import { rememberingLast } from '#src/charts/rememberingLast.ts';

it('finds anew for another, and once for the same asked again and again', () => {
  const asked: object[] = [];
  const numberOf = rememberingLast((of: { readonly number: number }) => {
    asked.push(of);
    return of.number;
  });
  const [one, two] = [{ number: 1 }, { number: 2 }];
  expect([one, one, two, two, one].map(numberOf)).toEqual([1, 1, 2, 2, 1]);
  expect(asked).toEqual([one, two, one]);
});
