interface Cluster {
  readonly members: readonly number[];
  readonly middle: number;
}

/** Two clusters that would overlap become one, around the mean of what both want. */
function merge(above: Cluster, below: Cluster): Cluster {
  const members = [...above.members, ...below.members];
  return { members, middle: (above.middle * above.members.length + below.middle * below.members.length) / members.length };
}

/**
 * Moves labels that share a column apart: each `height` pixels tall, within [top, bottom], in the order of their
 * wished middles and as near to them as can be. Returns the middles in the order given.
 */
export function spread(wishes: readonly number[], height: number, top: number, bottom: number): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0) || a - b);
  const clusters: Cluster[] = [];
  for (const index of order) {
    let cluster: Cluster = { members: [index], middle: wishes[index] ?? 0 };
    let last = clusters.at(-1);
    while (last !== undefined && last.middle + (last.members.length * height) / 2 > cluster.middle - (cluster.members.length * height) / 2) {
      clusters.pop();
      cluster = merge(last, cluster);
      last = clusters.at(-1);
    }
    clusters.push(cluster);
  }
  const placed = [...wishes];
  let floor = top;
  for (const { members, middle } of clusters) {
    const size = members.length * height;
    const start = Math.max(floor, Math.min(middle - size / 2, bottom - size));
    members.forEach((index, at) => { placed[index] = start + height * (at + 0.5); });
    floor = start + size;
  }
  return placed;
}
