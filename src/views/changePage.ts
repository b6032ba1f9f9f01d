import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { ProfileName } from '#src/datasets/profiles.ts';
import type { Change } from '#src/datasets/state/history.ts';
import { isSeriesFigure } from '#src/derive/changes/figureKey.ts';
import { datasetById } from '#src/views/lookup.ts';

/** Sections of the site by the profiles whose rows they show; the year is put behind it. */
const sections: Readonly<Partial<Record<ProfileName, 'plan' | 'budget' | 'activities' | 'evaluation'>>> = {
  projects: 'plan', disbursement: 'budget', disbursementTargets: 'budget',
  activities: 'activities', activityReports: 'activities', categories: 'activities', energy: 'activities',
  components: 'evaluation', rounds: 'evaluation', levels: 'evaluation', evaluationIssues: 'evaluation', criteria: 'evaluation', innovations: 'evaluation',
};

/**
 * The page that shows the figure, as a path without the base; the catalogue's entry where no page does, null where the
 * dataset is there no more. `paths` are the pages that the site has.
 */
export function changePage(province: LoadedProvince, change: Change, paths: ReadonlySet<string>): string | null {
  const definition = datasetById(province, change.dataset)?.definition;
  if (!definition) return null;
  const { profile, indicator } = definition;
  const section = profile ? sections[profile] : undefined;
  const project = profile === 'projects' && !isSeriesFigure(change.figure) ? `/plan/${change.fiscalYear}/${change.figure.record}/` : null;
  const candidates = [
    project,
    section ? `/${section}/${change.fiscalYear}/` : null,
    profile === 'calendar' || profile === 'resolutions' ? ([...paths].find((path) => path.startsWith('/calendar/')) ?? null) : null,
    profile === 'figures' || profile === 'facilities' ? '/province/' : null,
    indicator ? `/indicators/${change.dataset}/` : null,
  ];
  return candidates.find((path) => path !== null && paths.has(path)) ?? `/data/#dataset-${change.dataset}`;
}
