export type Outcome = 'above' | 'on' | 'below';
export type Level = 'quality' | 'standard' | 'improve';

export interface LevelFinding {
  /** null while the outcomes that are known do not settle it. */
  readonly level: Level | null;
  /** Every level that the outcomes still open could give, best first. */
  readonly possible: readonly Level[];
}

/**
 * The province's level from the outcomes of the components that are assessed (null = not stated yet):
 * any below: needs improvement; all above: quality; else standard (letter sk-2560-07-03, section 2).
 */
export function levelOf(outcomes: readonly (Outcome | null)[]): LevelFinding {
  if (outcomes.includes('below')) return { level: 'improve', possible: ['improve'] };
  const open = outcomes.filter((outcome) => outcome === null).length;
  const allAbove = outcomes.every((outcome) => outcome === 'above' || outcome === null);
  if (open === 0 && outcomes.length > 0) {
    const level = allAbove ? 'quality' : 'standard';
    return { level, possible: [level] };
  }
  return { level: null, possible: allAbove ? ['quality', 'standard', 'improve'] : ['standard', 'improve'] };
}
