import { contentError } from '#src/datasets/content/contentDiagnostic.ts';
import type { Deadlines, Evidence } from '#src/datasets/content/deadlines.ts';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { contentWords } from '#src/i18n/content.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

const file = 'content/deadlines.yaml';
const { expectations, fixes } = contentWords;

const keysOf = (definition: DatasetDefinition): string[] => [...definition.columns.map(({ key }) => key), ...(definition.kind === 'series' ? Object.keys(definition.dimensions) : [])];

function evidenceFaults(path: readonly PropertyKey[], { dataset, agency, columns }: Evidence, definitions: readonly DatasetDefinition[]): Diagnostic[] {
  const definition = definitions.find(({ id }) => id === dataset);
  if (!definition) return [contentError('content-reference', { file, path: [...path, 'dataset'] }, `"${dataset}"`, expectations.knownDataset, fixes.reference)];
  const keys = keysOf(definition);
  const named = [...(agency === null ? [] : [{ at: ['agency'], key: agency }]), ...columns.map((key, index) => ({ at: ['columns', index], key }))];
  return named.filter(({ key }) => !keys.includes(key)).map(({ at, key }) => contentError('content-reference', { file, path: [...path, ...at] }, `"${key}"`, expectations.columnOf(dataset), fixes.reference));
}

/** The tables and columns that deadlines name as their evidence: a name that is wrong would show every report as not to be checked. */
export function checkEvidence({ once, rules }: Deadlines, definitions: readonly DatasetDefinition[]): Diagnostic[] {
  const groups = [['once', once], ['rules', rules]] as const;
  return groups.flatMap(([group, items]) => items.flatMap(({ evidence }, index) => (evidence ? evidenceFaults([group, index, 'evidence'], evidence, definitions) : [])));
}
