import { isAscii, isUtf8 } from 'node:buffer';

/** Named so, or not named: what is written in another encoding is not plain. */
const declaration = /^<\?xml[^>]*\?>\s*/;
const longestDeclaration = 500;
const otherEncoding = /\bencoding\s*=\s*["'](?!utf-8["'])/i;

/**
 * The text of a part that is in UTF-8 and has neither comments, CDATA, DOCTYPE nor instructions within, from its first element on;
 * null for any other: `xmlText` knows what to do with those.
 */
export function plainXml(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPlain = isAscii(buffer);
  if (!isPlain && !isUtf8(buffer)) return null;
  const start = startsWithMark(buffer) ? 3 : 0;
  const [head = ''] = declaration.exec(buffer.toString('latin1', start, start + longestDeclaration)) ?? [];
  // Most sheets hold digits and tags only, which take half the memory as Latin-1.
  const text = buffer.toString(isPlain ? 'latin1' : 'utf8', start + head.length);
  if (otherEncoding.test(head) || head.includes('<!') || text.includes('<!') || text.includes('<?')) return null;
  return text.charCodeAt(0) === 60 ? text : null;
}

const startsWithMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Escapes that readers differ in: `_x000D_`, characters by number, carriage returns and all else that stands in no ordinary text. */
const doubtful = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_x[0-9A-Fa-f]{4}_/;
const onlyNamedEntities = /^(?:[^&]|&(?:amp|lt|gt|quot|apos);)*$/;
const entity = /&(amp|lt|gt|quot|apos);/g;
const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Excel keeps 32,767 characters in a cell. */
const longest = 32_767;

/** A text as it stands between its tags, entities read; null where two readers might not read the same. `preserved`: its tag says that outer spaces count. */
export function plainText(text: string, preserved: boolean): string | null {
  if (text.length > longest || doubtful.test(text) || (!preserved && isSpaced(text))) return null;
  if (!text.includes('&')) return text;
  return onlyNamedEntities.test(text) ? text.replace(entity, (_, name: string) => characters[name] ?? '') : null;
}

const isSpaced = (text: string): boolean => text !== '' && (/\s/.test(text.charAt(0)) || /\s/.test(text.charAt(text.length - 1)));
