import { toArabicDigits } from '#src/thai/digits.ts';

/** The three tests of an innovation (letter of 3 July 2560, sections 4 and 5.3): keys of the columns that answer them. */
export const innovationTests = ['isNew', 'isFinished', 'isLinked'] as const;
export type InnovationTest = (typeof innovationTests)[number];

/** What the workbook answers; null where it is silent. */
export type TestAnswer = 'yes' | 'no' | null;

/** `counts`: all three are met. `open`: none fails, but some are not answered, so nobody can say. */
export type InnovationStanding = 'counts' | 'fails' | 'open';

/** An innovation counts only if it meets all three tests; one that is not met settles it, whatever the others say. */
export function standingOfInnovation(answers: readonly TestAnswer[]): InnovationStanding {
  if (answers.includes('no')) return 'fails';
  return answers.every((answer) => answer === 'yes') ? 'counts' : 'open';
}

export interface Deliverables {
  /** What is handed over in quarters 1 to 4. */
  readonly quarters: readonly [readonly string[], readonly string[], readonly string[], readonly string[]];
  /** What names no quarter. */
  readonly others: readonly string[];
}

const NAMED = /^(?:ไตรมาส(?:ที่)?|Q)\s*([1-4])\s*[:：.\-–]?\s*/i;

/** Sorts deliverables by the quarter that each line begins with: `ไตรมาสที่ 2: ต้นแบบ`, digits Thai or Arabic. */
export function deliverablesByQuarter(lines: readonly string[]): Deliverables {
  const quarters: [string[], string[], string[], string[]] = [[], [], [], []];
  const others: string[] = [];
  for (const line of lines) {
    const found = NAMED.exec(toArabicDigits(line));
    const quarter = found ? quarters[Number(found[1]) - 1] : undefined;
    // Digits are one character each in both systems, so the length holds for the line as written.
    if (found && quarter) quarter.push(line.slice(found[0].length));
    else others.push(line);
  }
  return { quarters, others };
}
