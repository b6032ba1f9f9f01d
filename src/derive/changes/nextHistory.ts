import type { Dataset } from '#src/datasets/model.ts';
import type { Acceptance, Change, Correction, CorrectionMark, History, Kept, Publish } from '#src/datasets/state/history.ts';
import type { Past } from '#src/datasets/state/share.ts';
import type { SiteState } from '#src/datasets/state/siteState.ts';
import { compareDatasets } from '#src/derive/changes/compareDatasets.ts';
import { fieldContent, observationContent, scaleOf } from '#src/derive/changes/figureContent.ts';
import { changeKey, fieldKey, observationKey } from '#src/derive/changes/figureKey.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { cellName } from '#src/workbook/cellRef.ts';

/** How much of the past `state.json` carries: publishes, and changes told one by one of each. */
const mostPublishes = 50;
const mostChanges = 500;

interface Now {
  readonly datasets: readonly Dataset[];
  readonly kept: readonly Kept[];
  readonly samples: SiteState['samples'];
  readonly today: IsoDate;
}

/**
 * The history as this publish leaves it. Without a change against the publish before it stays as it was, so that a
 * site built again is the same; `today` enters only where something is new.
 */
export function nextHistory(before: Past | null, now: Now): History {
  const { datasets, kept, today } = now;
  const changes = before ? compareDatasets(before.rows, datasets.filter(({ id }) => !before.same.has(id)), { withoutSamples: before.state.samples !== now.samples }) : [];
  const past = before?.state.corrections ?? {};
  const corrected = new Set([...Object.keys(past).map(datasetOf), ...changes.map(({ dataset }) => dataset)]);
  const figures = figuresOf(datasets.filter(({ id }) => corrected.has(id)));
  const corrections = nextCorrections(past, changes, figures, today);
  const publishes = nextPublishes(before?.state ?? null, changes, datasets, today);
  return {
    publishes,
    published: publishes.at(-1)?.date ?? null,
    changes,
    corrections,
    marks: marksOf(corrections, figures),
    accepted: acceptedOf(before?.state.workbooks ?? [], now),
    kept,
  };
}

function nextPublishes(before: SiteState | null, changes: readonly Change[], datasets: readonly Dataset[], today: IsoDate): Publish[] {
  const past = before?.publishes ?? [];
  const last = past.at(-1);
  if (last && changes.length === 0) return [...past];
  const count = (kind: Change['kind']): number => changes.filter((each) => each.kind === kind).length;
  const told = changes.slice(0, mostChanges);
  const named = new Set(told.map(({ dataset }) => dataset));
  const titled = [...(before?.datasets ?? []), ...datasets.map(({ id, definition }) => ({ id, title: definition.title }))];
  const titles = Object.fromEntries(titled.filter(({ id }) => named.has(id)).map(({ id, title }) => [id, title]));
  const counts = { added: count('added'), changed: count('changed'), removed: count('removed'), target: count('target') };
  return [...past, { number: (last?.number ?? 0) + 1, date: today, counts, titles, changes: told }].slice(-mostPublishes);
}

interface Standing {
  readonly cell: string;
  readonly numbers: readonly number[];
  readonly scale: number;
}

/** A figure's key begins with its dataset's. */
const datasetOf = (key: string): string => key.slice(0, key.indexOf('|'));

/** Every figure that is stated now, by its key. */
function figuresOf(datasets: readonly Dataset[]): Map<string, Standing> {
  const figures = new Map<string, Standing>();
  for (const { observations, records } of datasets) {
    for (const row of observations) {
      const content = observationContent(row);
      if (content) figures.set(observationKey(row), { cell: cellName(row.source), numbers: content.numbers, scale: scaleOf(row) });
    }
    for (const { dataset, fiscalYear, id, fields } of records) {
      for (const [key, field] of Object.entries(fields)) {
        const content = fieldContent(field);
        if (content) figures.set(fieldKey(dataset, fiscalYear, id, key), { cell: cellName(field.source), numbers: content.numbers, scale: scaleOf(field) });
      }
    }
  }
  return figures;
}

/** A correction stays as long as its figure does. */
function nextCorrections(past: Readonly<Record<string, Correction>>, changes: readonly Change[], figures: ReadonlyMap<string, Standing>, today: IsoDate): Record<string, Correction> {
  const fresh = changes.flatMap((change): [string, Correction][] => {
    const key = change.kind === 'changed' || change.kind === 'target' ? changeKey(change) : null;
    return key === null ? [] : [[key, { on: today, before: change.before }]];
  });
  const all = Object.entries({ ...past, ...Object.fromEntries(fresh) }).filter(([key]) => figures.has(key));
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function marksOf(corrections: Readonly<Record<string, Correction>>, figures: ReadonlyMap<string, Standing>): Record<string, CorrectionMark> {
  return Object.fromEntries(Object.entries(corrections).flatMap(([key, correction]) => {
    const standing = figures.get(key);
    return standing ? [[standing.cell, { ...correction, now: standing.numbers, scale: standing.scale }]] : [];
  }));
}

/** A workbook was accepted on the day on which these very bytes were first published. */
function acceptedOf(past: SiteState['workbooks'], { datasets, kept, today }: Now): Record<string, Acceptance> {
  const before = new Map(past.map((each) => [each.file, each]));
  const since = new Map(kept.map((each) => [each.file, each.since]));
  const infos = new Map(datasets.flatMap(({ files }) => files).map((info) => [info.file, info]));
  return Object.fromEntries([...infos.values()].map(({ file, sha256 }) => {
    const known = before.get(file);
    return [file, { acceptedOn: known?.sha256 === sha256 ? known.acceptedOn : today, keptSince: since.get(file) ?? null }];
  }));
}
