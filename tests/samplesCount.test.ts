import { describe, expect, it } from 'vitest';
import { changed } from './support/changedRow.ts';
import { frozenProvince } from './support/frozenProvince.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset, Field, Observation, RecordRow } from '#src/datasets/model.ts';
import { dueItems } from '#src/derive/deadlines.ts';
import { loadProvince } from '#src/loadProvince.ts';
import { activitiesView } from '#src/views/activities.ts';
import { agencyView } from '#src/views/agency.ts';
import { budgetView } from '#src/views/budget.ts';
import { calendarView } from '#src/views/calendar.ts';
import { deadlinesView } from '#src/views/deadlines.ts';
import { evaluationView } from '#src/views/evaluation.ts';
import { homeView } from '#src/views/home.ts';
import { meetingView } from '#src/views/meeting.ts';
import { planView } from '#src/views/plan.ts';
import { levelView } from '#src/views/provinceLevel.ts';
import { planQuarters } from '#src/views/planQuarters.ts';
import { provinceView } from '#src/views/provincePage.ts';
import { risksOf } from '#src/views/risks.ts';
import { summaryView } from '#src/views/summary.ts';

const province = await loadProvince(frozenProvince, () => '2018-04-05');

/** Says the opposite: an outcome below, a date long ago, a thousand times the money. */
function twisted(key: string, { value, ...rest }: Field): Field {
  if (key.startsWith('outcomeRound')) return { ...rest, value: 'below', text: 'ต่ำกว่าเป้าหมาย' };
  if (key === 'level') return { ...rest, value: 'improve', text: 'ระดับต้องปรับปรุง' };
  return { ...rest, value: typeof value === 'number' ? value * 1000 + 7 : value };
}

const sampleRecord = (row: RecordRow): RecordRow => ({
  ...row, id: `${row.id}-sample`, sample: true, fields: Object.fromEntries(Object.entries(row.fields).map(([key, field]) => [key, twisted(key, field)])),
});
const sampleObservation = (row: Observation): Observation => changed(row, { sample: true, status: 'A', value: (row.value ?? 1) * 1000 + 7, text: null });

/** A sample beside every official row of every workbook. */
function withSampleOfAll(loaded: LoadedProvince): LoadedProvince {
  const grown = loaded.datasets.map((dataset): Dataset => (dataset.definition.sample ? dataset : {
    ...dataset,
    records: dataset.records.flatMap((row) => (row.sample ? [row] : [row, sampleRecord(row)])),
    observations: dataset.observations.flatMap((row) => (row.sample ? [row] : [row, sampleObservation(row)])),
  }));
  return { content: loaded.content, diagnostics: loaded.diagnostics, referenceDate: loaded.referenceDate, history: loaded.history, datasets: grown };
}

const grown = withSampleOfAll(province);
/** Without the parts of a view that are the samples' own, and without rows that it marks as one. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, each: unknown) => {
  if (/^sample(s|Charts|Name)$/.test(key)) return undefined;
  return Array.isArray(each) ? each.filter((one) => (one as { sample?: boolean } | null)?.sample !== true) : each;
}));

/** What is shown as official, by page. */
const official: Readonly<Record<string, (of: LoadedProvince) => unknown>> = {
  level: (of) => levelView(of, 2560),
  evaluation: (of) => evaluationView(of, 2560),
  risks: (of) => risksOf(of, 2560),
  home: (of) => homeView(of),
  summary: (of) => summaryView(of),
  plan: (of) => [planView(of, 2560).official, planView(of, 2560).unscheduled],
  quarters: (of) => planQuarters(of, 2560)?.official,
  budget: (of) => budgetView(of, 2560),
  activities: (of) => activitiesView(of, 2561),
  calendar: (of) => calendarView(of, 2561),
  deadlines: (of) => deadlinesView(of),
  due: (of) => dueItems(of),
  agencies: (of) => of.content.agencies.map((agency) => agencyView(of, agency)),
  papers: (of) => of.content.meetings.map((meeting) => meetingView(of, meeting)),
  province: (of) => provinceView(of),
};

describe('a sample beside every official row', () => {
  it('is there', () => {
    const samples = (of: LoadedProvince) => of.datasets.filter(({ definition }) => !definition.sample).flatMap(({ records, observations }) => [...records, ...observations]).filter(({ sample }) => sample).length;
    expect(samples(grown)).toBeGreaterThan(samples(province) + 300);
  });

  it.each(Object.entries(official))('changes nothing official: %s', (_, view) => {
    expect(plain(view(grown))).toEqual(plain(view(province)));
  });
});
