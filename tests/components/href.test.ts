import { expect, test } from 'vitest';
import { joinBase } from '#src/components/href.ts';

test.each([
  ['/', '/plan/2560/', '/plan/2560/'],
  ['/sub', '/plan/2560/', '/sub/plan/2560/'],
  ['/sub/', '/', '/sub/'],
  ['/sub/', '#main', '#main'],
  ['/sub/', 'https://example.go.th/', 'https://example.go.th/'],
])('base %s and path %s make %s', (base, path, expected) => {
  expect(joinBase(base, path)).toBe(expected);
});
