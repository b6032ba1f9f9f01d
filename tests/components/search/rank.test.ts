import { expect, it } from 'vitest';
import { rankPages } from '#src/components/search/rank.ts';

const page = (title: string, blocks: string[], name = ''): { title: string; name: string; blocks: string[] } => ({ title, name, blocks });
const filler = Array.from({ length: 10 }, () => '-');

it('puts pages with the words in title or name first, then those with them near the top, else keeps the order', () => {
  const late = page('ค', [...filler, 'ว 14080']);
  const later = page('ง', [...filler, 'ว 14080']);
  const early = page('ข', ['อ้างถึง ว ๑๔๐๘๐', ...filler]);
  const named = page('ก', filler, 'ว ๑๔๐๘๐');
  expect(rankPages([late, later, early, named], ['14080'])).toEqual([named, early, late, later]);
});
