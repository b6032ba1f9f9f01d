// The part of CBOR (RFC 8949) that Pagefind's index files are written in: whole numbers, texts and lists.

export type Cbor = number | string | readonly Cbor[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

/** Writes items one after the other, each length in its shortest form. */
export class CborWriter {
  private bytes = Buffer.allocUnsafe(64 * 1024);
  private at = 0;

  /** The head of a list: as many items are to follow. */
  list(length: number): void {
    this.head(LIST, length);
  }

  item(item: Cbor): void {
    if (typeof item === 'number') this.head(item < 0 ? NEGATIVE : UNSIGNED, item < 0 ? -1 - item : item);
    else if (typeof item === 'string') this.text(item);
    else {
      this.list(item.length);
      for (const child of item) this.item(child);
    }
  }

  /** Items that were written before. */
  written(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }

  /** All that was written. */
  end(): Buffer {
    return this.bytes.subarray(0, this.at);
  }

  private text(text: string): void {
    const length = Buffer.byteLength(text);
    this.head(TEXT, length);
    this.reserve(length);
    this.at += this.bytes.write(text, this.at);
  }

  private head(type: number, length: number): void {
    this.reserve(5);
    if (length < 24) this.at = this.bytes.writeUInt8((type << 5) | length, this.at);
    else if (length < 0x100) this.at = this.bytes.writeUInt16BE((type << 13) | (24 << 8) | length, this.at);
    else if (length < 0x10000) {
      this.at = this.bytes.writeUInt8((type << 5) | 25, this.at);
      this.at = this.bytes.writeUInt16BE(length, this.at);
    } else {
      this.at = this.bytes.writeUInt8((type << 5) | 26, this.at);
      this.at = this.bytes.writeUInt32BE(length, this.at);
    }
  }

  private reserve(length: number): void {
    if (this.at + length <= this.bytes.length) return;
    const more = Buffer.allocUnsafe(2 * (this.at + length));
    more.set(this.end());
    this.bytes = more;
  }
}

export function encodeCbor(item: Cbor): Buffer {
  const writer = new CborWriter();
  writer.item(item);
  return writer.end();
}
