import type { MeetingSection } from '#src/datasets/content/meetings.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { meetingWords } from '#src/i18n/meetings.ts';
import type { IsoDate, Period } from '#src/thai/period.ts';
import { budgetView, type BudgetView } from '#src/views/budget.ts';
import { calendarView, calendarYears } from '#src/views/calendar.ts';
import { calendarGantt } from '#src/views/calendarGantt.ts';
import type { FilesAsOf } from '#src/views/datasetFiles.ts';
import { deadlinesView, type DeadlinesView } from '#src/views/deadlines.ts';
import { evaluationView, type EvaluationView } from '#src/views/evaluation.ts';
import type { GanttRow } from '#src/views/ganttRow.ts';
import { indicatorView, type IndicatorView } from '#src/views/indicator.ts';
import { indicatorsOf } from '#src/views/lookup.ts';
import { letterView, type LetterView } from '#src/views/letter.ts';
import { planView, type PlanView } from '#src/views/plan.ts';
import { referenceNote, scheduleRow, type YearAxis } from '#src/views/planGantt.ts';
import { signatureLines, type SignatureLines } from '#src/views/signatureLines.ts';
import { sectionYears } from '#src/views/siteFrame.ts';
import { summaryView, type SummaryView } from '#src/views/summary.ts';

/** A schedule that takes landscape pages of its own. */
export interface PaperGantt {
  readonly id: string;
  readonly caption: string;
  readonly months: readonly Period[];
  readonly bands: YearAxis['bands'];
  readonly rows: readonly GanttRow[];
  readonly note: string | null;
  readonly source: { readonly files: readonly string[]; readonly asOf: IsoDate | null };
}

/** What a section of a paper shows. `view` null or empty lists: no workbook has anything for it. */
export type PaperSection =
  | { readonly kind: 'summary'; readonly view: SummaryView }
  | { readonly kind: 'level'; readonly view: EvaluationView | null }
  | { readonly kind: 'indicators'; readonly view: SummaryView; readonly charts: readonly IndicatorView[] }
  | { readonly kind: 'budget'; readonly view: BudgetView | null }
  | { readonly kind: 'late'; readonly view: Pick<DeadlinesView, 'lateSpans' | 'files'> }
  | { readonly kind: 'projects'; readonly view: PlanView | null }
  | { readonly kind: 'gantt'; readonly charts: readonly PaperGantt[] }
  | { readonly kind: 'letters'; readonly letters: readonly LetterView[] }
  | { readonly kind: 'agenda'; readonly rows: Extract<MeetingSection, { kind: 'agenda' }>['rows'] }
  | { readonly kind: 'recipients'; readonly view: SignatureLines };

/** Page data of one section. `paperYear` (Buddhist era) is used where the section names no year of its own. */
export function paperSection(province: LoadedProvince, section: MeetingSection, paperYear: number): PaperSection {
  const has = (name: 'evaluation' | 'plan' | 'budget', year: number) => sectionYears(province, name).includes(year);
  switch (section.kind) {
    case 'summary':
      return { kind: 'summary', view: summaryView(province) };
    case 'level': {
      const year = section.fiscalYear ?? paperYear;
      return { kind: 'level', view: has('evaluation', year) ? evaluationView(province, year) : null };
    }
    case 'indicators':
      return { kind: 'indicators', view: summaryView(province), charts: chartsOf(province, section.charts) };
    case 'budget': {
      const year = section.fiscalYear ?? paperYear;
      return { kind: 'budget', view: has('budget', year) ? budgetView(province, year) : null };
    }
    case 'late': {
      const { lateSpans, files } = deadlinesView(province);
      return { kind: 'late', view: { lateSpans, files } };
    }
    case 'projects': {
      const year = section.fiscalYear ?? paperYear;
      return { kind: 'projects', view: has('plan', year) ? planView(province, year) : null };
    }
    case 'gantt':
      return { kind: 'gantt', charts: section.of.flatMap((what) => (what === 'plan' ? planChart(province, section.fiscalYear ?? paperYear) : calendarChart(province, section.calendarYear))) };
    case 'letters':
      return { kind: 'letters', letters: lettersOf(province, section.letters) };
    case 'agenda':
      return { kind: 'agenda', rows: section.rows };
    case 'recipients':
      return { kind: 'recipients', view: signatureLines(province, section) };
  }
}

const chartsOf = (province: LoadedProvince, ids: readonly string[]): IndicatorView[] => {
  const official = indicatorsOf(province).filter(({ dataset }) => !dataset.definition.sample);
  return ids.flatMap((id) => official.filter(({ dataset }) => dataset.id === id).map((indicator) => indicatorView(province, indicator)));
};

function lettersOf(province: LoadedProvince, ids: readonly string[] | undefined): LetterView[] {
  const { letters } = province.content;
  const chosen = ids ? ids.flatMap((id) => letters.find((letter) => letter.id === id) ?? []) : letters.slice(-1);
  return chosen.map((letter) => letterView(province, letter));
}

function planChart(province: LoadedProvince, fiscalYear: number): PaperGantt[] {
  if (!sectionYears(province, 'plan').includes(fiscalYear)) return [];
  const { official, axis, sources } = planView(province, fiscalYear);
  const rows = official.projects.map((project) => scheduleRow(project, province.referenceDate, project.source ?? undefined));
  const caption = meetingWords.planGantt(fiscalYear);
  return [{ id: `plan-${fiscalYear}`, caption, ...axis, rows, note: referenceNote(axis, province.referenceDate), source: filesOf(sources) }];
}

function calendarChart(province: LoadedProvince, asked: number | undefined): PaperGantt[] {
  const year = asked ?? calendarYears(province).at(-1);
  const view = year === undefined ? null : calendarView(province, year);
  if (!view) return [];
  const { months, bands, rows } = calendarGantt(view);
  const caption = meetingWords.calendarGantt(view.year);
  return [{ id: `calendar-${view.year}`, caption, months, bands, rows, note: referenceNote({ months, bands }, province.referenceDate), source: { files: view.source.files, asOf: view.asOf } }];
}

const filesOf = ({ files, asOf }: FilesAsOf): PaperGantt['source'] => ({ files, asOf });
