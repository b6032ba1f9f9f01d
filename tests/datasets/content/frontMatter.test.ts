import { expect, it } from 'vitest';
import { splitFrontMatter } from '#src/datasets/content/frontMatter.ts';

it('parts the head from the body, whatever the line ends', () => {
  expect(splitFrontMatter('\uFEFF---\r\ntitle: ก\r\n---\r\n\r\nเนื้อ\r\n')).toEqual({ yaml: 'title: ก', body: 'เนื้อ', yamlLine: 2 });
});

it('keeps a rule --- in the body', () => {
  expect(splitFrontMatter('---\na: 1\n---\nก\n\n---\n\nข').body).toBe('ก\n\n---\n\nข');
});

it('says so where there is no head, or one that does not end', () => {
  expect(splitFrontMatter('เนื้อ').yaml).toBeNull();
  expect(splitFrontMatter('---\na: 1\n').yaml).toBeNull();
});
