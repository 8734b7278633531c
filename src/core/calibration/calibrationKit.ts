import { evaluate as evaluateWhole } from '#core/gateway/evaluate.ts';
import type { Evaluate } from '#core/gateway/evaluator.ts';
import { readingIds, type ReadingId } from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';
import { answerTable, wayIds, type AnswerTable } from './answerTable.ts';
import { lookedUpFrom, Partition, type AnswerOf } from './partition.ts';
import { ReadingSpace } from './readingSpace.ts';
import { requestCandidates, type KitOptions } from './requestCandidates.ts';

/** A request to send, and what its answer tells. */
export interface KitRequest {
  /** Its number in the kit, from 1: by it the answer is told from others. */
  readonly id: number;
  /** The setup that has to be active. */
  readonly setup: Setup;
  readonly request: HttpRequest;
  /** The readings that its answer hangs on, alone or together with others. */
  readonly bears: readonly ReadingId[];
}

/** Requests whose answers tell how a gateway reads what its documentation leaves open. */
export interface CalibrationKit {
  readonly requests: readonly KitRequest[];
  /** The readings that no request can show with this setup. */
  readonly notObservable: readonly ReadingId[];
}

interface Candidate extends AnswerOf {
  readonly request: HttpRequest;
}

/** All readings that an answer may show. */
const bearing = ({ space, ways }: AnswerTable): readonly ReadingId[] =>
  readingIds.filter((id) => space.ids.includes(id) || ways.some(({ shows }) => shows.includes(id)));

/**
 * A small set of requests that tells as many combinations of readings apart as all candidates
 * together could, without a change to the gateway: the one that tells most is taken first.
 */
export function calibrationKit(
  setup: Setup,
  options: KitOptions = {},
  evaluate: Evaluate = evaluateWhole,
): CalibrationKit {
  const candidates = distinct(setup, requestCandidates(setup, options), evaluate);
  const shown = new Set(candidates.flatMap(({ table }) => bearing(table)));
  const requests = choose(candidates).map(({ request, table }, i) => ({
    id: i + 1,
    setup,
    request,
    bears: bearing(table),
  }));
  return { requests, notObservable: readingIds.filter((id) => !shown.has(id)) };
}

/** Without those that tell nothing, or the same as an earlier one. */
function distinct(
  setup: Setup,
  requests: readonly HttpRequest[],
  evaluate: Evaluate,
): readonly Candidate[] {
  const tables = new Map<string, { readonly request: HttpRequest; readonly table: AnswerTable }>();
  for (const request of requests) {
    const table = answerTable(evaluate, setup, request);
    const shows = table.ways.map((way) => way.shows.join(' '));
    const key = [table.space.ids.join(' '), table.wayOf.join(' '), ...shows].join('\n');
    if (bearing(table).length > 0 && !tables.has(key)) tables.set(key, { request, table });
  }
  const all = [...tables.values()];
  const space = new ReadingSpace(
    wayIds.filter((id) => all.some(({ table }) => table.space.ids.includes(id))),
  );
  return all.map(({ request, table }) => ({ request, ...lookedUpFrom(space, table) }));
}

/** One after the other, as long as one tells more. Without those that later ones made needless. */
function choose(candidates: readonly Candidate[]): readonly Candidate[] {
  const size = candidates[0]?.numberOf.length ?? 1;
  const partition = new Partition(size);
  const chosen: Candidate[] = [];
  for (;;) {
    let best: Candidate | null = null;
    let most = partition.count;
    for (const candidate of candidates) {
      const count = partition.countWith(candidate);
      if (count > most) [best, most] = [candidate, count];
    }
    if (!best) break;
    chosen.push(best);
    partition.refine(best);
  }
  return chosen.reduce<readonly Candidate[]>((needed, candidate) => {
    const others = needed.filter((other) => other !== candidate);
    return toldBy(others, size) === partition.count ? others : needed;
  }, chosen);
}

function toldBy(candidates: readonly Candidate[], size: number): number {
  const partition = new Partition(size);
  for (const candidate of candidates) partition.refine(candidate);
  return partition.count;
}
