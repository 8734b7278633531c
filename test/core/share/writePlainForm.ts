import type { Application, CorsPolicy } from '#core/setup/setup.ts';
import type { Scenario } from '#core/scenario/scenario.ts';

type Parameters = [name: string, value: string][];

/**
 * The plain form of a scenario, without `?`: the other direction, to hold the reader to. It has no
 * words for drafts, for flags that say what is so by default, and for two applications of one name.
 */
export function writePlainForm({ setup, request, readings = {} }: Scenario): string {
  const { status, statusText, headers } = setup.nativeResponse ?? {};
  const parameters: Parameters = [
    ...policyParameters(setup.policy),
    ...setup.applications.flatMap(applicationParameters),
    ...given('nativeStatus', status && `${status} ${statusText}`),
    ...(headers ?? []).map(([name, value]) => pair('nativeHeader', `${name}: ${value}`)),
    ...given('method', request.method),
    ...given('path', request.url),
    ...request.headers.map(([name, value]) => pair('header', `${name}: ${value}`)),
    ...Object.entries(readings).map(([id, value]) => pair(`reading.${id}`, value)),
  ];
  // As spaces, because a plus within an origin is not guessed at.
  return new URLSearchParams(parameters).toString().replaceAll('+', '%20');
}

const pair = (name: string, value: string): [string, string] => [name, value];

const given = (name: string, value: string | number | null | undefined): Parameters =>
  value === undefined || value === null ? [] : [[name, `${value}`]];

const list = (name: string, entries: readonly string[]): Parameters => [
  [name, JSON.stringify(entries)],
];

const policyParameters = (policy: CorsPolicy | null): Parameters =>
  policy === null
    ? [['policy', 'none']]
    : [
        ...list('allowedOrigins', policy.allowedOrigins),
        ...list('allowHeaders', policy.allowHeaders),
        ...list('exposeHeaders', policy.exposeHeaders),
        ...list('allowMethods', policy.allowMethods),
        ['allowCredentials', `${policy.allowCredentials}`],
        ...given('maxAge', policy.maxAge),
      ];

const applicationParameters = (application: Application): Parameters => [
  ...list(`app.${application.name}`, application.jsOrigins),
  ...(application.isSuspended ? [pair('suspended', application.name)] : []),
  ...(application.associated === false ? [pair('unassociated', application.name)] : []),
];
