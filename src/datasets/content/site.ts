import { z } from 'zod';
import { fiscalYear, isoDate, slug, words } from '#src/datasets/content/fields.ts';

/** `content/site.yaml`: what the whole site keeps to. */
export const siteSchema = z.strictObject({
  siteTitle: words,
  siteSubtitle: words.optional(),
  publisher: words,
  referenceDate: isoDate.nullable().default(null).describe('"today" for lateness and pace; null = the day of the build'),
  referenceDateNote: words.optional(),
  samples: z.enum(['show', 'hide']).default('show'),
  defaultFiscalYear: fiscalYear,
  languages: z.array(z.enum(['th', 'en'])).min(1).default(['th']),
  onBadWorkbook: z.enum(['stop', 'keep-last-good']).default('stop'),
  licence: z.strictObject({
    name: words.describe('ไม่ระบุ where the sources state none'),
    url: z.url().nullable().default(null),
    advice: words.describe('what re-users should ask, and whom'),
  }),
  assumptions: z.array(z.strictObject({ id: slug, title: words, text: words })).default([]).describe('what the sources do not state and we settled ourselves'),
});

export type Site = z.infer<typeof siteSchema>;
export type Assumption = Site['assumptions'][number];
