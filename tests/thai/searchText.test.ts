import { describe, expect, it } from 'vitest';
import { searchKey, searchTerms, spellings } from '#src/thai/searchText.ts';

describe('searchKey', () => {
  it('reads both digit systems and capitals as one, in the same length', () => {
    expect(searchKey('ที่ ๑๔๐๘๐ OTOP')).toBe('ที่ 14080 otop');
    expect(searchKey('İx')).toHaveLength('İx'.length);
  });
});

describe('searchTerms', () => {
  it('splits at spaces, without quotes, each word once', () => {
    expect(searchTerms('  “ประมง” แรงงาน\u00A0ประมง ๒๕๖๐ ')).toEqual(['ประมง', 'แรงงาน', '2560']);
  });
  it('keeps punctuation that belongs to a word', () => {
    expect(searchTerms('สค 0017.2/ว')).toEqual(['สค', '0017.2/ว']);
  });
  it('gives nothing for an empty query', () => {
    expect(searchTerms(' " " ')).toEqual([]);
  });
});

describe('spellings', () => {
  it('writes thousands with and without commas, as typed first', () => {
    expect(spellings('1427.45')).toEqual(['1427.45', '1,427.45']);
    expect(spellings('1,427.45')).toEqual(['1,427.45', '1427.45']);
    expect(spellings('10563150')).toEqual(['10563150', '10,563,150']);
  });
  it('leaves alone what is no number of thousands', () => {
    for (const term of ['427.45', '034411251', '0017.2/ว', 'ก,ข', '1,42', 'ประมง']) expect(spellings(term)).toEqual([term]);
  });
});
