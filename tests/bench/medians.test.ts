import { describe, expect, it } from 'vitest';
import { growthExponent, median } from '../../scripts/bench/medians.ts';

describe('what the benchmarks make of their runs', () => {
  it('takes the middle, or the mean of the two in the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
    expect(median([])).toBeNaN();
  });

  it('calls growth in proportion 1, with the square nearly 2, whatever is fixed', () => {
    expect(growthExponent([[10, 5.1], [100, 6], [1000, 15]])).toBeCloseTo(1);
    expect(growthExponent([[10, 0.0001], [100, 0.01], [1000, 1]])).toBeGreaterThan(1.9);
  });
});
