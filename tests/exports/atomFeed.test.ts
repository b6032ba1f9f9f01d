import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { toAtom, type Feed } from '#src/exports/atomFeed.ts';

const feed: Feed = {
  id: 'https://x.test/changes/', title: 'การเปลี่ยนแปลง', author: 'สำนักงาน "ก" & <ข>', page: 'https://x.test/changes/', self: 'https://x.test/changes/feed.xml?a=1&b=2',
  entries: [
    { id: 'https://x.test/changes/#publish-2', title: 'ครั้งที่ 2: เปลี่ยน 1', updated: '2018-05-01', address: 'https://x.test/changes/#publish-2', lines: ['5 < 6 & "7"\u0007', 'บรรทัดสอง'] },
    { id: 'https://x.test/changes/#publish-1', title: 'ครั้งที่ 1', updated: '2018-04-06', address: 'https://x.test/changes/#publish-1', lines: ['ครั้งแรก'] },
  ],
};

describe('toAtom', () => {
  const document = new new Window().DOMParser().parseFromString(toAtom(feed), 'application/xml');
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent);

  test('is XML with what RFC 4287 demands of a feed and its entries', () => {
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(texts('feed > id')).toEqual(['https://x.test/changes/']);
    expect(texts('feed > title')).toEqual(['การเปลี่ยนแปลง']);
    expect(texts('feed > updated')).toEqual(['2018-05-01T00:00:00+07:00']);
    expect(texts('feed > author > name')).toEqual(['สำนักงาน "ก" & <ข>']);
    expect([...document.querySelectorAll('feed > link')].map((link) => [link.getAttribute('rel'), link.getAttribute('href')])).toEqual([['self', feed.self], ['alternate', feed.page]]);
    expect(texts('entry > id')).toEqual(feed.entries.map(({ id }) => id));
    expect(texts('entry > updated')).toEqual(['2018-05-01T00:00:00+07:00', '2018-04-06T00:00:00+07:00']);
    expect(texts('entry > title')).toHaveLength(2);
    expect(texts('entry > content')).toEqual(['5 < 6 & "7"\nบรรทัดสอง', 'ครั้งแรก']);
  });
});
