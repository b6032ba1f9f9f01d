import type { OnceDeadline } from '#src/datasets/content/deadlines.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';

/** Deadlines that come once, on the reference date or after it; the nearest first. */
export function upcomingDeadlines({ content, referenceDate }: LoadedProvince): OnceDeadline[] {
  return content.deadlines.once.filter((each) => each.date >= referenceDate).sort((a, b) => (a.date < b.date ? -1 : 1));
}
