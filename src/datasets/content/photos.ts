import { z } from 'zod';
import { isoDate, words } from '#src/datasets/content/fields.ts';
import { photoWords } from '#src/i18n/photos.ts';
import type { IsoDate } from '#src/thai/period.ts';

const { expected } = photoWords;

/** One photograph of `photos.yaml`. Who allowed it is kept with the picture, and never published. */
export const photoEntry = z.strictObject({
  file: z.string(expected.file).regex(/^[^/\\]+$/, expected.file),
  alt: z.string(expected.alt).refine((text) => text.trim() !== '', expected.alt),
  consent: z.literal(true, expected.consent),
  consentBy: z.string(expected.consentBy).refine((text) => text.trim() !== '', expected.consentBy),
  consentOn: isoDate,
  caption: words.optional(),
  takenOn: isoDate.optional(),
});

/** `content/photos/<fiscal year>/<project>/photos.yaml`. */
export const photoList = z.strictObject({ photos: z.array(photoEntry) });

/** A photograph that may be published. `width` and `height` are of the picture held upright, in pixels. */
export interface Photo {
  /** Buddhist era. */
  readonly fiscalYear: number;
  readonly project: string;
  /** Path within `content/`. */
  readonly file: string;
  readonly alt: string;
  readonly caption: string | null;
  readonly takenOn: IsoDate | null;
  readonly width: number;
  readonly height: number;
  /** SHA-256 of the file as it was handed in, in hexadecimal. */
  readonly digest: string;
}
