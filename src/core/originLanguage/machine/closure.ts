import type { Automaton, Edge } from './automaton.ts';

/**
 * The nodes that are reached without reading. A node behind `^`, from which nothing may be read any
 * more, is counted on from the last node.
 * @param holds which look-aheads hold here, as far as that is known
 */
export function closureOf(
  edges: Automaton['edges'],
  from: readonly number[],
  holds: readonly boolean[],
  atEnd: boolean,
): Set<number> {
  const closed = new Set(from);
  // A set hands out what is added while it is gone through.
  for (const node of closed) {
    const frozen = node >= edges.length;
    for (const edge of edges[frozen ? node - edges.length : node] ?? []) {
      if (!isOpen(edge, holds, atEnd)) continue;
      const starts = frozen || edge.kind === 'start';
      closed.add(starts ? edge.to + edges.length : edge.to);
    }
  }
  return closed;
}

function isOpen(edge: Edge, holds: readonly boolean[], atEnd: boolean): boolean {
  switch (edge.kind) {
    case 'empty':
    case 'start':
      return true;
    case 'end':
      return atEnd;
    case 'ahead': {
      const held = holds[edge.region];
      return held !== undefined && held !== edge.negated;
    }
    case 'set':
      return false;
  }
}

/** The nodes of the expression itself, without those of its look-aheads. */
export function mainNodes({ edges, regions }: Automaton): ReadonlySet<number> {
  const end = regions.at(-1)?.end;
  const nodes = new Set(end === undefined ? [] : [end]);
  for (const node of nodes) for (const edge of edges[node] ?? []) nodes.add(edge.to);
  return nodes;
}
