/**
 * Folders of a built site whose files bear their content in their names (styles, scripts, fonts; numbers of charts; the
 * search index; photographs). All that a page asks for by itself lies in them, so that a page and what it asks for fit together
 * whenever they are fetched: files of an older release stay reachable beside those of the new one, and may be kept for good.
 */
export const foldersByContent = ['_astro', 'charts', 'pagefind', 'photos'] as const;

/** Takes a path from the site's root, with or without a slash before it. */
export function isNamedByContent(path: string): boolean {
  const [folder] = path.replace(/^\//, '').split('/');
  return foldersByContent.some((each) => each === folder);
}

/** What a web server says of such a file, and of any other: a page is asked for anew each time (`304` when it is the same). */
export const keepForGood = 'public, max-age=31536000, immutable';
export const askAgain = 'no-cache';
