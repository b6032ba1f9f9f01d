import { escapeAttribute, escapeText } from '#src/components/figureHtml.ts';
import { href } from '#src/components/href.ts';
import { changesWords } from '#src/i18n/changes.ts';
import { dataWords, workbookWords } from '#src/i18n/data.ts';
import { partWords } from '#src/i18n/site.ts';
import { formatDate } from '#src/thai/dates.ts';
import { formatNumber } from '#src/thai/numbers.ts';
import type { IsoDate } from '#src/thai/period.ts';
import type { CatalogueEntry } from '#src/views/catalogue.ts';
import type { PublishedDataset } from '#src/views/changes.ts';
import type { MissingLine } from '#src/views/dataQuality.ts';
import type { WorkbookEntry } from '#src/views/workbookEntries.ts';

/* Rows of the catalogue's tables as texts: a province of a thousand workbooks has thousands, and a component each takes seconds. */

const sampleRow = (sample: boolean): string => (sample ? ' data-sample' : '');
const sampleTag = (sample: boolean): string => (sample ? ` <span class="sample-tag" data-sample title="${escapeAttribute(partWords.sampleHint)}">${escapeText(partWords.sample)}</span>` : '');
const dateHtml = (date: IsoDate): string => `<time datetime="${date}">${formatDate(date, 'short')}</time>`;
const link = (to: string, text: string): string => `<a href="${escapeAttribute(to)}">${escapeText(text)}</a>`;

/** The day that a sheet prints as ข้อมูล ณ, and beside it the days that its rows state themselves (oldest first). */
export function asOfHtml(asOf: IsoDate | null, rowDates: readonly IsoDate[]): string {
  const [first, last] = [rowDates[0], rowDates.at(-1)];
  const own = asOf === null ? escapeText(dataWords.unspecified) : dateHtml(asOf);
  if (!first || !last) return own;
  return `${own}<br><span class="soft">${escapeText(dataWords.rowDates)}<br>${dateHtml(first)}${last === first ? '' : escapeText(dataWords.to) + dateHtml(last)}</span>`;
}

/**
 * A dataset with its files. `anchored`: the row is what `#dataset-…` leads to, for the page describes no dataset by
 * itself, and the title leads to the dataset's own page.
 */
export function datasetRow(dataset: CatalogueEntry, anchored: boolean): string {
  const { id, title, sample, agency } = dataset;
  const name = anchored && dataset.page === null ? escapeText(title) : link(anchored && dataset.page !== null ? href(dataset.page) : `#dataset-${id}`, title);
  const of = anchored ? '' : `<span class="visually-hidden"> ${escapeText(title)}</span>`;
  const downloads = dataset.downloads.map(({ label, path, size }) =>
    `<span><a href="${escapeAttribute(href(path))}" download>${escapeText(label)}${of}</a>${size === null ? '' : `<span class="soft"> ${escapeText(size)}</span>`}</span>`);
  const who = agency === null ? escapeText(dataWords.unspecified) : agency.path === null ? escapeText(agency.name) : link(href(agency.path), agency.name);
  return `<tr${anchored ? ` id="dataset-${escapeAttribute(id)}"` : ''}${sampleRow(sample)}><th scope="row">${name}${sampleTag(sample)}</th>`
    + `<td class="downloads" data-pagefind-ignore>${downloads.join('')}</td><td>${who}</td><td>${escapeText(dataset.period)}</td>`
    + `<td class="nowrap">${asOfHtml(dataset.asOf, dataset.rowDates)}</td><td class="num" data-pagefind-ignore>${dataset.rows}</td></tr>`;
}

const gapText = (gap: number): string => (gap === 0 ? workbookWords.same : gap > 0 ? workbookWords.older(formatNumber(gap)) : workbookWords.newer(formatNumber(-gap)));
const softBlock = (text: string): string => `<span class="soft block">${escapeText(text)}</span>`;

/** A workbook: its path is the row's id. A long path breaks after its folder, not within a name. */
export function workbookRow({ file, sample, asOf, rowDates, gap, datasets, sheets, unusedSheets, hiddenSheets, modified, bytes, sha256 }: WorkbookEntry): string {
  const at = file.lastIndexOf('/') + 1;
  const unused = (unusedSheets.length > 0 ? softBlock(workbookWords.unused(unusedSheets.join(', '))) : '') + (hiddenSheets > 0 ? softBlock(workbookWords.hidden(hiddenSheets)) : '');
  return `<tr id="${escapeAttribute(file)}"${sampleRow(sample)}><th scope="row" class="file">${escapeText(file.slice(0, at))}<wbr>${escapeText(file.slice(at))}${sampleTag(sample)}</th>`
    + `<td class="nowrap">${asOfHtml(asOf, rowDates)}</td><td class="nowrap" data-pagefind-ignore>${escapeText(gap === null ? dataWords.unspecified : gapText(gap))}</td>`
    + `<td class="wide"><ul class="list-plain">${datasets.map(({ id, title }) => `<li>${link(`#dataset-${id}`, title)}</li>`).join('')}</ul></td>`
    + `<td>${escapeText(sheets.join(', '))}${unused}</td><td class="nowrap">${modified === null ? escapeText(workbookWords.noModified) : dateHtml(modified)}</td>`
    + `<td class="num" data-pagefind-ignore>${escapeText(dataWords.size(bytes))}</td><td data-pagefind-ignore><code title="${sha256}">${sha256.slice(0, 12)}</code></td></tr>`;
}

/** What a publish holds of a dataset; each cell names its column, for a screen too narrow for columns. */
export const publishedRow = ({ id, title, sample, period, asOf, rowDates }: PublishedDataset): string =>
  `<tr${sampleRow(sample)}><th scope="row">${link(href(`/data/#dataset-${id}`), title)}${sampleTag(sample)}</th>`
  + `<td class="nowrap" data-label="${escapeAttribute(changesWords.asOf)}">${asOfHtml(asOf, rowDates)}</td><td data-label="${escapeAttribute(changesWords.period)}">${escapeText(period)}</td></tr>`;

export function missingRow({ id, title, sample, rows, values, missing, sampleRows }: MissingLine): string {
  const counts = [rows, values, missing, sampleRows].map((count) => `<td class="num" data-pagefind-ignore>${count}</td>`);
  return `<tr${sampleRow(sample)}><th scope="row">${link(`#dataset-${id}`, title)}${sampleTag(sample)}</th>${counts.join('')}</tr>`;
}
