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
  /** Headers left out here that another reading would send. */
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
export function nativeLineCount({ outcome, response }: Verdict): number {
  const headers = response?.headers ?? [];
  const { answeredBy, addsCorsHeaders } = outcomeTraits[outcome];
  if (answeredBy !== 'native-service') return 0;
  if (!addsCorsHeaders) return headers.length;
  return headers.findLastIndex(([name]) => name === 'Access-Control-Allow-Origin');
}

/** How often a list has a line: with both CORS headers sent, it can be there twice. */
const times = (headers: HeaderList, [name, value]: HeaderList[number]): number =>
  headers.filter((line) => line[0] === name && line[1] === value).length;

function absentHeaders(ours: HeaderList, alike: readonly Hinge[]): Provenance['absent'] {
  const sent = new Set(ours.map(([name]) => byteLowercase(name)));
  const readingsOf = new Map<string, ReadingId[]>();
  for (const { reading, response } of alike) {
    for (const [name] of response?.headers ?? []) {
      if (sent.has(byteLowercase(name))) continue;
      readingsOf.set(name, [...(readingsOf.get(name) ?? []), reading]);
    }
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
  const nativeCount = nativeLineCount(verdict);
  const differing = (part: 'status' | 'statusText'): readonly Hinge[] =>
    hinges.filter((hinge) => hinge.response?.[part] !== response?.[part]);
  const alike = hinges.filter((hinge) => hinge.response?.status === response?.status);
  const resting = (on: readonly Hinge[]): Basis | null =>
    onReadings(on.map(({ reading }) => reading));
  const startLine = (part: 'status' | 'statusText', name: Part): Basis =>
    resting(differing(part)) ??
    (outcomeTraits[outcome].answeredBy === 'native-service' ? native : documented(verdict, name));
  const headerLine = (line: HeaderList[number], index: number): Basis => {
    const here = times(ours, line);
    const fewer = alike.filter((hinge) => times(hinge.response?.headers ?? [], line) < here);
    const own = index < nativeCount ? native : documented(verdict, line[0]);
    return resting(fewer) ?? own;
  };
  return {
    status: startLine('status', ':status'),
    statusText: startLine('statusText', ':reason'),
    headers: ours.map(headerLine),
    absent: absentHeaders(ours, alike),
  };
}
