import type { DatasetAbout } from '#src/exports/datasetAbout.ts';
import { meaningOf } from '#src/exports/notesLines.ts';
import type { DatasetTable, TableColumn } from '#src/exports/tableColumn.ts';
import { packageWords } from '#src/i18n/exports.ts';
import type { IsoDate } from '#src/thai/period.ts';

/** What the package says of itself. `homepage` is the absolute address of the catalogue. */
export interface PackageAbout {
  readonly name: string;
  readonly province: string;
  readonly publisher: string;
  readonly homepage: string;
  readonly referenceDate: IsoDate;
  readonly licence: DatasetAbout['licence'];
}

export interface PackagedDataset {
  readonly about: DatasetAbout;
  readonly table: Pick<DatasetTable, 'columns' | 'primaryKey'>;
  readonly csv: { readonly bytes: number; readonly sha256: string };
}

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** `datapackage.json` (Frictionless Data Package 2): one resource for each CSV file beside it, as `resourceText` tells it. */
export function toDataPackage(about: PackageAbout, resources: readonly string[]): string {
  const { name, province, publisher, homepage, licence, referenceDate } = about;
  const licences = licensesOf(licence);
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name,
    title: packageWords.title(province),
    ...(licences ? { licenses: licences } : { description: packageWords.noLicence(licence.advice) }),
    homepage,
    created: `${referenceDate}T00:00:00Z`,
    contributors: [{ title: publisher, roles: ['publisher'] }],
  };
  const list = resources.length === 0 ? '[]' : `[\n${resources.join(',\n')}\n  ]`;
  return `${JSON.stringify(descriptor, null, 2).slice(0, -2)},\n  "resources": ${list}\n}\n`;
}

/** What the package says of a dataset, as it stands in it. */
export const resourceText = (dataset: PackagedDataset): string => JSON.stringify(resource(dataset), null, 2).replaceAll(/^/gm, '    ');

/** A licence is named only if the content states one that has an address; "not stated" is no licence. */
function licensesOf({ name, url }: DatasetAbout['licence']): { title: string; path: string }[] | null {
  return url === null ? null : [{ title: name, path: url }];
}

function resource({ about, table, csv }: PackagedDataset): object {
  const description = [about.description, about.samples.all ? packageWords.sample : null, ...about.notes].filter((text) => text !== null).join(' ');
  const letters = about.letters.map(({ subject, url }) => ({ title: subject, path: url }));
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: about.id,
    type: 'table',
    profile: 'tabular-data-resource',
    path: `${about.id}.csv`,
    title: about.title,
    ...(description === '' ? {} : { description }),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.bytes,
    hash: `sha256:${csv.sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    sources: [...about.sources.map(({ file }) => ({ title: file })), ...letters],
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: table.columns.map((column) => field(column)),
      missingValues: [''],
      ...(table.primaryKey.length === 0 ? {} : { primaryKey: table.primaryKey }),
    },
  };
}

/** Lists are joined text in a CSV, hence strings; the note says by what they are joined. */
function field(column: TableColumn): object {
  const description = meaningOf(column);
  return {
    name: column.key,
    type: column.type === 'list' ? 'string' : column.type,
    title: column.title,
    ...(description === '' ? {} : { description }),
    ...(column.codes && Object.keys(column.codes).length > 0 ? { constraints: { enum: Object.keys(column.codes) } } : {}),
  };
}
