/** Does the same for each of a list, three at once: a browser that waits for one page can look at another. */
export async function eachOf<T>(list: readonly T[], work: (one: T) => Promise<void>, atOnce = 3): Promise<void> {
  const left = [...list];
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
