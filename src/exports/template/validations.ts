import type ExcelJS from 'exceljs';
import type { TemplateInput } from '#src/exports/template/templateInput.ts';
import { templateWords } from '#src/i18n/templates.ts';
import { formatNumber } from '#src/thai/numbers.ts';

/** Where a drop-down finds its words. */
export interface ChoicePlaces {
  readonly words: (words: readonly string[]) => string;
  /** The id cells of another table of the workbook. */
  readonly ids: (dataset: string) => string | null;
}

const { prompt, refused, refusedTitle } = templateWords;

/** Farther than any figure of a province. */
const widest = 1e15;
/** A date typed with a year of two digits (`31/5/60`) becomes 1960 in Excel: days before this are refused. Years of the Buddhist era are taken. */
const firstDay = new Date(Date.UTC(2000, 0, 1));
const lastDay = new Date(Date.UTC(2643, 11, 31));

const told = (value: number | undefined): string => (value === undefined ? '' : formatNumber(value));

/** The prompt and the limits of the cells of a column. `first`: the first of them; `alone`: a formula that holds while its row is like no other, null where rows may be alike in it. */
export function validationOf(input: TemplateInput, places: ChoicePlaces, { first, alone }: { first: string; alone: string | null }): ExcelJS.DataValidation {
  const limit = (rule: Partial<ExcelJS.DataValidation>, say: string, error: string) =>
    ({ allowBlank: true, showInputMessage: true, prompt: say, showErrorMessage: true, errorStyle: 'stop', errorTitle: refusedTitle, error, ...rule }) as ExcelJS.DataValidation;
  const say = (words: string) => ({ type: 'any', allowBlank: true, showInputMessage: true, prompt: words, formulae: [] }) as unknown as ExcelJS.DataValidation;
  switch (input.kind) {
    case 'number':
    case 'integer': {
      const [least, most] = [told(input.min), told(input.max)];
      const type = input.kind === 'number' ? 'decimal' : 'whole';
      return limit({ type, operator: 'between', formulae: [input.min ?? -widest, input.max ?? widest] }, prompt[input.kind](input.unit, least, most), refused[input.kind](least, most));
    }
    case 'date':
      return limit({ type: 'date', operator: 'between', formulae: [firstDay, lastDay] }, prompt.date, refused.date);
    case 'choice':
      return limit({ type: 'list', formulae: [places.words(input.words)] }, prompt.choice, refused.choice);
    case 'reference': {
      const ids = places.ids(input.dataset);
      return ids === null ? say(prompt.text) : limit({ type: 'list', formulae: [ids] }, prompt.choice, refused.choice);
    }
    case 'range':
      return limit({ type: 'custom', formulae: [`OR(ISNUMBER(FIND("-",${first})),ISNUMBER(VALUE(${first})))`] }, prompt.range(input.unit), refused.range);
    case 'ratio':
      // Excel takes `33:10` for a time of day, so a template asks for the first number alone.
      return limit({ type: 'decimal', operator: 'between', formulae: [0, widest] }, prompt.ratio(input.unit), refused.number('', ''));
    case 'id':
    case 'text':
      if (alone !== null) return limit({ type: 'custom', formulae: [alone] }, prompt[input.kind], refused.alike);
      return limit({ type: 'textLength', operator: 'lessThanOrEqual', formulae: [5000] }, prompt.text, refused.text);
    default:
      return say(prompt[input.kind]);
  }
}

/** How numbers and days are shown: days in the Buddhist era, as offices write them. */
export function formatOf(input: TemplateInput): string {
  if (input.kind === 'number') return input.decimals === undefined ? '#,##0.00' : `#,##0${input.decimals === 0 ? '' : `.${'0'.repeat(input.decimals)}`}`;
  if (input.kind === 'integer') return '#,##0';
  if (input.kind === 'ratio') return 'General';
  // Typed as text, an id keeps its zeros (`01`), and a range is not taken for a date (`3-4`).
  return input.kind === 'date' ? '[$-D07041E]d mmm yyyy' : '@';
}
