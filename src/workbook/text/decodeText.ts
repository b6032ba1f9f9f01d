import { WorkbookFault } from '#src/workbook/fault.ts';

/**
 * UTF-8 where the bytes are UTF-8, UTF-16 by its mark or by its zero bytes, else Windows-874, in which Thai offices
 * save CSV. Throws a fault where they are none of these. `cut`: the bytes may end within a character.
 */
export function decodeText(bytes: Uint8Array, cut = false): string {
  const wide = utf16Of(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return decodeThai(bytes);
  }
}

/** Bytes that Windows-874 does not have mean that the text is in some other encoding: not to be guessed at. */
function decodeThai(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('windows-874', { fatal: true }).decode(bytes);
    // The places that it leaves empty are decoded to control characters, of which no text is made.
    if (!/[\u0080-\u009F]/.test(text)) return text;
  } catch {
    // Told below.
  }
  throw new WorkbookFault('unknown-encoding');
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: commas, digits and line ends have a zero byte on the same side, all along.
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const many = sample.length / 8;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}
