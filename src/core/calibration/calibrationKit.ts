import { evaluate as evaluateWhole } from '#core/gateway/evaluate.ts';
import type { Evaluate } from '#core/gateway/evaluator.ts';
import { readingIds, type ReadingId } from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';
import { AnswerTables, wayIds, type AnswerTable } from './answerTable.ts';
import { crc24 } from '#core/text/crc24.ts';
import { lookedUpFrom, Partition, type AnswerOf } from './partition.ts';
import { ReadingSpace } from './readingSpace.ts';
import { requestCandidates, type KitOptions } from './requestCandidates.ts';
import { testSetups } from './testSetups.ts';

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
  /** Six letters or digits: by it the kit's answers are told from those of another one. */
  readonly id: string;
  /** Those of one setup stand together. */
  readonly requests: readonly KitRequest[];
  /** The readings that no request can show with this setup. */
  readonly notObservable: readonly ReadingId[];
}

interface Candidate extends AnswerOf {
  readonly setup: Setup;
  readonly request: HttpRequest;
}

/** All readings that an answer may show. */
const bearing = ({ space, ways }: AnswerTable): readonly ReadingId[] =>
  readingIds.filter((id) => space.ids.includes(id) || ways.some(({ shows }) => shows.includes(id)));

/**
 * A small set of requests that tells as many combinations of readings apart as all candidates
 * together could: the one that tells most is taken first, and what reaches the native service last.
 *
 * @param form `own`: with the setup as it is, so that nothing is changed on the gateway; `test`: with
 *   `testSetups`, one after the other, on an API made for it
 */
export function calibrationKit(
  setup: Setup,
  form: 'own' | 'test' = 'own',
  options: KitOptions = {},
  evaluate: Evaluate = evaluateWhole,
): CalibrationKit {
  const setups = form === 'own' ? [setup] : testSetups;
  const candidates = comparable(setups.flatMap((one) => distinct(one, options, evaluate)));
  const shown = new Set(candidates.flatMap(({ table }) => bearing(table)));
  const chosen = new Set(choose(candidates));
  const requests = candidates
    .filter((candidate) => chosen.has(candidate))
    .map(({ setup, request, table }, i) => ({ id: i + 1, setup, request, bears: bearing(table) }));
  return {
    id: markOf(requests),
    requests,
    notObservable: readingIds.filter((id) => !shown.has(id)),
  };
}

/** The same for the same requests. */
function markOf(requests: readonly KitRequest[]): string {
  const text = JSON.stringify(requests.map(({ setup, request }) => [setup, request]));
  return crc24(text).toString(36).padStart(6, '0');
}

type Told = Omit<Candidate, keyof AnswerOf> & { readonly table: AnswerTable };

/** Without those that tell nothing, or the same as an earlier one. */
function distinct(setup: Setup, options: KitOptions, evaluate: Evaluate): readonly Told[] {
  const told = new Map<string, Told>();
  const tables = new AnswerTables(evaluate, setup);
  for (const request of requestCandidates(setup, options, evaluate)) {
    const table = tables.of(request);
    const shows = table.ways.map((way) => way.shows.join(' '));
    const key = [table.space.ids.join(' '), table.wayOf.join(' '), ...shows].join('\n');
    if (bearing(table).length > 0 && !told.has(key)) told.set(key, { setup, request, table });
  }
  return [...told.values()];
}

/** All over one space of readings. */
function comparable(told: readonly Told[]): readonly Candidate[] {
  const space = new ReadingSpace(
    wayIds.filter((id) => told.some(({ table }) => table.space.ids.includes(id))),
  );
  return told.map((one) => ({ ...one, ...lookedUpFrom(space, one.table) }));
}

/** One after the other, as long as one tells more. Without those that later ones made needless. */
function choose(candidates: readonly Candidate[]): readonly Candidate[] {
  const size = candidates[0]?.wayOf.length ?? 1;
  const partition = new Partition(size);
  const preflights = candidates.filter(({ request }) => request.method === 'OPTIONS');
  const chosen = [preflights, candidates].flatMap((some) => chooseFrom(some, partition));
  return chosen.reduceRight<readonly Candidate[]>((needed, candidate) => {
    const others = needed.filter((other) => other !== candidate);
    return toldBy(others, size) === partition.count ? others : needed;
  }, chosen);
}

function chooseFrom(candidates: readonly Candidate[], partition: Partition): readonly Candidate[] {
  const chosen: Candidate[] = [];
  // What tells nothing more now never will.
  for (let left = candidates; ;) {
    const counted = left
      .map((candidate) => ({ candidate, count: partition.countWith(candidate) }))
      .filter(({ count }) => count > partition.count);
    const most = Math.max(...counted.map(({ count }) => count));
    const best = counted.find(({ count }) => count === most)?.candidate;
    if (!best) return chosen;
    chosen.push(best);
    partition.refine(best);
    left = counted.map(({ candidate }) => candidate);
  }
}

function toldBy(candidates: readonly Candidate[], size: number): number {
  const partition = new Partition(size);
  for (const candidate of candidates) partition.refine(candidate);
  return partition.count;
}
