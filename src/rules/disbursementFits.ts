import type { Dataset, Observation } from '#src/datasets/model.ts';
import { problemAt, withProfile, withReferenced, type Rule } from '#src/rules/rule.ts';
import { formatNumber } from '#src/thai/numbers.ts';

/** Money paid out belongs to a project of the same year's plan, and all of it together stays within the project's budget. */
export const disbursementFits: Rule = (datasets) => {
  const budgets = budgetsOf(datasets);
  return withProfile(datasets, 'disbursement').flatMap(({ observations }) => {
    const paid = observations.filter((each) => each.role === 'actual' && each.value !== null && each.dimensions.project);
    const { checkable, warnings } = withReferenced(datasets, 'projects', paid, 'plan-missing');
    const byProject = Map.groupBy(
      checkable,
      (each) => `${each.period.fiscalYear}/${each.dimensions.project ?? ''}`,
    );
    return [...warnings, ...[...byProject].flatMap(([key, each]) => checkProject(each, budgets.get(key)))];
  });
};

function checkProject(paid: readonly Observation[], budget: number | null | undefined) {
  const last = paid.at(-1);
  if (!last) return [];
  if (budget === undefined) return [problemAt(last.source, 'unknown-project', last.dimensions.project ?? '')];
  const sum = paid.reduce((all, each) => all + (each.value ?? 0), 0);
  return budget !== null && sum > budget ? [problemAt(last.source, 'over-budget', formatNumber(sum), formatNumber(budget))] : [];
}

function budgetsOf(datasets: readonly Dataset[]): Map<string, number | null> {
  const projects = withProfile(datasets, 'projects').flatMap((dataset) => dataset.records);
  return new Map(projects.map((project) => {
    const budget = project.fields.budget?.value;
    return [`${project.fiscalYear}/${project.id}`, typeof budget === 'number' ? budget : null];
  }));
}
