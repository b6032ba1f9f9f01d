import type { Validation } from '#src/exports/sheet/sheetContent.ts';
import { dayFormat, numberFormat } from '#src/exports/template/looks.ts';
import type { TemplateInput } from '#src/exports/template/templateInput.ts';
import { daySerial } from '#src/exports/sheet/daySerial.ts';
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
const firstDay = daySerial('2000-01-01');
const lastDay = daySerial('2643-12-31');

const told = (value: number | undefined): string => (value === undefined ? '' : formatNumber(value));

/** The prompt and the limits of the `cells` of a column. `first`: the first of them; `alone`: a formula that holds while its row is like no other, null where rows may be alike in it. */
export function validationOf(input: TemplateInput, places: ChoicePlaces, { cells, first, alone }: { cells: string; first: string; alone: string | null }): Validation {
  const limit = (rule: Pick<Validation, 'type' | 'operator' | 'formulas'>, say: string, error: string): Validation => ({ cells, prompt: say, refused: { title: refusedTitle, text: error }, ...rule });
  const say = (words: string): Validation => ({ cells, type: null, prompt: words, formulas: [] });
  switch (input.kind) {
    case 'number':
    case 'integer': {
      const [least, most] = [told(input.min), told(input.max)];
      const type = input.kind === 'number' ? 'decimal' : 'whole';
      return limit({ type, operator: 'between', formulas: [input.min ?? -widest, input.max ?? widest] }, prompt[input.kind](input.unit, least, most), refused[input.kind](least, most));
    }
    case 'date':
      return limit({ type: 'date', operator: 'between', formulas: [firstDay, lastDay] }, prompt.date, refused.date);
    case 'choice':
      return limit({ type: 'list', formulas: [places.words(input.words)] }, prompt.choice, refused.choice);
    case 'reference': {
      const ids = places.ids(input.dataset);
      return ids === null ? say(prompt.text) : limit({ type: 'list', formulas: [ids] }, prompt.choice, refused.choice);
    }
    case 'range':
      return limit({ type: 'custom', formulas: [`OR(ISNUMBER(FIND("-",${first})),ISNUMBER(VALUE(${first})))`] }, prompt.range(input.unit), refused.range);
    case 'ratio':
      // Excel takes `33:10` for a time of day, so a template asks for the first number alone.
      return limit({ type: 'decimal', operator: 'between', formulas: [0, widest] }, prompt.ratio(input.unit), refused.number('', ''));
    case 'id':
    case 'text':
      if (alone !== null) return limit({ type: 'custom', formulas: [alone] }, prompt[input.kind], refused.alike);
      return limit({ type: 'textLength', operator: 'lessThanOrEqual', formulas: [5000] }, prompt.text, refused.text);
    default:
      return say(prompt[input.kind]);
  }
}

/** How numbers and days are shown. */
export function formatOf(input: TemplateInput): string {
  if (input.kind === 'number') return numberFormat(input.decimals ?? 2);
  if (input.kind === 'integer') return numberFormat(0);
  if (input.kind === 'ratio') return 'General';
  // Typed as text, an id keeps its zeros (`01`), and a range is not taken for a date (`3-4`).
  return input.kind === 'date' ? dayFormat : '@';
}
