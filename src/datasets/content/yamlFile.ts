import { LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { contentError } from '#src/datasets/content/contentDiagnostic.ts';
import { readPlainYaml } from '#src/datasets/content/plainYaml.ts';
import { issueInWords, showValue } from '#src/datasets/content/schemaIssue.ts';
import { contentWords } from '#src/i18n/content.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

export interface ParsedYaml<T> {
  /** null where anything is wrong. */
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
}

interface YamlSource {
  /** As diagnostics name it: `content/site.yaml`. */
  readonly file: string;
  readonly text: string;
  /** The line of the file that `text` starts on; 2 for the head of a Markdown file. */
  readonly firstLine?: number;
}

/** The line of the nearest node that exists on the way to `path`: a missing field is shown at its parent. */
function lineOf(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] | null } | undefined;
    const start = node?.range?.[0];
    if (start !== undefined) return counter.linePos(start).line;
  }
  return null;
}

/** Reads YAML and holds it against a schema. Every fault becomes a diagnostic; nothing is thrown. */
export function parseYaml<T extends z.ZodType>(source: YamlSource, schema: T): ParsedYaml<z.infer<T>> {
  const plain = readPlainYaml(source.text);
  const result = plain === undefined ? undefined : schema.safeParse(plain);
  // Whoever told a fault would have to know where it stands.
  return result?.success ? { value: result.data, diagnostics: [] } : parseWithPlaces(source, schema);
}

function parseWithPlaces<T extends z.ZodType>(source: YamlSource, schema: T): ParsedYaml<z.infer<T>> {
  const { file, text } = source;
  const shift = (source.firstLine ?? 1) - 1;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  if (document.errors.length > 0) return { value: null, diagnostics: document.errors.map((error) => yamlError(source, error)) };

  const raw: unknown = document.toJS();
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, diagnostics: [] };
  const diagnostics = result.error.issues.map((issue) => {
    const { found, expected, fix } = issueInWords(issue, raw);
    const at = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const line = lineOf(document, counter, at);
    return contentError('content-field', { file, path: issue.path, line: line === null ? null : line + shift }, found, expected, fix);
  });
  return { value: null, diagnostics };
}

function yamlError({ file, text, firstLine = 1 }: YamlSource, error: YAMLError): Diagnostic {
  const line = error.linePos?.[0].line ?? 1;
  const { endOfFile, expectations, fixes } = contentWords;
  const found = showValue(text.split('\n')[line - 1]?.trim() || endOfFile);
  const kind = error.code === 'DUPLICATE_KEY' ? 'oneKey' : 'yaml';
  return contentError('content-yaml', { file, line: line + firstLine - 1 }, found, expectations[kind], fixes[kind]);
}
