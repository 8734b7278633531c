import { list, phrase, type Phrase } from '#core/explain/phrase.ts';
import { pluralize } from '#core/explain/pluralize.ts';
import type { ArchivePolicy, TicketApplication, TicketPolicy } from '#core/ticket/config/asset.ts';
import type {
  Lines,
  PartKind,
  Ticket,
  TicketCall,
  TicketConsole,
  TicketExchange,
} from '#core/ticket/ticket.ts';

/** One thing that was found, in words. */
export interface Find {
  readonly kind: FindKind;
  readonly label: string;
  readonly text: Phrase;
  /** Less important, below it. */
  readonly small?: Phrase;
  /** Of an answer: it is then said before the text. */
  readonly status?: { readonly code: number; readonly reason: string };
  /** Where it stands; left out if that is not known. */
  readonly lines?: Lines | undefined;
  /** Of a console line: which of them. */
  readonly index?: number;
}

export type FindKind = 'call' | 'answer' | 'console' | 'policy' | 'applications' | 'settings';

const labels: Readonly<Record<FindKind, string>> = {
  call: 'Page’s call',
  answer: 'Answer',
  console: 'Console line',
  policy: 'Policy',
  applications: 'Applications',
  settings: 'Integration Server',
};

/** A longer list says no more. */
const mostFinds = 12;

/** Everything that was found in a ticket, what opening needs most first. */
export function findsOf(ticket: Ticket): readonly Find[] {
  const at = (kind: PartKind) => ticket.parts?.find((part) => part.kind === kind)?.lines;
  const { exchanges, calls, console, policy, policies = [], applications } = ticket;
  const requests = exchanges.filter(({ request }) => request.url !== null || request.method);
  const answers = exchanges.filter(({ response, error }) => response ?? error);
  const settings = Object.keys(ticket.integrationServer ?? {}).length;
  return [
    ...(calls.length > 0
      ? calls.map(callFind)
      : requests.length > 0
        ? requests.slice(0, 1).map(requestFind)
        : console.slice(0, 1).map(callOfConsole)),
    ...answers.map(answerFind),
    ...console.map(consoleFind),
    ...(policy ? [find('policy', policyWords(policy), at('policy'))] : []),
    ...(policy ? [] : policies.map((each) => archiveFind(each))),
    ...(applications
      ? [find('applications', applicationsWords(applications), at('applications'))]
      : []),
    ...(settings > 0
      ? [
          find(
            'settings',
            phrase`${pluralized(settings, 'setting')}, found and not used yet`,
            at('settings'),
          ),
        ]
      : []),
  ].slice(0, mostFinds);
}

const find = (kind: FindKind, text: Phrase, lines?: Lines): Find => ({
  kind,
  label: labels[kind],
  text,
  lines,
});

/** Not a value. */
const pluralized = (n: number, noun: string): Phrase => [pluralize(n, noun)];

function callFind({ method, headers, credentials, pageOrigin, url, lines }: TicketCall): Find {
  const cookies = credentials === 'include' ? ' and cookies' : '';
  const text = phrase`${method ?? ['an unknown method']} with ${pluralized(headers.length, 'header')}${[cookies]}`;
  return { ...find('call', text, lines), small: fromTo(pageOrigin, url) };
}

function requestFind({ request, preflight, lines }: TicketExchange): Find {
  const asked = valueOf(request.headers, 'access-control-request-method');
  const method = preflight ? asked : request.method;
  const origin = valueOf(request.headers, 'origin') ?? request.originFromReferer ?? null;
  const about = preflight ? phrase`, as its preflight tells` : phrase``;
  const text = phrase`${method ?? ['an unknown method']}${about}`;
  return { ...find('call', text, lines), small: fromTo(origin, request.url) };
}

const fromTo = (from: string | null, to: string | null): Phrase =>
  phrase`from ${from ?? ['an unknown page']} to ${to === null ? ['an unknown address'] : shortUrl(to)}`;

/** Without scheme and query, which are in the text beside it. */
const shortUrl = (url: string): string =>
  url.replace(/^[a-z][a-z\d+.-]*:\/\/|^\/\//i, '').split('?')[0] || url;

function answerFind({ preflight, request, response, error, lines }: TicketExchange): Find {
  const to = preflight
    ? phrase`to the preflight`
    : request.method
      ? phrase`to ${request.method}`
      : phrase``;
  if (!response?.status)
    return find('answer', phrase`none, ${error ?? ['no status is told']}`, lines);
  const status = { code: response.status, reason: response.statusText || (response.message ?? '') };
  return { ...find('answer', to, lines), status };
}

const browsers: Readonly<Record<string, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'Safari',
};

function consoleFind(entry: TicketConsole, index: number): Find {
  const what = entry.preflight
    ? 'failed preflight'
    : entry.preflight === false
      ? 'the call itself'
      : 'does not tell whether the preflight or the call failed';
  const text = phrase`${[browsers[entry.browser] ?? 'Old Edge']}, ${[what]}`;
  return { ...find('console', text, entry.lines), index };
}

/** All that a console tells of the call. */
const callOfConsole = ({ pageOrigin, url, lines }: TicketConsole): Find => ({
  ...find('call', fromTo(pageOrigin, url), lines),
  small: phrase`The method is not in it.`,
});

function policyWords(policy: TicketPolicy): Phrase {
  const counts = [
    [policy.allowedOrigins, 'Allowed Origin'],
    [policy.allowMethods, 'Allowed Method'],
    [policy.allowHeaders, 'Allow Header'],
  ] as const;
  const lists = counts.map(([entries, name]) => pluralize(entries?.length ?? 0, name)).join(', ');
  return [`${lists}, credentials ${policy.allowCredentials ? 'on' : 'off'}`];
}

const archiveFind = ({ policy, ...holder }: ArchivePolicy): Find => ({
  ...find('policy', policyWords(policy)),
  small: phrase`of ${holder.api === '' ? [nameOfHolder(holder)] : nameOfHolder(holder)}`,
});

/** The API or the global policy that a policy of an export is of. */
export const nameOfHolder = ({ api, version }: Pick<ArchivePolicy, 'api' | 'version'>): string =>
  api === '' ? 'an API that is not told' : version === null ? api : `${api} ${version}`;

function applicationsWords(applications: readonly TicketApplication[]): Phrase {
  if (applications.length === 0) return ['none'];
  return list(
    applications.map(({ name, isSuspended }) =>
      isSuspended ? phrase`${name} (suspended)` : phrase`${name}`,
    ),
  );
}

function valueOf(headers: TicketExchange['request']['headers'], name: string): string | null {
  return headers?.find(([sent]) => sent.toLowerCase() === name)?.[1] ?? null;
}
