import { datasetDefinition } from '#src/datasets/definition.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset, Observation, RecordRow, Role } from '#src/datasets/model.ts';
import { noHistory } from '#src/datasets/state/history.ts';
import { roundPeriod } from '#src/thai/fiscalPeriod.ts';
import { observed } from './builders.ts';

const workbook = { file: '2560/x.xlsx', fiscalYear: 2560, bytes: 1, sha256: 'ab', modified: null, sheets: ['S'], hiddenSheets: 0 };

/** An indicator's dataset from a definition as YAML has it. */
export function indicatorDataset(definition: object, rows: { observations?: readonly Observation[]; records?: readonly RecordRow[]; asOf?: Dataset['asOf'] }): Dataset {
  const parsed = datasetDefinition.parse({ title: 'ตัวชี้วัดทดสอบ', agency: 'office', workbook: 'x', ...definition });
  return { id: parsed.id, definition: parsed, files: [workbook], fiscalYears: [2560], observations: [], records: [], totals: [], asOf: {}, diagnostics: [], ...rows };
}

/** Income by round, more is better, cumulative. `more` changes the definition. */
export const incomeDefinition = (more: object = {}): object => ({
  id: 'income', kind: 'series', periodicity: 'round', direction: 'higher', accumulation: 'cumulative',
  measures: { revenue: { title: 'รายได้', unit: 'ล้านบาท', decimals: 2 } },
  columns: [{ key: 'round', as: 'period', type: 'round', headers: ['รอบ'] }, { key: 'actual', as: 'value', measure: 'revenue', headers: ['ผล'] }],
  indicator: { component: 3, order: 1, shortTitle: 'รายได้', headline: 'revenue', fiscalYears: [2560] },
  ...more,
});

/** One observation of round 1 or 2 of 2560; cells C5, D5, C6, D6 for target and result. */
export const ofRound = (round: 1 | 2, role: Role, value: number | null, more: Partial<Observation> = {}): Observation =>
  observed(roundPeriod(2560, round), value, {
    dataset: 'income', measure: 'revenue', role, unit: 'ล้านบาท',
    source: { file: '2560/x.xlsx', sheet: 'S', cell: `${role === 'target' ? 'C' : 'D'}${round + 4}` }, ...more,
  });

/** The province with these datasets and next to no content. */
export const provinceOf = (datasets: readonly Dataset[], referenceDate = '2018-04-05'): LoadedProvince =>
  ({
    datasets, diagnostics: [], referenceDate, history: noHistory,
    content: {
      site: { defaultFiscalYear: 2560, assumptions: [{ id: 'rounds', title: 'เดือนของรอบ', text: 'ถือเอา' }] },
      province: { name: 'จังหวัดทดสอบ' }, agencies: [{ slug: 'office', name: 'สำนักงานทดสอบ' }], bodies: [], collectives: [], letters: [],
      deadlines: { once: [], rules: [] },
    },
  }) as unknown as LoadedProvince;
