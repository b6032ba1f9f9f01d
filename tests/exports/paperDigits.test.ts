import { describe, expect, it } from 'vitest';
import { paperDigits } from '#src/exports/paperDigits.ts';

describe('a paper in Thai digits', () => {
  it.each([
    ['text, not attributes', '<p id="p-1">รอบที่ 1 <data value="1427.45" data-cell="2560/otop.xlsx#S!B2">1,427.45</data> ล้านบาท</p>', '<p id="p-1">รอบที่ ๑ <data value="1427.45" data-cell="2560/otop.xlsx#S!B2">๑,๔๒๗.๔๕</data> ล้านบาท</p>'],
    ['the text of drawings', '<svg viewBox="0 0 10 10"><path d="M1 2h3"/><text x="5">60</text></svg>', '<svg viewBox="0 0 10 10"><path d="M1 2h3"/><text x="5">๖๐</text></svg>'],
    ['values that hold >', '<p title="1 > 0">2</p>', '<p title="1 > 0">๒</p>'],
    ['entities and comments stay', '<!-- 1 --><p>&#39;5&#39;&nbsp;6</p>', '<!-- 1 --><p>&#39;๕&#39;&nbsp;๖</p>'],
    ['what is kept, boxes of its own name inside it too', '<div data-digits="arabic"><div>1</div><div>2</div>3</div><div>4</div>', '<div data-digits="arabic"><div>1</div><div>2</div>3</div><div>๔</div>'],
    ['scripts', '<script type="module" src="/a1.js"></script><script>var a = 1;</script>5', '<script type="module" src="/a1.js"></script><script>var a = 1;</script>๕'],
  ])('%s', (_, html, wanted) => {
    expect(paperDigits(html)).toBe(wanted);
  });
});
