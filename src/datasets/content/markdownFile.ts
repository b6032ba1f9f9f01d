import type { z } from 'zod';
import { contentError } from '#src/datasets/content/contentDiagnostic.ts';
import { splitFrontMatter } from '#src/datasets/content/frontMatter.ts';
import { parseYaml, type ParsedYaml } from '#src/datasets/content/yamlFile.ts';
import { contentWords } from '#src/i18n/content.ts';

/** A Markdown file whose head keeps to `schema`; the value is the head and `body`. */
export function parseMarkdown<T extends z.ZodObject>(file: string, text: string, schema: T): ParsedYaml<z.infer<T> & { readonly body: string }> {
  const { yaml, body, yamlLine } = splitFrontMatter(text);
  if (yaml === null) {
    const { nothing, expectations, fixes } = contentWords;
    return { value: null, diagnostics: [contentError('content-front-matter', { file, line: 1 }, nothing, expectations.frontMatter, fixes.frontMatter)] };
  }
  const { value, diagnostics } = parseYaml({ file, text: yaml, firstLine: yamlLine }, schema);
  return { value: value === null ? null : { ...value, body }, diagnostics };
}
