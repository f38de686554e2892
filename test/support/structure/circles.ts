/** Nodes with the nodes that each leads to. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** Each set of nodes that lead back to each other, as one circle through it. */
export function circlesIn(graph: Graph): string[][] {
  const left = new Set(graph.keys());
  const circles: string[][] = [];
  for (const start of graph.keys()) {
    const circle = left.has(start) ? wayBack(graph, start, left) : null;
    if (circle) circles.push(circle);
    circle?.forEach((node) => left.delete(node));
  }
  return circles;
}

/** The shortest way from a node to itself. */
function wayBack(graph: Graph, start: string, through: ReadonlySet<string>): string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    const next = graph.get(node) ?? [];
    if (next.includes(start)) return [...wayTo(node, cameFrom, start), start];
    const fresh = next.filter((one) => through.has(one) && !cameFrom.has(one));
    fresh.forEach((one) => cameFrom.set(one, node));
    queue.push(...fresh);
  }
  return null;
}

function wayTo(node: string, cameFrom: ReadonlyMap<string, string>, start: string): string[] {
  const way = [node];
  for (let at = node; at !== start; way.unshift(at)) at = cameFrom.get(at) ?? start;
  return way;
}
