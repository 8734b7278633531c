import { readFileSync } from 'node:fs';
import type { Ticket, TicketHeaders } from '#core/ticket/ticket.ts';

/**
 * What a real paste holds, and how a ticket is compared with it: by the rules of the README beside
 * the samples. Null in what is expected matches anything.
 */
export interface Sample {
  readonly id: string;
  readonly text?: string;
  readonly file?: string;
  readonly expect: Expected;
  /** What stands in the paste and must not be in the ticket. */
  readonly secrets: readonly string[];
}

interface Expected {
  readonly exchanges: readonly ExpectedExchange[];
  readonly calls: readonly ExpectedCall[];
  readonly console: readonly ExpectedFailure[];
  readonly policy: unknown;
  readonly policies?: unknown;
  readonly applications: unknown;
  readonly integrationServer: unknown;
  readonly count?: number;
  readonly partial?: true;
}

type Text = string | null | undefined;

interface ExpectedExchange {
  readonly preflight: boolean | null;
  readonly request: { method: Text; url: Text; headers: TicketHeaders | null };
  readonly response: {
    status: number | null;
    statusText: Text;
    headers: TicketHeaders | null;
  } | null;
}

interface ExpectedCall {
  readonly method: Text;
  readonly url: Text;
  readonly pageOrigin: Text;
  readonly headers: TicketHeaders | null;
  readonly credentials: Text;
}

interface ExpectedFailure {
  readonly browser: string;
  readonly kind: string;
  readonly url: Text;
  readonly pageOrigin: Text;
  readonly redirectedFrom: Text;
  readonly parameter: Text;
  readonly status: number | null;
  readonly preflight: boolean | null;
}

const folder = new URL('../../fixtures/tickets/', import.meta.url);

export const samplesOf = (kind: string): readonly Sample[] =>
  JSON.parse(readFileSync(new URL(`${kind}.json`, folder), 'utf8'));

/** A file that a sample names. */
export const fileOf = (name: string): Uint8Array => readFileSync(new URL(`files/${name}`, folder));

/** What is missing, wrong, or let through of a sample; nothing if it was read exactly. */
export function faultsOf({ expect, secrets }: Sample, ticket: Ticket): readonly string[] {
  const faults = [
    ...(expect.count === undefined
      ? unmatched('exchange', expect.exchanges, ticket.exchanges, sameExchange, hasNoCors)
      : expect.count === ticket.exchanges.length
        ? []
        : [`${ticket.exchanges.length} exchanges`]),
    ...unmatched('call', expect.calls, ticket.calls, sameCall),
    ...unmatched('console', expect.console, ticket.console, sameFailure),
    ...(['policy', 'policies', 'applications', 'integrationServer'] as const).flatMap((key) =>
      sameValue(expect[key] ?? null, ticket[key] ?? null, key) ? [] : [`wrong ${key}`],
    ),
  ];
  const missesOnly = faults.every((fault) => fault.startsWith('missing'));
  return [
    ...(expect.partial && missesOnly && ticket.problem ? [] : faults),
    ...leaks(secrets, ticket),
  ];
}

function unmatched<E, A>(
  name: string,
  expected: readonly E[],
  actual: readonly A[],
  same: (expected: E, actual: A) => boolean,
  isHarmless: (actual: A) => boolean = () => false,
): readonly string[] {
  const rest = [...actual];
  const missing = expected.filter((one) => {
    const index = rest.findIndex((other) => same(one, other));
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  return [
    ...missing.map((one) => `missing ${name} ${JSON.stringify(one)}`),
    ...rest.filter((one) => !isHarmless(one)).map((one) => `wrong ${name} ${JSON.stringify(one)}`),
  ];
}

const sameExchange = (expected: ExpectedExchange, actual: Ticket['exchanges'][number]): boolean =>
  sameText(expected.request.method, actual.request.method) &&
  sameUrl(expected.request.url, actual.request.url) &&
  sameHeaders(expected.request.headers, actual.request.headers) &&
  (expected.preflight === null || expected.preflight === (actual.preflight ?? false)) &&
  sameResponse(expected.response, actual.response);

function sameResponse(
  expected: ExpectedExchange['response'],
  actual: Ticket['exchanges'][number]['response'],
): boolean {
  if (expected === null) return actual === null || actual.status === 0;
  return (
    actual !== null &&
    (expected.status === null || expected.status === actual.status) &&
    sameText(expected.statusText, actual.statusText ?? '') &&
    sameHeaders(expected.headers, actual.headers)
  );
}

const sameCall = (expected: ExpectedCall, actual: Ticket['calls'][number]): boolean =>
  sameText(expected.method, actual.method) &&
  sameUrl(expected.url, actual.url) &&
  sameUrl(expected.pageOrigin, actual.pageOrigin) &&
  sameHeaders(expected.headers, actual.headers) &&
  (expected.credentials === null || expected.credentials === actual.credentials);

const sameFailure = (expected: ExpectedFailure, actual: Ticket['console'][number]): boolean =>
  expected.browser === actual.browser &&
  expected.kind === actual.kind &&
  sameUrl(expected.url, actual.url) &&
  sameUrl(expected.pageOrigin, actual.pageOrigin) &&
  sameUrl(expected.redirectedFrom, actual.redirectedFrom) &&
  sameText(expected.parameter, actual.parameter) &&
  (expected.status === null || expected.status === actual.status) &&
  (expected.preflight === null ||
    actual.preflight === null ||
    expected.preflight === actual.preflight);

/** Where a secret was, what is written in its place is not judged. */
const withSecrets = (text: string): RegExp =>
  new RegExp(
    `^${text
      .split('⟨secret⟩')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^&#]*')}$`,
    'u',
  );

const trimmed = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

function sameText(expected: Text, actual: Text): boolean {
  if (expected === null || expected === undefined) return true;
  if (typeof actual !== 'string') return false;
  if (expected.includes('⟨secret⟩')) return withSecrets(expected).test(actual);
  return trimmed(expected) === trimmed(actual);
}

function normal(url: string): string {
  try {
    const parsed = new URL(url);
    parsed.hash = parsed.username = parsed.password = '';
    return parsed.href;
  } catch {
    return url;
  }
}

function sameUrl(expected: Text, actual: Text): boolean {
  if (expected === null || expected === undefined) return true;
  if (typeof actual !== 'string') return false;
  if (expected.startsWith('//'))
    return sameUrl(`https:${expected}`, actual.replace(/^(?:https?:)?\/\//, 'https://'));
  if (expected.includes('⟨secret⟩')) return withSecrets(expected).test(actual);
  return expected === actual || normal(expected) === normal(actual);
}

const isCors = (name: string): boolean => /^(?:origin$|access-control-)/i.test(name);

/** Every expected line is there, and no line about CORS beside them. */
function sameHeaders(expected: TicketHeaders | null, actual: TicketHeaders | null): boolean {
  if (expected === null) return true;
  if (actual === null) return expected.length === 0;
  const rest = [...actual];
  const all = expected.every(([name, value]) => {
    const index = rest.findIndex(
      ([other, its]) =>
        other.toLowerCase() === name.toLowerCase() &&
        (value === null || trimmed(value) === trimmed(its ?? '')),
    );
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  });
  return all && !rest.some(([name]) => isCors(name));
}

/** An exchange that has nothing of CORS may be listed, and need not be. */
const hasNoCors = ({ preflight, request, response }: Ticket['exchanges'][number]): boolean =>
  preflight !== true &&
  !request.headers?.some(([name]) => isCors(name)) &&
  !response?.headers?.some(([name]) => /^access-control-/i.test(name));

function sameValue(expected: unknown, actual: unknown, key: string): boolean {
  if (key === 'policies' && actual === null) return true;
  return JSON.stringify(sorted(expected)) === JSON.stringify(sorted(actual));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}

function leaks(secrets: readonly string[], ticket: Ticket): readonly string[] {
  const text = JSON.stringify(ticket);
  const decoded = text.replace(/(?:%[\da-f]{2})+/gi, (coded) => {
    try {
      return decodeURIComponent(coded);
    } catch {
      return coded;
    }
  });
  return secrets
    .filter(
      (secret) => text.includes(JSON.stringify(secret).slice(1, -1)) || decoded.includes(secret),
    )
    .map((secret) => `let through: ${secret}`);
}
