import { problemAt, withProfile, withReferenced, type Rule } from '#src/rules/rule.ts';

/** A monthly report belongs to an activity of the same year's list. */
export const activityReferences: Rule = (datasets) => {
  const known = new Set(withProfile(datasets, 'activities').flatMap(({ records }) => records.map((row) => `${row.fiscalYear}/${row.id}`)));
  return withProfile(datasets, 'activityReports').flatMap(({ observations }) => {
    const { checkable, warnings } = withReferenced(datasets, 'activities', observations, 'activities-missing');
    const wrong = checkable.filter((each) => !known.has(`${each.period.fiscalYear}/${each.dimensions.activity ?? ''}`));
    const first = new Map(wrong.map((each) => [each.dimensions.activity ?? '', each] as const));
    return [...warnings, ...[...first].map(([activity, each]) => problemAt(each.source, 'unknown-activity', activity))];
  });
};
