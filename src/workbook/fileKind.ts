import { WorkbookFault } from '#src/workbook/fault.ts';
import { decodeText } from '#src/workbook/text/decodeText.ts';

/** What a file is, told from its bytes; names lie (`.xls` files that are HTML, `.xlsx` files that are CSV). */
export type FileKind = 'zip' | 'xls' | 'xml' | 'html' | 'csv';

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);

/** Kinds that begin as text and are no table: PDF, RTF, SYLK, DIF, a web archive, a program, what git or a drive keeps in a file's place, JSON. */
const otherText = /^(%PDF|%!PS|\{\\rtf|ID;P|TABLE\r?\n0,1|MIME-Version:|From:|#!|version https:\/\/git-lfs|\[InternetShortcut\]|\{\s*"[^"]*"\s*:|\[\s*[[{])/;

/**
 * Tells the kind from the first bytes. Throws a fault for what is empty, has a password,
 * is the lock file that Excel leaves beside an open workbook, or is no workbook.
 */
export function kindOfBytes(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new WorkbookFault('empty-file');
  if (startsWith(bytes, 0x50, 0x4b)) return 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return compoundKind(bytes);
  // BIFF 2, 3, 4 and 5 without a compound file around them: a BOF record.
  if (bytes[0] === 0x09 && (bytes[1] ?? 0xff) <= 8 && bytes[1] !== 0x09 && isBof(bytes)) return 'xls';
  if (isOwnerFile(bytes)) throw new WorkbookFault('lock-file');
  return textKind(bytes);
}

const isBof = (bytes: Uint8Array) => [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? 0xff) && (bytes[2] ?? 0) >= 4 && (bytes[2] ?? 0) <= 16 && bytes[3] === 0;

/** `~$name.xlsx`: the length of the user's name, the name, spaces; 165 bytes in all. */
const isOwnerFile = (bytes: Uint8Array) => (bytes.length === 165 || bytes.length === 162 || bytes.length === 171) && (bytes[0] ?? 0xff) <= 54;

/** A compound file holds named streams; directory entries are 128 bytes and stand on multiples of 128. */
function compoundKind(bytes: Uint8Array): FileKind {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] ?? 0) + (bytes[at + 65] ?? 0) * 256;
    const type = bytes[at + 66] ?? 0;
    if (length < 4 || length > 64 || length % 2 === 1 || type < 1 || type > 5) continue;
    names.add(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)).toLowerCase());
  }
  if (names.has('encryptedpackage')) throw new WorkbookFault('encrypted');
  if (names.has('workbook') || names.has('book')) return 'xls';
  throw new WorkbookFault('unknown-kind');
}

function textKind(bytes: Uint8Array): FileKind {
  const start = startOf(bytes.subarray(0, 64 * 1024)).replace(/^\uFEFF/, '');
  // Control characters stand in no text; a DOS end-of-file mark does.
  if (/[\u0000-\u0008\u000E-\u0019\u001B-\u001F]/.test(start)) throw new WorkbookFault('unknown-kind');
  const text = start.trimStart();
  if (text === '' && bytes.length <= 64 * 1024) throw new WorkbookFault('no-data');
  if (otherText.test(text)) throw new WorkbookFault('unknown-kind');
  if (!text.startsWith('<')) return 'csv';
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet') && /<(\w+:)?Workbook\b/.test(text)) return 'xml';
  if (/<(!doctype\s+html|html|head|body|table|meta)\b/i.test(text)) return 'html';
  throw new WorkbookFault('unknown-kind');
}

/** A picture or an archive is no text in any encoding: it has bytes that stand in none. */
function startOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes, true);
  } catch (error) {
    throw bytes.some((byte) => byte < 8) ? new WorkbookFault('unknown-kind') : error;
  }
}

export type ZipKind = 'xlsx' | 'xlsb' | 'ods';

/** Which workbook a zip is, by the names in it (lower case). Throws a fault for a letter, slides or any other zip. */
export function kindOfZip(names: readonly string[]): ZipKind {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^content\.xml$/) && !has(/^\[content_types\]\.xml$/)) return 'ods';
  if (has(/(^|\/)workbook\d*\.bin$/)) return 'xlsb';
  if (has(/(^|\/)workbook\d*\.xml$/) || has(/(^|\/)worksheets?\/[^/]+\.xml$/)) return 'xlsx';
  if (has(/^\[content_types\]\.xml$/) && !has(/^(word|ppt|visio)\//)) return 'xlsx';
  throw new WorkbookFault('unknown-kind');
}
