import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { resizePhoto } from '#src/exports/resizePhoto.ts';

/** A photograph as a telephone takes it: held sideways, with the place and the device written beside it. */
const taken = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#357' } })
  .withExif({ IFD0: { Make: 'SecretCamera', Copyright: 'SecretOwner' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '13/1 32/1 51/1', GPSLongitudeRef: 'E', GPSLongitude: '100/1 16/1 28/1' } })
  .withMetadata({ orientation: 6 })
  .jpeg()
  .toBuffer();

describe('a published photograph', () => {
  it('has lost place, device and owner, which the one handed in had', async () => {
    expect((await sharp(taken).metadata()).exif?.toString('latin1')).toContain('SecretCamera');
    const bytes = Buffer.from(await resizePhoto(taken, 480));
    const { exif, xmp, iptc, icc, orientation, format } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, icc, orientation, format }).toEqual({ format: 'webp' });
    expect(bytes.toString('latin1')).not.toMatch(/Secret|Exif|EXIF|GPS|XMP/);
  });

  it('stands upright and is no wider than asked, nor than it was', async () => {
    const size = async (width: number) => { const { width: w, height: h } = await sharp(await resizePhoto(taken, width)).metadata(); return [w, h]; };
    expect(await size(480)).toEqual([480, 720]);
    expect(await size(960)).toEqual([800, 1200]);
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.compare(Buffer.from(await resizePhoto(taken, 480)), Buffer.from(await resizePhoto(taken, 480)))).toBe(0);
  });
});
