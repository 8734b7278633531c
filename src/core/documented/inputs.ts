import type { Application, Setup } from '#core/setup/setup.ts';
import { sameName, valuesOf } from '#core/http/headers.ts';
import type { HttpRequest } from '#core/http/message.ts';

/** The inputs of an evaluation, by the names that the form gives them. */
export const inputNames = [
  'CORS policy',
  'Allowed Origins',
  'Allowed Methods',
  'Allow Headers',
  'Expose Headers',
  'Allow Credentials',
  'Max Age',
  'Applications',
  'Native service',
  'Method',
  'Origin',
  'Access-Control-Request-Method',
  'Access-Control-Request-Headers',
  'further headers',
] as const;

export type InputName = (typeof inputNames)[number];

const namedHeaders: readonly InputName[] = [
  'Origin',
  'Access-Control-Request-Method',
  'Access-Control-Request-Headers',
];

/** No row prints the Accept that every browser sends, and it decides nothing. */
const unprinted = /^accept$/i;

const furtherHeaders = (request: HttpRequest): number =>
  request.headers.filter(
    ([name]) => !unprinted.test(name) && !namedHeaders.some((named) => sameName(named, name)),
  ).length;

/** What an application counts with; its name decides nothing. */
const relevant = (applications: readonly Application[]): unknown =>
  applications.map(({ jsOrigins, isSuspended, associated }) => [
    jsOrigins,
    isSuspended,
    associated,
  ]);

/** Everything that can decide, in a form that can be compared. The path decides nothing. */
function inputs({ policy, applications, nativeResponse }: Setup, request: HttpRequest) {
  const values: Record<InputName, unknown> = {
    'CORS policy': policy !== null,
    'Allowed Origins': policy?.allowedOrigins,
    'Allowed Methods': policy?.allowMethods,
    'Allow Headers': policy?.allowHeaders,
    'Expose Headers': policy?.exposeHeaders,
    'Allow Credentials': policy?.allowCredentials,
    'Max Age': policy?.maxAge,
    Applications: relevant(applications),
    'Native service': nativeResponse,
    Method: request.method,
    Origin: valuesOf(request.headers, 'Origin'),
    'Access-Control-Request-Method': valuesOf(request.headers, 'Access-Control-Request-Method'),
    'Access-Control-Request-Headers': valuesOf(request.headers, 'Access-Control-Request-Headers'),
    'further headers': furtherHeaders(request),
  };
  return values;
}

/** What is evaluated. */
export interface Inputs {
  readonly setup: Setup;
  readonly request: HttpRequest;
}

/** The inputs in which two evaluations differ, in the order of the form. */
export function differingInputs(a: Inputs, b: Inputs): readonly InputName[] {
  const own = inputs(a.setup, a.request);
  const given = inputs(b.setup, b.request);
  return inputNames.filter((name) => JSON.stringify(own[name]) !== JSON.stringify(given[name]));
}
