import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Field, Observation } from '#src/datasets/model.ts';
import type { Change, ChangeKind, Publish } from '#src/datasets/state/history.ts';
import { fieldContent, observationContent } from '#src/derive/changes/figureContent.ts';
import { changeKey, fieldKey, observationKey } from '#src/derive/changes/figureKey.ts';
import { changePage } from '#src/views/changePage.ts';
import { changedTitle, decimalsOf, figureText, shownText, unitOf } from '#src/views/changeText.ts';
import { datasetById } from '#src/views/lookup.ts';
import { agencyLink, type NamedLink } from '#src/views/namedLinks.ts';
import { valueCell, type ValueCell } from '#src/views/valueCell.ts';

/** What stands there since the change. A value that a later change has replaced is a former one by now. */
export type After = { readonly kind: 'now'; readonly cell: ValueCell } | { readonly kind: 'text' | 'former'; readonly text: string } | { readonly kind: 'none' };

/** One line of the list of changes. `file` is null where the site knows that workbook no more. */
export interface ChangeLine {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly dataset: string;
  readonly figure: string;
  readonly page: string | null;
  readonly agencies: readonly NamedLink[];
  readonly sample: boolean;
  readonly unit: string;
  readonly decimals: number | undefined;
  readonly before: string | null;
  readonly after: After;
  readonly cell: string;
  readonly file: string | null;
}

type Standing = { readonly observation: Observation } | { readonly field: Field };

/** What the lines of all publishes are made from, looked up once. */
export interface LineContext {
  readonly province: LoadedProvince;
  readonly paths: ReadonlySet<string>;
  readonly standing: ReadonlyMap<string, Standing>;
  readonly files: ReadonlySet<string>;
}

/** Looks up what stands now only in the datasets that something changed in: `changes` are those that lines will be made of. */
export function lineContext(province: LoadedProvince, paths: ReadonlySet<string>, changes: readonly Change[]): LineContext {
  const standing = new Map<string, Standing>();
  const changed = new Set(changes.map(({ dataset }) => dataset));
  for (const { observations, records } of province.datasets.filter(({ id }) => changed.has(id))) {
    for (const observation of observations) standing.set(observationKey(observation), { observation });
    for (const { dataset, fiscalYear, id, fields } of records) for (const [key, field] of Object.entries(fields)) standing.set(fieldKey(dataset, fiscalYear, id, key), { field });
  }
  return { province, paths, standing, files: new Set(province.datasets.flatMap(({ files }) => files.map(({ file }) => file))) };
}

export function changeLine(context: LineContext, publish: Publish, change: Change, index: number): ChangeLine {
  const { province, paths, files } = context;
  const file = change.cell.split('#')[0] ?? '';
  const decimals = decimalsOf(province, change);
  return {
    id: `publish-${publish.number}-${index + 1}`,
    kind: change.kind,
    dataset: changedTitle(province, change.dataset, [publish]),
    figure: figureText(province, change),
    page: changePage(province, change, paths),
    agencies: change.agencies.map((slug) => agencyLink(province, slug)),
    sample: change.sample,
    unit: unitOf(province, change),
    decimals,
    before: shownText(change.before, decimals),
    after: afterOf(context, change, decimals),
    cell: change.cell,
    file: files.has(file) ? file : null,
  };
}

function afterOf({ province, standing }: LineContext, change: Change, decimals: number | undefined): After {
  const text = shownText(change.after, decimals);
  const key = changeKey(change);
  if (text === null || key === null) return { kind: 'none' };
  const now = standing.get(key);
  if (!now) return { kind: 'former', text };
  if ('field' in now) return fieldAfter(now.field, change, text);
  const definition = datasetById(province, change.dataset)?.definition;
  if (definition?.kind !== 'series' || observationContent(now.observation)?.shown !== change.after) return { kind: 'former', text };
  const cell = valueCell(now.observation, definition);
  return { kind: 'now', cell: cell.kind === 'figure' && text !== shownText(cell.value, cell.decimals) ? { ...cell, decimals: undefined } : cell };
}

function fieldAfter(field: Field, change: Change, text: string): After {
  if (fieldContent(field)?.shown !== change.after) return { kind: 'former', text };
  const { value, source, partOfText } = field;
  return typeof value === 'number' && !partOfText ? { kind: 'now', cell: { kind: 'figure', value, decimals: undefined, source } } : { kind: 'text', text };
}
