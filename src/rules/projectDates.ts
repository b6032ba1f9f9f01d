import type { RecordRow } from '#src/datasets/model.ts';
import { problemAt, withProfile, type Rule } from '#src/rules/rule.ts';
import { formatDate } from '#src/thai/dates.ts';

const pairs = [['planFrom', 'planTo'], ['actualFrom', 'actualTo']] as const;

/** A project may not end before it begins, neither in the plan nor in fact. */
export const projectDates: Rule = (datasets) =>
  withProfile(datasets, 'projects').flatMap(({ records }) => records.flatMap(checkProject));

function checkProject(project: RecordRow) {
  return pairs.flatMap(([from, to]) => {
    const start = project.fields[from]?.value;
    const end = project.fields[to];
    if (typeof start !== 'string' || typeof end?.value !== 'string' || end.value >= start) return [];
    return [problemAt(end.source, 'end-before-start', formatDate(end.value, 'short'), formatDate(start, 'short'))];
  });
}
