import { byteLowercase } from '#core/http/headerName.ts';
import type { HeaderList } from '#core/http/message.ts';
import { erratumOf, type ErratumId, type Part } from './erratum.ts';
import type { OutcomeId } from './outcome.ts';
import { outcomeTraits } from './outcomeTraits.ts';
import type { ReadingId } from './readings.ts';
import type { Hinge } from './sensitivity.ts';
import type { Verdict } from './verdict.ts';

/** What one part of an answer rests on. */
export type Basis =
  /** The row or flowchart that documents it, and the number of the flowchart's step. */
  | { readonly kind: 'documented'; readonly outcome: OutcomeId; readonly step: number }
  /** Readings under whose other alternative this part would be different. */
  | { readonly kind: 'reading'; readonly readings: readonly [ReadingId, ...ReadingId[]] }
  | { readonly kind: 'erratum'; readonly erratum: ErratumId }
  /** The native service's own. */
  | { readonly kind: 'native' };

export interface Provenance {
  readonly status: Basis;
  readonly statusText: Basis;
  /** One for each line of `response.headers`, in the same order. */
  readonly headers: readonly Basis[];
  /** Headers that another reading would send, and this one not; Vary beside the native service's. */
  readonly absent: readonly { readonly name: string; readonly basis: Basis }[];
}

const native: Basis = { kind: 'native' };

function documented({ outcome, steps }: Verdict, part: Part): Basis {
  const erratum = erratumOf(outcome, part);
  if (erratum) return { kind: 'erratum', erratum };
  const step = outcomeTraits[outcome].lastStep ?? steps.at(-1)?.number ?? 0;
  return { kind: 'documented', outcome, step };
}

function onReadings(ids: readonly ReadingId[]): Basis | null {
  const [first, ...others] = new Set(ids);
  return first ? { kind: 'reading', readings: [first, ...others] } : null;
}

/** How many lines, from the first, are the native service's: the gateway's begin with its Allow-Origin. */
export function nativeLineCount({
  outcome,
  response,
}: Pick<Verdict, 'outcome' | 'response'>): number {
  const headers = response?.headers ?? [];
  const { answeredBy, addsCorsHeaders } = outcomeTraits[outcome];
  if (answeredBy !== 'native-service') return 0;
  if (!addsCorsHeaders) return headers.length;
  return headers.findLastIndex(([name]) => name === 'Access-Control-Allow-Origin');
}

/** How often a list has a line. */
const times = (headers: HeaderList, [name, value]: HeaderList[number]): number =>
  headers.filter((line) => line[0] === name && line[1] === value).length;

/** Lines of the native service, then the gateway's own. */
function halves(verdict: Pick<Verdict, 'outcome' | 'response'>) {
  const headers = verdict.response?.headers ?? [];
  const count = nativeLineCount(verdict);
  return { native: headers.slice(0, count), own: headers.slice(count) };
}

const namesOf = (headers: HeaderList): ReadonlySet<string> =>
  new Set(headers.map(([name]) => byteLowercase(name)));

/**
 * Headers that another reading would send: of the native service's those that are not sent at all,
 * of the gateway's own also one that the native service sends already.
 */
function absentHeaders(verdict: Verdict, alike: readonly Hinge[]): Provenance['absent'] {
  const sent = namesOf(verdict.response?.headers ?? []);
  const sentByUs = namesOf(halves(verdict).own);
  const readingsOf = new Map<string, ReadingId[]>();
  for (const hinge of alike) {
    const { native, own } = halves(hinge);
    const absent = [
      ...native.filter(([name]) => !sent.has(byteLowercase(name))),
      ...own.filter(([name]) => !sentByUs.has(byteLowercase(name))),
    ];
    for (const [name] of absent)
      readingsOf.set(name, [...(readingsOf.get(name) ?? []), hinge.reading]);
  }
  return [...readingsOf].flatMap(([name, ids]) => {
    const basis = onReadings(ids);
    return basis ? [{ name, basis }] : [];
  });
}

/**
 * What each part of an answer rests on: on a reading, if this part would be different under the
 * reading's other alternative. Header lines are compared with answers of the same status alone:
 * that a refusal has none follows from its status.
 */
export function provenanceOf(verdict: Verdict, hinges: readonly Hinge[]): Provenance {
  const { outcome, response } = verdict;
  const ours = response?.headers ?? [];
  const half = halves(verdict);
  const differing = (part: 'status' | 'statusText'): readonly Hinge[] =>
    hinges.filter((hinge) => hinge.response?.[part] !== response?.[part]);
  const alike = hinges.filter((hinge) => hinge.response?.status === response?.status);
  const resting = (on: readonly Hinge[]): Basis | null =>
    onReadings(on.map(({ reading }) => reading));
  const { answeredBy, documented: isDocumented } = outcomeTraits[outcome];
  const startLine = (part: 'status' | 'statusText', name: Part): Basis =>
    resting(differing(part)) ??
    (answeredBy === 'native-service' ? native : null) ??
    // Where nothing documents it, a reading does, though the native service would answer the same.
    (isDocumented ? null : resting(hinges)) ??
    documented(verdict, name);
  const headerLine = (line: HeaderList[number], index: number): Basis => {
    const whose = index < half.native.length ? 'native' : 'own';
    const here = times(half[whose], line);
    const fewer = alike.filter((hinge) => times(halves(hinge)[whose], line) < here);
    return resting(fewer) ?? (whose === 'native' ? native : documented(verdict, line[0]));
  };
  return {
    status: startLine('status', ':status'),
    statusText: startLine('statusText', ':reason'),
    headers: ours.map(headerLine),
    absent: absentHeaders(verdict, alike),
  };
}
