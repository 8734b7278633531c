import type { DocumentedId } from '#core/gateway/outcome.ts';
import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import type { CorsPolicy, Setup } from '#core/setup/setup.ts';
import { normalSetup } from '#core/setup/writtenSetup.ts';
import {
  copyOfPreflight5,
  exposeOnFailure,
  methodsNotAsConfigured,
  reasonInTwoSpellings,
  spacesInLists,
  type Erratum,
} from './errata.ts';

/**
 * A documented scenario: its inputs and the answer that the documentation prints for them.
 * Source: the tables of the documentation, "CORS" (10.15). The three scenarios that only its flowcharts show
 * have inputs of our own, made from the nearest row.
 */
export interface DocumentedScenario {
  readonly id: DocumentedId;
  /** Setup and request, as `evaluate` takes them. */
  readonly scenario: { readonly setup: Setup; readonly request: HttpRequest };
  readonly printed: HttpResponse;
  readonly errata: readonly Erratum[];
  /** Whether a row of a table prints it, or only a flowchart shows it. */
  readonly source: 'table' | 'flowchart';
}

/** The documentation names no path; the answer does not depend on it. */
const url = '/gateway/orders/1.0';

const request = (method: string, ...headers: (readonly [string, string])[]): HttpRequest => ({
  method,
  url,
  headers,
});

const origin = (value: string) => ['Origin', value] as const;
const requestMethod = (value: string) => ['Access-Control-Request-Method', value] as const;
const requestHeaders = (value: string) => ['Access-Control-Request-Headers', value] as const;

/** The policy that the first three preflight rows print. */
const shortPolicy: CorsPolicy = {
  allowedOrigins: ['http://test2.com'],
  allowHeaders: ['test1', 'test2'],
  exposeHeaders: [],
  allowCredentials: false,
  allowMethods: ['POST', 'GET', 'PUT'],
  maxAge: null,
};

const fullPolicy: CorsPolicy = {
  ...shortPolicy,
  exposeHeaders: ['header1', 'header2'],
  allowCredentials: true,
  maxAge: 100,
};

const postOnly: CorsPolicy = { ...fullPolicy, allowMethods: ['POST'] };
const test1Only: CorsPolicy = { ...postOnly, allowedOrigins: ['http://test1.com'] };

const setup = (policy: CorsPolicy, ...jsOrigins: string[]): Setup =>
  normalSetup({
    policy,
    applications: jsOrigins.length ? [{ name: 'Application', jsOrigins }] : [],
  });

const refusal = (status: number, statusText: string): HttpResponse => ({
  status,
  statusText,
  headers: [],
});

const preflightAnswer: HttpResponse = {
  status: 200,
  statusText: 'OK',
  headers: [
    ['Access-Control-Allow-Origin', 'http://test2.com'],
    ['Access-Control-Allow-Methods', 'POST,GET,PUT'],
    ['Access-Control-Allow-Headers', 'test1,test2'],
    ['Access-Control-Max-Age', '100'],
    ['Access-Control-Allow-Credentials', 'true'],
  ],
};

const requestAnswer: HttpResponse = {
  status: 200,
  statusText: 'OK',
  headers: [
    ['Access-Control-Allow-Origin', 'http://test2.com'],
    ['Access-Control-Allow-Credentials', 'true'],
    ['Access-Control-Expose-Headers', 'header1,header2'],
  ],
};

const row = (
  id: DocumentedId,
  setup: Setup,
  request: HttpRequest,
  printed: HttpResponse,
  errata: readonly Erratum[] = [],
): DocumentedScenario => ({ id, scenario: { setup, request }, printed, errata, source: 'table' });

const chart = (...args: Parameters<typeof row>): DocumentedScenario => ({
  ...row(...args),
  source: 'flowchart',
});

const fromTest2 = [
  origin('http://test2.com'),
  requestMethod('POST'),
  requestHeaders('test1'),
] as const;

/** All eleven, in the order of the documentation. */
export const documentedScenarios: readonly DocumentedScenario[] = [
  row(
    'preflight-1',
    setup(shortPolicy),
    request(
      'OPTIONS',
      origin('http://test.com'),
      requestMethod('POST'),
      requestHeaders('test1,test2'),
    ),
    refusal(403, 'Specified Origin is not allowed'),
  ),
  row(
    'preflight-2',
    setup(shortPolicy),
    request(
      'OPTIONS',
      origin('http://test2.com'),
      requestMethod('DELETE'),
      requestHeaders('test1,test2'),
    ),
    refusal(405, 'Method Not Allowed'),
  ),
  row(
    'preflight-3',
    setup(shortPolicy),
    request('OPTIONS', origin('http://test2.com'), requestMethod('POST'), requestHeaders('test3')),
    refusal(403, 'Header Not Supported'),
    reasonInTwoSpellings,
  ),
  row('preflight-4', setup(postOnly), request('OPTIONS', ...fromTest2), preflightAnswer, [
    ...methodsNotAsConfigured,
    ...spacesInLists,
  ]),
  row(
    'preflight-5',
    setup(test1Only, 'http://test2.com'),
    request('OPTIONS', ...fromTest2),
    preflightAnswer,
    [...methodsNotAsConfigured, ...spacesInLists],
  ),
  chart(
    'preflight-no-origin',
    setup(postOnly),
    request('OPTIONS', requestMethod('POST'), requestHeaders('test1')),
    refusal(405, 'Method Not Allowed'),
  ),
  chart(
    'preflight-no-method',
    setup(postOnly),
    request('OPTIONS', origin('http://test2.com')),
    refusal(405, 'Method Not Allowed'),
  ),
  row(
    'request-1',
    setup(fullPolicy),
    request('GET', origin('http://test.com')),
    refusal(403, 'Specified Origin is not allowed'),
  ),
  row(
    'request-2',
    setup(fullPolicy),
    request('GET', origin('http://test2.com')),
    requestAnswer,
    exposeOnFailure,
  ),
  row(
    'request-3',
    setup(test1Only, 'http://test2.com'),
    request('POST', ...fromTest2),
    preflightAnswer,
    [...copyOfPreflight5, ...spacesInLists],
  ),
  chart('request-no-origin', setup(fullPolicy), request('GET'), {
    status: 200,
    statusText: 'OK',
    headers: [],
  }),
];

export const documentedScenario = (id: DocumentedId): DocumentedScenario =>
  documentedScenarios.find((scenario) => scenario.id === id) as DocumentedScenario;
