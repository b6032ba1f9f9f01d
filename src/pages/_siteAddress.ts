import { href } from '#src/components/href.ts';

/** Makes a path (without the base) the absolute address of the site: for files that are read far from it. */
export const siteAddress = (site: URL | undefined) => (path: string): string => new URL(href(path), site ?? 'http://localhost:4321').href;
