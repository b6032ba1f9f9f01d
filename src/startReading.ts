import { existsSync } from 'node:fs';
import { defaultLimits } from '#src/workbook/limits.ts';
import { expectTasks } from '#src/workbook/pool/runTask.ts';

const readTask = new URL('./datasets/readTask.ts', import.meta.url).href;

/** Tells that about so many workbooks will soon be read, so that what reads them gets ready meanwhile. */
export const startReading = (workbooks = 1): void => expectTasks(workbooks, readTask, defaultLimits);

/** The same as early as it can be told, before what builds is loaded: where nothing is kept, something will be read. */
export function startReadingIfNew(keptIn: string | null): void {
  if (keptIn === null || !existsSync(keptIn)) startReading();
}
