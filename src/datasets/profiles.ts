/** What a page needs of the dataset that it shows: the kind, and the column keys (or, of a series, dimensions and measures). */
interface Profile {
  readonly kind: 'series' | 'records';
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** One line a profile: a dataset with `profile: projects` is what `/plan/` shows, and so on. */
export const profiles = {
  // /plan/: one row a project. budget in baht; source: province | agency; dates of plan and actual work; external: yes | no.
  projects: { kind: 'records', required: ['id', 'name', 'source', 'budget'], optional: ['side', 'heading', 'theme', 'agency', 'agencyNote', 'asWritten', 'place', 'planFrom', 'planTo', 'actualFrom', 'actualTo', 'output', 'outputTarget', 'outputActual', 'outputUnit', 'result', 'problem', 'external', 'photos', 'note', 'sample'] },
  // /budget/: money paid out, by month; dimensions agency and project (an id of projects, blank = the whole agency).
  disbursement: { kind: 'series', required: ['agency', 'project', 'disbursed'], optional: [] },
  // /budget/: percent of the budget that should be paid out by the end of each quarter.
  disbursementTargets: { kind: 'series', required: ['percent'], optional: [] },
  // /activities/: kind: directive | additional; start as written; minimum reduction in percent.
  activities: { kind: 'records', required: ['id', 'kind', 'name'], optional: ['start', 'reportRule', 'reduction', 'category', 'agency', 'note'] },
  // /activities/: a mark per activity and month; dimension activity (an id of activities).
  activityReports: { kind: 'series', required: ['activity', 'report'], optional: [] },
  categories: { kind: 'records', required: ['id', 'group', 'name'], optional: ['note'] },
  // /activities/: electricity and fuel, by month.
  energy: { kind: 'series', required: ['electricity', 'fuel'], optional: [] },
  // /calendar/: steps with when as written; stage name.
  calendar: { kind: 'records', required: ['id', 'stage', 'name', 'when'], optional: ['stageNo', 'agencies', 'asWritten', 'note'] },
  resolutions: { kind: 'records', required: ['id', 'name', 'resolution'], optional: ['kind', 'agencies', 'due', 'note'] },
  // /evaluation/: five components; outcomes: above | on | below; limit: how many indicators, as text.
  components: { kind: 'records', required: ['id', 'name', 'base', 'issues', 'outcomeRound1', 'outcomeRound2'], optional: ['limit', 'mandatory', 'assessed', 'note'] },
  // /evaluation/: rounds; level: quality | standard | improve.
  rounds: { kind: 'records', required: ['id', 'level'], optional: ['months', 'status', 'submitBy', 'note'] },
  // /evaluation/: the three levels, their rule and how many provinces reached them in round 1.
  levels: { kind: 'records', required: ['id', 'name', 'rule', 'provinces'], optional: ['named', 'note'] },
  // /evaluation/: group: problem | preparation.
  evaluationIssues: { kind: 'records', required: ['id', 'group', 'name'], optional: ['detail'] },
  // /evaluation/: where each indicator's target stands, in words; indicator = an id of content/datasets.
  criteria: { kind: 'records', required: ['id', 'indicator', 'name', 'component'], optional: ['target1', 'target2', 'criterion', 'agency', 'note'] },
  // /indicators/: each decision on a target or criterion. indicator = an id of content/datasets; period and place as its workbook writes them;
  // value blank = the target now in force, which stands in the indicator's own workbook (a figure has one workbook); from = the day it holds from.
  targetHistory: { kind: 'records', required: ['indicator', 'period'], optional: ['id', 'measure', 'place', 'value', 'from', 'decidedBy', 'letter', 'note', 'sample'] },
  // /data/differences/: what is known of a central figure (role central of a series): where it is from, how it was counted, who explains,
  // what was agreed. tolerance is in the unit of the measure.
  differences: { kind: 'records', required: ['indicator', 'period'], optional: ['id', 'measure', 'place', 'source', 'date', 'method', 'tolerance', 'explains', 'agreed', 'decidedBy', 'decidedOn', 'note', 'sample'] },
  innovations: { kind: 'records', required: ['id', 'name', 'agency'], optional: ['isNew', 'isFinished', 'isLinked', 'deliverables', 'note', 'sample'] },
  // /province/: single figures and facilities of the province's web page.
  figures: { kind: 'records', required: ['id', 'name', 'value', 'unit'], optional: ['when', 'note'] },
  facilities: { kind: 'records', required: ['id', 'name', 'places', 'beds'], optional: ['district', 'note'] },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;
export const profileNames = Object.keys(profiles) as [ProfileName, ...ProfileName[]];
