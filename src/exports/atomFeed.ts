import type { IsoDate } from '#src/thai/period.ts';

/** One publish as a feed reader shows it. `id` is an absolute address that never changes; `lines` are plain text. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: IsoDate;
  readonly address: string;
  readonly lines: readonly string[];
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** Addresses of the page and of the feed itself. */
  readonly page: string;
  readonly self: string;
  /** Latest first. */
  readonly entries: readonly FeedEntry[];
}

// Control characters have no place in XML 1.0, not even escaped.
const escapeXml = (text: string): string =>
  text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Publishes have a day and no hour: midnight in Thailand. */
const instant = (date: IsoDate): string => `${date}T00:00:00+07:00`;
const element = (name: string, text: string, attributes = ''): string => `<${name}${attributes}>${escapeXml(text)}</${name}>`;
const link = (rel: string, type: string, address: string): string => `<link rel="${rel}" type="${type}" href="${escapeXml(address)}"/>`;

/** An Atom feed (RFC 4287). `updated` of the feed is that of its latest entry, so that a site built again is the same. */
export function toAtom({ id, title, author, page, self, entries }: Feed): string {
  const updated = entries.map((entry) => entry.updated).sort().at(-1) ?? '1970-01-01';
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="th">',
    `  ${element('id', id)}`,
    `  ${element('title', title)}`,
    `  ${element('updated', instant(updated))}`,
    `  <author>${element('name', author)}</author>`,
    `  ${link('self', 'application/atom+xml', self)}`,
    `  ${link('alternate', 'text/html', page)}`,
    ...entries.flatMap(entryLines),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

const entryLines = ({ id, title, updated, address, lines }: FeedEntry): string[] => [
  '  <entry>',
  `    ${element('id', id)}`,
  `    ${element('title', title)}`,
  `    ${element('updated', instant(updated))}`,
  `    ${link('alternate', 'text/html', address)}`,
  `    ${element('content', lines.join('\n'), ' type="text"')}`,
  '  </entry>',
];
