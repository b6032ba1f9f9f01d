import { imageLimits } from '#src/datasets/content/inspectImage.ts';

/**
 * A photograph as it is published: upright, no wider than `width` pixels, WebP, and bare of all that a camera writes
 * beside the picture (place, time, device, thumbnail). Same bytes in, same bytes out.
 */
export async function resizePhoto(bytes: Uint8Array, width: number): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  // sharp keeps no metadata unless it is asked to.
  return sharp(bytes, { limitInputPixels: imageLimits.pixels, failOn: 'truncated' }).autoOrient().resize({ width, withoutEnlargement: true }).webp({ quality: 78, effort: 4 }).toBuffer();
}
