import type { Preview } from '#src/datasets/propose/preview.ts';
import type { Proposal } from '#src/datasets/propose/proposal.ts';
import type { Unsure } from '#src/datasets/propose/unsure.ts';
import { adoptReport } from '#src/i18n/adopt.ts';

const mostValues = 8;

/** What the command prints: the proposal, what is read with it, and what it is unsure of. */
export function proposalText(yaml: string, proposal: Proposal, preview: Preview): string {
  const { found, definition } = proposal;
  const kind = definition.kind === 'series' ? adoptReport.observations : adoptReport.records;
  return [
    adoptReport.proposal,
    yaml.trimEnd(),
    '',
    adoptReport.preview(preview.rows.length),
    ...(preview.rows.length === 0 ? [adoptReport.nothingRead] : preview.rows.map(previewLine)),
    adoptReport.counts(preview.count, kind, found.dataRows, found.totals.length, found.skipped.length),
    '',
    ...unsureLines([...proposal.unsure, ...preview.unsure]),
  ].join('\n');
}

function previewLine({ sheet, row, values }: Preview['rows'][number]): string {
  const shown = values.slice(0, mostValues).map(({ name, value, cell }) => `    ${cell.padEnd(6)} ${name} = ${value.replace(/\s+/g, ' ').slice(0, 80)}`);
  return [`  ${sheet} ${adoptReport.row(row)}`, ...shown, ...(values.length > mostValues ? [`    … +${values.length - mostValues}`] : [])].join('\n');
}

function unsureLines(unsure: readonly Unsure[]): string[] {
  if (unsure.length === 0) return [adoptReport.sure];
  return [adoptReport.unsure(unsure.length), ...unsure.map(({ sheet, cell, why }) => `  ? ${[sheet, cell].filter((part) => part !== null).join('!')}: ${why}`)];
}
