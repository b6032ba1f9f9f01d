import { heldBuild } from '#src/heldBuild.ts';

/** Puts a site path (`/plan/2560/`) under a base (`/`, `/sub`, `/sub/`). Outside addresses and fragments stay as they are. */
export function joinBase(base: string, path: string): string {
  if (!path.startsWith('/')) return path;
  return `${base.replace(/\/+$/, '')}${path}`;
}

/** Every link inside the site goes through here, so that a site under BASE_PATH works. */
export const href = (path: string): string => joinBase(siteBase(), path);

/** The base of the site that is built, or of the server that one works with. */
export const siteBase = (): string => heldBuild()?.base ?? import.meta.env.BASE_URL;

/** Where the catalogue describes a workbook: its path under `spreadsheets/` is the id of its entry. */
export const workbookHref = (file: string): string => href(`/data/#${encodeURI(file)}`);
