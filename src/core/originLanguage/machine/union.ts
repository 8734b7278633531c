import type { Automaton, Edge, Region } from './automaton.ts';

/** An automaton of what any of some automata takes. Exact if all of them are. */
export function union(automata: readonly Automaton[]): Automaton {
  const [only, ...others] = automata;
  if (only && others.length === 0) return only;
  const edges: (readonly Edge[])[] = [];
  const aheads: Region[] = [];
  const mains: Region[] = [];
  for (const automaton of automata) {
    const [nodes, regions] = [edges.length, aheads.length];
    for (const from of automaton.edges) edges.push(from.map((edge) => moved(edge, nodes, regions)));
    const own = automaton.regions.map(({ start, end }) => ({
      start: start + nodes,
      end: end + nodes,
    }));
    mains.push(...own.slice(-1));
    aheads.push(...own.slice(0, -1));
  }
  const start = edges.length;
  for (const main of mains) edges[main.start] = [...(edges[main.start] ?? []), empty(start)];
  edges.push(
    [],
    mains.map(({ end }) => empty(end)),
  );
  return {
    edges,
    regions: [...aheads, { start, end: start + 1 }],
    exact: automata.every(({ exact }) => exact),
  };
}

const empty = (to: number): Edge => ({ kind: 'empty', to });

const moved = (edge: Edge, nodes: number, regions: number): Edge => ({
  ...edge,
  to: edge.to + nodes,
  ...('region' in edge ? { region: edge.region + regions } : {}),
});
