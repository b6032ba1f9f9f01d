import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { keptValue } from '#src/cache/answers.ts';
import type { Store } from '#src/cache/store.ts';
import { profiles } from '#src/datasets/profiles.ts';
import { parseYaml } from '#src/datasets/content/yamlFile.ts';
import { datasetDefinition, type DatasetDefinition } from '#src/datasets/definition.ts';
import { definitionWords } from '#src/i18n/diagnostics.ts';
import { definitionProblem, fileProblem, type Diagnostic } from '#src/workbook/diagnostic.ts';

export interface Definitions {
  readonly definitions: readonly DatasetDefinition[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every `datasets/*.yaml` of a content folder, in order of file name. A wrong file costs itself only. `store` has what was read of such texts before. */
export async function loadDefinitions(contentDirectory: string, store: Store | null = null): Promise<Definitions> {
  const directory = join(contentDirectory, 'datasets');
  if (!existsSync(directory)) return { definitions: [], diagnostics: [fileProblem('no-definitions', 'content/datasets')] };
  const names = (await readdir(directory)).filter((name) => /\.ya?ml$/.test(name)).sort();
  const read = names.map((name) => {
    const [file, bytes] = [`content/datasets/${name}`, readFileSync(join(directory, name))];
    return keptValue(store, ['definition', file, hash('sha256', bytes)], () => parseDefinition(file, bytes.toString()));
  });
  const definitions = read.flatMap((one) => one.definitions);
  return { definitions, diagnostics: [...read.flatMap((one) => one.diagnostics), ...sameIds(definitions)] };
}

/** One definition from the text of its file. */
export function parseDefinition(file: string, text: string): Definitions {
  const { value, diagnostics } = parseYaml({ file, text }, datasetDefinition);
  if (value === null) return { definitions: [], diagnostics };
  const missing = missingKeys(value);
  if (missing.length > 0) {
    return { definitions: [], diagnostics: [definitionProblem(file, 'columns', definitionWords.profileNeeds(value.profile ?? '', missing.join(', ')))] };
  }
  return { definitions: [value], diagnostics: [] };
}

/** Keys that the definition's profile needs and its columns, dimensions and measures lack. */
function missingKeys(definition: DatasetDefinition): string[] {
  if (!definition.profile) return [];
  const profile = profiles[definition.profile];
  if (profile.kind !== definition.kind) return [`kind: ${profile.kind}`];
  const keys = new Set(definition.columns.map((column) => column.key));
  if (definition.kind === 'series') {
    for (const key of [...Object.keys(definition.dimensions), ...Object.keys(definition.measures)]) keys.add(key);
  }
  return profile.required.filter((key) => !keys.has(key));
}

function sameIds(definitions: readonly DatasetDefinition[]): Diagnostic[] {
  const seen = new Set<string>();
  return definitions.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [definitionProblem('content/datasets/', id, definitionWords.uniqueId)];
  });
}
