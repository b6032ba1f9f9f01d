import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../fixtures/province');

/**
 * The tests' own copy of the first user's workbooks and content. Tests that say which figures stand where read this one,
 * so that what the office hands in next turns none of them red. It follows the code, not the office's figures.
 */
export const frozenProvince = { spreadsheets: `${root}/spreadsheets`, content: `${root}/content` } as const;

/** The same for a script. */
export const frozenEnv = { SPREADSHEETS_DIR: frozenProvince.spreadsheets, CONTENT_DIR: frozenProvince.content } as const;

/** The province that is published. */
export const liveEnv = { SPREADSHEETS_DIR: process.env.SPREADSHEETS_DIR ?? 'spreadsheets', CONTENT_DIR: process.env.CONTENT_DIR ?? 'content' } as const;
