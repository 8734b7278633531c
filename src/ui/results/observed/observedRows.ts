import type { ComparedLine } from '#core/documented/compare.ts';
import { listElements } from '#core/http/fieldList.ts';
import { byteLowercase } from '#core/http/headerName.ts';
import { sameName } from '#core/http/headers.ts';
import { isCompared, isNameList } from '#core/observed/compareObserved.ts';
import type { ObservedVerdict } from '#core/observed/judgeObserved.ts';
import { startLine, whole, type CardLine, type LineMark } from '#ui/results/cards/cardLines.ts';
import type { Piece } from '#ui/results/cards/diffPieces.ts';

/** One line of what was observed, and the same of what is predicted. */
export interface ObservedRow {
  readonly observed: CardLine;
  readonly predicted: CardLine;
  /** A header that is not compared: the first to go where there are too many. */
  readonly isExtra: boolean;
}

/** What a row shows: on either side null where there is no such line. */
interface Pair {
  readonly part: string;
  readonly observed: string | null;
  readonly predicted: ComparedLine | null;
}

/**
 * The lines of both messages, those that are compared side by side: the predicted ones in their
 * order, then what else was observed.
 *
 * @param sent the lines of the answer, as they are compared with what is documented
 * @param http2 whether it reaches the browser over HTTP/2
 */
export function observedRows(
  sent: readonly ComparedLine[],
  verdict: ObservedVerdict,
  http2 = false,
): readonly ObservedRow[] {
  const unlike = new Set(verdict.lines.filter(({ same }) => !same).map(({ part }) => keyOf(part)));
  const seen = verdict.exchange.response.headers !== null;
  return pairsOf(sent, verdict).map((pair) =>
    rowOf(pair, { mark: unlike.has(keyOf(pair.part)) ? markOf(verdict) : null, seen, http2 }),
  );
}

/** The start line has the status and the reason. */
const keyOf = (part: string): string =>
  part === ':status' || part === ':reason' ? ':start' : byteLowercase(part);

function markOf({ kind }: ObservedVerdict): LineMark | null {
  if (kind === 'explained' || kind === 'unexplained') return kind;
  return kind === 'differs' ? 'open' : null;
}

function pairsOf(
  sent: readonly ComparedLine[],
  { exchange: { response } }: ObservedVerdict,
): readonly Pair[] {
  const left = [...(response.headers ?? [])];
  const take = (part: string): string | null => {
    const at = left.findIndex(([name]) => sameName(name, part));
    return at < 0 ? null : (left.splice(at, 1)[0]?.[1] ?? null);
  };
  const start = sent.find(({ part }) => part === ':start') ?? null;
  const headers = sent.filter(
    ({ part, printed, ours, basis }) =>
      !isStart(part) && (ours !== null || basis || printed === null),
  );
  const paired = headers.map((line): Pair => ({
    part: line.part,
    observed: take(line.part),
    predicted: line,
  }));
  const others = left.map(([part, observed]): Pair => ({ part, observed, predicted: null }));
  const status = `${response.status} ${response.statusText ?? ''}`.trimEnd();
  return [
    { part: ':start', observed: status, predicted: start },
    ...paired,
    ...others.filter(({ part }) => isCompared(part)),
    ...others.filter(({ part }) => !isCompared(part)),
  ];
}

interface How {
  readonly mark: LineMark | null;
  /** Whether the headers were seen, so that one that is not among them was not sent. */
  readonly seen: boolean;
  readonly http2: boolean;
}

function rowOf({ part, observed, predicted }: Pair, { mark, seen, http2 }: How): ObservedRow {
  const ours = predicted?.ours ?? null;
  const compared = isStart(part) || isCompared(part);
  const sent = isStart(part) && ours !== null ? startLine(ours, http2) : (ours ?? '');
  const shared = { name: part, mark, reason: null, why: null };
  return {
    observed: {
      ...shared,
      kind: kindOf(part, observed, compared && seen),
      pieces: mark ? unlikeElements(part, observed ?? '', ours) : whole(observed ?? ''),
      basis: null,
    },
    predicted: {
      ...shared,
      kind: kindOf(part, ours, compared && (observed !== null || predicted !== null)),
      pieces: whole(sent),
      basis: predicted?.basis ?? null,
    },
    isExtra: !compared,
  };
}

const isStart = (part: string): boolean => part === ':start';

/** @param missing whether it says something that there is no such line */
function kindOf(part: string, value: string | null, missing: boolean): CardLine['kind'] {
  if (value !== null) return isStart(part) ? 'start' : 'header';
  return missing && !isStart(part) ? 'none' : 'gap';
}

/** The elements of a list of names that the other has not; of other values nothing in particular. */
function unlikeElements(part: string, value: string, other: string | null): readonly Piece[] {
  if (other === null || !isNameList(part)) return whole(value);
  const theirs = new Set(listElements(byteLowercase(other)));
  return value.split(/(,[ \t]*)/).map((text, i) => ({
    text,
    surplus: i % 2 === 0 && text !== '' && !theirs.has(byteLowercase(text.trim())),
  }));
}
