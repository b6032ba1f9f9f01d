import type { z } from 'zod';
import { contentWords } from '#src/i18n/content.ts';

type Issue = z.core.$ZodIssue;

export interface IssueInWords {
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

const { expectations, fixes } = contentWords;
const types: Readonly<Record<string, string>> = expectations as unknown as Record<string, string>;

/** A value as a message shows it: text in quotes, long things cut short. */
export function showValue(value: unknown): string {
  if (value === undefined || value === null) return contentWords.nothing;
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => {
    // A word where a group may stand too is itself what was found.
    if (typeof value === 'string') return value;
    return value === null || typeof value !== 'object' ? undefined : (value as Record<PropertyKey, unknown>)[part];
  }, root);
}

function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return ownWords(issue.message, types[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return ownWords(issue.message, expectations.oneOf(issue.values.map(String).join(', ')));
    case 'invalid_format':
      return ownWords(issue.message, types[issue.format] ?? issue.message);
    case 'invalid_union':
      return ownWords(issue.message, expectations.union);
    case 'too_small':
      return issue.origin === 'array' ? expectations.listAtLeastOne : ownWords(issue.message, expectations.atLeast(String(issue.minimum)));
    case 'too_big':
      return ownWords(issue.message, expectations.atMost(String(issue.maximum)));
    default:
      return issue.message;
  }
}

/** A field's own Thai message wins over the general one; Zod's own messages are English. */
const ownWords = (message: string, general: string): string => (/[\u0E00-\u0E7F]/.test(message) ? message : general);

/** One issue of a schema, told to the person who wrote the file. `root` is the file's whole value. */
export function issueInWords(issue: Issue, root: unknown): IssueInWords {
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `"${key}"`).join(', ');
    return { found: names, expected: expectations.knownFields, fix: fixes.remove };
  }
  const value = valueAt(root, issue.path);
  return { found: showValue(value), expected: expectedOf(issue), fix: value === undefined ? fixes.add : fixes.value };
}
