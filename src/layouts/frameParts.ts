import type { SiteFrame } from '#src/views/siteFrame.ts';

const known = new WeakMap<SiteFrame, Map<string, string>>();

/** Parts of a site's frame that were rendered before, by what they are made of. */
export function framePartsOf(frame: SiteFrame): Map<string, string> {
  const parts = known.get(frame) ?? new Map<string, string>();
  known.set(frame, parts);
  return parts;
}
