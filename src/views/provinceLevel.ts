import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { RecordRow } from '#src/datasets/model.ts';
import { componentOutcomes, levelFromOutcomes } from '#src/derive/componentOutcomes.ts';
import type { Level } from '#src/derive/provinceLevel.ts';
import type { DerivedNumber } from '#src/derive/achievement.ts';
import { addUp } from '#src/derive/sums.ts';
import { evaluationWords } from '#src/i18n/evaluation.ts';
import { formatDate } from '#src/thai/dates.ts';
import { roundsOfFiscalYear } from '#src/thai/fiscalPeriod.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { datasetFor, listField, numberField, officialRecords, textField } from '#src/views/lookup.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

export interface LevelRow {
  readonly id: string;
  readonly name: string;
  readonly rule: string;
  readonly provinces: { readonly value: number; readonly source: CellRef } | null;
  readonly named: readonly string[];
  /** The level that the province has in the latest round that states one. */
  readonly isOwn: boolean;
}

export interface RoundLevel {
  readonly id: string;
  /** As the cell says it: `ระดับมาตรฐาน`; null = not stated. */
  readonly level: string | null;
  readonly status: string | null;
  readonly submitBy: IsoDate | null;
  readonly note: string | null;
  /** `ต.ค. 2559 – มี.ค. 2560`: our assumption, unless the workbook states months. */
  readonly months: { readonly text: string; readonly assumed: boolean } | null;
  /** Where no level is stated: why none can be concluded, or which one the stated outcomes give; and what is possible. */
  readonly open: { readonly because: string; readonly possible: readonly { readonly name: string; readonly rule: string }[] } | null;
  /** The stated outcomes of its components rule out the level that is stated. */
  readonly conflict: string | null;
}

export interface LevelView {
  readonly fiscalYear: number;
  /** The latest round that states a level. */
  readonly current: RoundLevel | null;
  readonly rounds: readonly RoundLevel[];
  readonly levels: readonly LevelRow[];
  readonly total: DerivedNumber | null;
  readonly file: string | null;
  readonly asOf: IsoDate | null;
}

/** The province's level of a fiscal year as the workbook states it, and what is open; null without rounds. */
export function levelView(province: LoadedProvince, fiscalYear: number): LevelView | null {
  const dataset = datasetFor(province, 'rounds');
  const rows = officialRecords(province, 'rounds', fiscalYear);
  if (!dataset || rows.length === 0) return null;
  const levelRows = officialRecords(province, 'levels', fiscalYear);
  const rounds = rows.map((row) => roundLevel(province, row, levelRows));
  const stated = rows.findLast((row) => textField(row, 'level') !== null);
  return {
    fiscalYear,
    current: rounds.findLast((round) => round.level !== null) ?? null,
    rounds,
    levels: levelRows.map((row) => levelRow(row, stated ? textField(stated, 'level') : null)),
    total: addUp(levelRows.map((row) => numberField(row, 'provinces'))),
    file: dataset.files.find((file) => file.fiscalYear === fiscalYear)?.file ?? null,
    asOf: dataset.asOf[fiscalYear]?.date ?? null,
  };
}

function levelRow(row: RecordRow, own: string | null): LevelRow {
  return {
    id: row.id,
    name: textField(row, 'name') ?? row.id,
    rule: textField(row, 'rule') ?? evaluationWords.none,
    provinces: numberField(row, 'provinces'),
    named: listField(row, 'named'),
    isOwn: row.id === own,
  };
}

function roundLevel(province: LoadedProvince, row: RecordRow, levels: readonly RecordRow[]): RoundLevel {
  const stated = textField(row, 'level') === null ? null : (row.fields.level?.text ?? null);
  return {
    id: row.id,
    level: stated,
    status: textField(row, 'status'),
    submitBy: textField(row, 'submitBy'),
    note: textField(row, 'note'),
    months: monthsOf(row),
    open: stated === null ? openLevel(province, row, levels) : null,
    conflict: stated === null ? null : conflictOf(province, row, levels),
  };
}

function monthsOf(row: RecordRow): RoundLevel['months'] {
  const written = textField(row, 'months');
  if (written) return { text: written, assumed: false };
  const period = roundsOfFiscalYear(row.fiscalYear).find(({ id }) => id.endsWith(`R${row.id}`));
  return period ? { text: `${formatDate(period.start, 'monthShort')} – ${formatDate(period.end, 'monthShort')}`, assumed: true } : null;
}

/** A level's name and rule as the year's table of levels has them, or another year's where it has none. */
function levelNamed(province: LoadedProvince, code: Level, levels: readonly RecordRow[]): { readonly name: string; readonly rule: string } {
  const found = [...levels, ...officialRecords(province, 'levels')].find((each) => each.id === code);
  return { name: (found && textField(found, 'name')) ?? evaluationWords.levelNames[code], rule: (found && textField(found, 'rule')) ?? evaluationWords.none };
}

function conflictOf(province: LoadedProvince, row: RecordRow, levels: readonly RecordRow[]): string | null {
  const outcomes = componentOutcomes(officialRecords(province, 'components', row.fiscalYear), Number(row.id));
  const { possible } = levelFromOutcomes(outcomes);
  if (outcomes.length === 0 || possible.some((code) => code === textField(row, 'level'))) return null;
  return evaluationWords.conflict(possible.map((code) => levelNamed(province, code, levels).name).join(evaluationWords.or));
}

/** Why no level can be concluded of a round; a level that all outcomes settle is told as computed, never as stated. */
function openLevel(province: LoadedProvince, row: RecordRow, levels: readonly RecordRow[]): RoundLevel['open'] {
  const outcomes = componentOutcomes(officialRecords(province, 'components', row.fiscalYear), Number(row.id));
  const unknown = outcomes.filter((each) => each.assessed && each.outcome === null).map((each) => each.row.id);
  const { level, possible } = levelFromOutcomes(outcomes);
  const named = possible.map((code) => levelNamed(province, code, levels));
  if (outcomes.length === 0) return { because: evaluationWords.noComponents, possible: named };
  const because = level === null ? evaluationWords.because(listInWords(unknown)) : `${evaluationWords.settled}${named[0]?.name ?? level} (${evaluationWords.computed})`;
  return { because, possible: named };
}

/** `2, 3 และ 4`. */
function listInWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(evaluationWords.comma)}${evaluationWords.and}${last}`;
}
