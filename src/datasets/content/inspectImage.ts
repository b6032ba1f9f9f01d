/** What a picture may be at most: a phone's largest mode, and room for a scanner's. */
export const imageLimits = { pixels: 120_000_000, bytes: 40_000_000 } as const;

export type Inspected = { readonly width: number; readonly height: number } | { readonly problem: 'kind' | 'damaged' | 'size' };

/** Photographs only: what else sharp opens (SVG, PDF, TIFF) may hold links, scripts or many pages. */
const starts: readonly ((bytes: Buffer) => boolean)[] = [
  (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  (bytes) => bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP',
];

/** Opens a picture and reads it to its end; a bad one is told, never thrown. Width and height are of the picture held upright. */
export async function inspectImage(bytes: Buffer): Promise<Inspected> {
  if (!starts.some((begins) => begins(bytes))) return { problem: 'kind' };
  if (bytes.length > imageLimits.bytes) return { problem: 'size' };
  try {
    // Loaded where there are pictures.
    const { default: sharp } = await import('sharp');
    const picture = sharp(bytes, { limitInputPixels: imageLimits.pixels, failOn: 'truncated' });
    const { autoOrient } = await picture.metadata();
    // Scaled down while it is decoded: all of the file is read, little of it is kept.
    await picture.resize(16, 16, { fit: 'inside' }).raw().toBuffer();
    return { width: autoOrient.width, height: autoOrient.height };
  } catch (error) {
    return { problem: error instanceof Error && error.message.includes('pixel limit') ? 'size' : 'damaged' };
  }
}
