import type { TemplateInput } from '#src/exports/template/templateInput.ts';
import { templateWords } from '#src/i18n/templates.ts';
import { formatNumber } from '#src/thai/numbers.ts';

const { example } = templateWords;

/** A value that a column would take, as text: an example is never a figure. Words of a list stand for themselves, names of agencies do not. */
export function exampleOf(input: TemplateInput): string {
  switch (input.kind) {
    case 'number':
      return formatNumber(within(1234.5, input), 1);
    case 'integer':
      return formatNumber(Math.round(within(12, input)));
    case 'choice':
      return input.words.length > 12 ? example.agency : (input.words[0] ?? '');
    case 'date':
      return '31/5/2560';
    case 'agencies':
      return example.agency;
    case 'reference':
      return example.id;
    case 'textNumber':
      return '5';
    default:
      return example[input.kind];
  }
}

const within = (value: number, { min = -Infinity, max = Infinity }: { min?: number; max?: number }): number => Math.min(max, Math.max(min, value));
