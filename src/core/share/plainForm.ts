import { reasonPhrase } from '#core/http/reasonPhrase.ts';
import type { HeaderList, HttpResponse } from '#core/http/message.ts';
import type { Application, CorsPolicy } from '#core/policy/policy.ts';
import { splitEntries } from '#core/policy/splitEntries.ts';
import type { Result } from '#core/result.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { LinkIssue } from '#core/share/linkIssue.ts';
import { defaultApplication, takeOf } from '#core/share/plainParameters.ts';
import { defaultMethod, PlainScenario } from '#core/share/plainScenario.ts';
import { readQuery, writeQuery } from '#core/share/query.ts';

/** Parameters that say nothing of a scenario: ours to the page, and those that others append. */
const strangers = /^(?:embed|utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|_gl)$/i;

/**
 * The plain form: a scenario as a query that people and other tools can write.
 *
 *     ?allowedOrigins=http://test2.com&allowMethods=POST,GET&allowHeaders=test1
 *      &origin=http://test2.com&requestMethod=DELETE&requestHeaders=test1
 *
 * | parameter | what it is |
 * | --- | --- |
 * | `allowedOrigins`, `allowHeaders`, `exposeHeaders`, `allowMethods` | lists of the policy |
 * | `allowCredentials` | `true` or `false` |
 * | `maxAge` | seconds; empty for none |
 * | `policy=none` | an API without a CORS policy |
 * | `jsOrigins` | JavaScript origins of an application called Application |
 * | `app.NAME` | JavaScript origins of the application NAME; as many applications as needed |
 * | `suspended`, `unassociated` | NAME of an application that is so |
 * | `nativeStatus`, `nativeHeader` | what the native service answers: `404` or `404 Reason`, `Name: value` |
 * | `method` | default `OPTIONS` if there is an Access-Control-Request-Method, else `GET` |
 * | `path` | the request target |
 * | `origin`, `requestMethod`, `requestHeaders` | Origin, Access-Control-Request-Method, -Headers |
 * | `header` | any further header of the request, `Name: value` |
 * | `reading.ID=ALTERNATIVE` | a pinned reading, such as `reading.header-case=exact` |
 *
 * A field of the policy that is not given is empty. Lists have commas between their entries, or
 * stand repeatedly, or both; a comma within brackets or behind a backslash belongs to its entry.
 * Headers may stand repeatedly, and are sent in the order in which they stand. Names are taken in
 * any case, and a header's full name means the same as its short one. As in every query a space is
 * `+` or `%20`, a plus is `%2B`, an ampersand `%26`.
 *
 * @param query with or without `?`
 * @returns the scenario, or every issue at once, each with the parameter's name
 */
export function readPlainForm(query: string): Result<Scenario, LinkIssue> {
  const scenario = new PlainScenario();
  const { parameters, issues } = readQuery(query);
  for (const issue of issues) scenario.report(issue);
  for (const parameter of parameters) {
    if (strangers.test(parameter.name)) continue;
    const take = takeOf(parameter);
    if (take) take(scenario, parameter);
    else scenario.report({ code: 'unknown-parameter', path: '', parameter: parameter.name });
  }
  return scenario.finish();
}

/** Whether a query has anything that is meant for `readPlainForm`. */
export function isPlainForm(query: string): boolean {
  const { parameters, issues } = readQuery(query);
  return issues.length > 0 || parameters.some(({ name }) => !strangers.test(name));
}

type Parameters = readonly (readonly [name: string, value: string])[];

/**
 * The plain form of a scenario, without `?`. It has no words for drafts, for flags that say what is
 * so by default, and for two applications of one name.
 */
export function writePlainForm({ setup, request, readings = {} }: Scenario): string {
  const { method, url, headers } = request;
  return writeQuery([
    ...policyParameters(setup.policy),
    ...setup.applications.flatMap(applicationParameters),
    ...nativeParameters(setup.nativeResponse),
    ...given('method', method === defaultMethod(headers) ? undefined : method),
    ...given('path', url),
    ...headers.map(headerParameter),
    ...Object.entries(readings).map(([id, value]) => [`reading.${id}`, value] as const),
  ]);
}

const given = (name: string, value: string | undefined): Parameters =>
  value === undefined ? [] : [[name, value]];

const givenList = (name: string, list: readonly string[]): Parameters =>
  list.length > 0 ? [[name, writeList(list)]] : [];

/** With commas; as a JSON list, which `splitEntries` takes too, where commas would be misread. */
function writeList(list: readonly string[]): string {
  const text = list.join(',');
  const entries = splitEntries(text);
  const isSame = entries.length === list.length && entries.every((entry, i) => entry === list[i]);
  return isSame ? text : JSON.stringify(list);
}

const policyParameters = (policy: CorsPolicy | null): Parameters =>
  policy === null
    ? [['policy', 'none']]
    : [
        ...givenList('allowedOrigins', policy.allowedOrigins),
        ...givenList('allowHeaders', policy.allowHeaders),
        ...givenList('exposeHeaders', policy.exposeHeaders),
        ...given('allowCredentials', policy.allowCredentials ? 'true' : undefined),
        ...givenList('allowMethods', policy.allowMethods),
        ...given('maxAge', policy.maxAge?.toString()),
      ];

const applicationParameters = (application: Application): Parameters => {
  const { name, jsOrigins, isSuspended = false, associated = true } = application;
  return [
    [name === defaultApplication ? 'jsOrigins' : `app.${name}`, writeList(jsOrigins)],
    ...given('suspended', isSuspended ? name : undefined),
    ...given('unassociated', associated ? undefined : name),
  ];
};

function nativeParameters(response: HttpResponse | undefined): Parameters {
  if (!response) return [];
  const { status, statusText, headers } = response;
  const isUsual = statusText === reasonPhrase(status);
  return [
    ['nativeStatus', isUsual ? `${status}` : `${status} ${statusText}`],
    ...headers.map(([name, value]) => ['nativeHeader', `${name}: ${value}`] as const),
  ];
}

const shortNames: ReadonlyMap<string, string> = new Map([
  ['Origin', 'origin'],
  ['Access-Control-Request-Method', 'requestMethod'],
  ['Access-Control-Request-Headers', 'requestHeaders'],
]);

const headerParameter = ([name, value]: HeaderList[number]): readonly [string, string] => {
  const short = shortNames.get(name);
  return short === undefined ? ['header', `${name}: ${value}`] : [short, value];
};
