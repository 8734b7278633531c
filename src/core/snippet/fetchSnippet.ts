import { parseUrl } from '#core/http/parseUrl.ts';
import type { Program } from 'acorn';
import type { Result } from '#core/result.ts';
import { lineCounter } from '#core/text/lines.ts';
import { callOf } from '#core/snippet/call/callOf.ts';
import { callsIn } from '#core/snippet/call/callsIn.ts';
import type { FoundCall } from '#core/snippet/call/describeCall.ts';
import { IssueList } from '#core/snippet/call/issueList.ts';
import { parseJavaScript } from './javaScript.ts';
import type { SnippetCall } from './snippetCall.ts';
import type { SnippetIssue } from './snippetIssue.ts';

export interface FetchSnippet {
  readonly call: SnippetCall;
  /** How the page makes it: axios, jQuery and Angular use an XMLHttpRequest. */
  readonly api: 'fetch' | 'xhr';
  /** The page's origin, from the snippet's `referrer`; null without one. */
  readonly pageOrigin: string | null;
  /** What is not certain before the code runs, and what else is to be said, by place. */
  readonly notes: readonly SnippetIssue[];
  /** The lines of all its calls, in the order in which they run. */
  readonly lines: readonly number[];
}

export interface ReadOptions {
  /** What a URL or a choice is taken from that is known only when the code runs. */
  readonly before?: SnippetCall;
  /** Which call is read if there are several, counted from 0; the last one if there are fewer. */
  readonly index?: number;
}

/**
 * The call that a text makes with `fetch(…)`, an XMLHttpRequest, axios, jQuery or Angular, as a person
 * types it or as DevTools' "Copy as fetch" writes it. The code is not run. A value counts as known only if it can be no other when the code
 * runs; whatever is not certain is in `notes`. Never throws.
 */
export function readFetchSnippet(
  text: string,
  options: ReadOptions = {},
): Result<FetchSnippet, SnippetIssue> {
  const faults = new IssueList(text);
  try {
    const program = parseJavaScript(text, faults);
    const value = program && readProgram(text, program, options, faults);
    if (value) return { ok: true, value };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    faults.add({ code: 'too-deep' }, { start: 0, end: text.length });
  }
  const [first, ...others] = faults.all;
  if (!first) throw new Error('A snippet that failed has issues');
  return { ok: false, issues: [first, ...others] };
}

function readProgram(
  text: string,
  program: Program,
  { before, index = 0 }: ReadOptions,
  faults: IssueList,
): FetchSnippet | null {
  const { calls: all, written } = callsIn(program, text);
  const calls = all.slice(0, maxCalls);
  const chosen = calls[Math.min(index, calls.length - 1)];
  if (!chosen) {
    const [first] = written;
    faults.add({ code: first ? 'not-reached' : 'no-fetch-call' }, first ?? program);
    return null;
  }
  const notes = new IssueList(text);
  const read = callOf(chosen, before, notes, faults);
  if (!read || faults.all.length > 0) return null;
  noteOthers(calls, chosen, notes);
  const lines = linesOf(text, calls);
  return {
    call: read.call,
    api: chosen.api === 'fetch' ? 'fetch' : 'xhr',
    pageOrigin: originOf(read.referrer ?? ''),
    notes: notes.all,
    lines,
  };
}

/** More calls than these are not told apart. */
const maxCalls = 20;

function noteOthers(calls: readonly FoundCall[], chosen: FoundCall, notes: IssueList): void {
  const other = calls.find((call) => call !== chosen);
  const shown = calls.indexOf(chosen) + 1;
  if (other) notes.add({ code: 'several-fetch-calls', shown, count: calls.length }, other.node);
}

function linesOf(text: string, calls: readonly FoundCall[]): readonly number[] {
  const place = lineCounter(text);
  return calls.map(({ node }) => place(node.start).line);
}

function originOf(referrer: string): string | null {
  return /^https?:/.test(referrer) ? (parseUrl(referrer)?.origin ?? null) : null;
}
