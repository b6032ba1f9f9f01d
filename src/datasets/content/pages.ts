import { z } from 'zod';
import { words } from '#src/datasets/content/fields.ts';

/** The front matter of `content/pages/<name>.md`. */
export const pageSchema = z.strictObject({
  title: words,
  description: words.optional(),
  shows: z.enum(['reporting']).optional().describe('what the site adds to the page: how to report, told by the definitions'),
});

/** `body` is Markdown. */
export type ContentPage = z.infer<typeof pageSchema> & { readonly body: string };
