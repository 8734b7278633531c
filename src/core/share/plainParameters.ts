import { readingIds } from '#core/gateway/readings.ts';
import { byteLowercase } from '#core/http/headerName.ts';
import { trimHttpWhitespace } from '#core/http/headerValue.ts';
import { splitEntries } from '#core/setup/splitEntries.ts';
import type { PlainScenario } from './plainScenario.ts';
import { decode, type QueryParameter } from './query.ts';

/** What a parameter does to the scenario in the making. */
type Take = (scenario: PlainScenario, parameter: QueryParameter) => void;

/** The name of the application that `jsOrigins` speaks of. */
const defaultApplication = 'Application';

const policy = '/setup/policy';
const nativeResponse = '/setup/nativeResponse';

const single =
  (pointer: string, read: (value: string) => unknown = (value) => value): Take =>
  (scenario, parameter) =>
    scenario.set(pointer, read(parameter.value), parameter);

const withoutPolicy: Take = (scenario, parameter) => {
  if (parameter.value === 'none') scenario.set(policy, null, parameter);
  else scenario.reportValue(parameter, policy);
};

const list =
  (pointer: string): Take =>
  (scenario, parameter) =>
    scenario.add(pointer, splitEntries(parameter.value), parameter);

/**
 * A list of origins and patterns. A `+` in one is more likely meant as itself than as the space that
 * it is in a query; only behind a comma it is the space between entries. It is not guessed at.
 */
const originList =
  (pointer: string): Take =>
  (scenario, parameter) => {
    const beforePluses = parameter.raw.split('+').slice(0, -1);
    const isAmbiguous = beforePluses.some((piece) => /[^,\s]$/.test(decode(piece) ?? ''));
    if (!isAmbiguous) list(pointer)(scenario, parameter);
    else {
      scenario.report({ code: 'ambiguous-plus', path: pointer, parameter: parameter.name });
    }
  };

const application =
  (name: string): Take =>
  (scenario, parameter) =>
    originList(`${scenario.application(name, parameter)}/jsOrigins`)(scenario, parameter);

/** Of an application that is named elsewhere in the query, before or behind. */
const flag =
  (key: string, value: boolean): Take =>
  (scenario, parameter) =>
    scenario.flag(parameter.value, key, value, parameter);

const header =
  (name: string): Take =>
  (scenario, parameter) =>
    scenario.add('/request/headers', [[name, trimHttpWhitespace(parameter.value)]], parameter);

/** `Name: value` */
const headerLine =
  (pointer: string): Take =>
  (scenario, parameter) => {
    const colon = parameter.value.indexOf(':');
    if (colon === -1) scenario.reportValue(parameter, pointer);
    else {
      const name = trimHttpWhitespace(parameter.value.slice(0, colon));
      const value = trimHttpWhitespace(parameter.value.slice(colon + 1));
      scenario.add(pointer, [[name, value]], parameter);
    }
  };

/** `404`, with the usual reason phrase, or `404 Nothing here`. */
const nativeStatus: Take = (scenario, parameter) => {
  const [status = '', ...reason] = parameter.value.split(' ');
  scenario.set(
    `${nativeResponse}/status`,
    /^\d+$/.test(status) ? Number(status) : status,
    parameter,
  );
  if (reason.length === 0) return;
  const statusText = trimHttpWhitespace(reason.join(' '));
  scenario.set(`${nativeResponse}/statusText`, statusText, parameter);
};

/** What is neither stays text, for `readScenario` to refuse. */
const readBoolean = (value: string): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

const readMaxAge = (value: string): unknown => {
  if (value === '') return null;
  return /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
};

/** Parameters by their names in lower case. */
const takes: ReadonlyMap<string, Take> = new Map<string, Take>([
  ['policy', withoutPolicy],
  ['allowedorigins', originList(`${policy}/allowedOrigins`)],
  ['allowheaders', list(`${policy}/allowHeaders`)],
  ['exposeheaders', list(`${policy}/exposeHeaders`)],
  ['allowcredentials', single(`${policy}/allowCredentials`, readBoolean)],
  ['allowmethods', list(`${policy}/allowMethods`)],
  ['maxage', single(`${policy}/maxAge`, readMaxAge)],
  ['jsorigins', application(defaultApplication)],
  ['suspended', flag('isSuspended', true)],
  ['unassociated', flag('associated', false)],
  ['nativestatus', nativeStatus],
  ['nativeheader', headerLine(`${nativeResponse}/headers`)],
  ['method', single('/request/method')],
  ['path', single('/request/url')],
  ['origin', header('Origin')],
  ['requestmethod', header('Access-Control-Request-Method')],
  ['requestheaders', header('Access-Control-Request-Headers')],
  ['header', headerLine('/request/headers')],
]);

/** The headers' own names, which mean the same. */
const fullNames: ReadonlyMap<string, string> = new Map([
  ['access-control-allow-origin', 'allowedorigins'],
  ['access-control-allow-headers', 'allowheaders'],
  ['access-control-expose-headers', 'exposeheaders'],
  ['access-control-allow-credentials', 'allowcredentials'],
  ['access-control-allow-methods', 'allowmethods'],
  ['access-control-max-age', 'maxage'],
  ['access-control-request-method', 'requestmethod'],
  ['access-control-request-headers', 'requestheaders'],
]);

/** What a parameter does; null if there is none of that name. */
export function takeOf({ name }: QueryParameter): Take | null {
  const key = byteLowercase(name);
  if (key.startsWith('app.')) return application(name.slice('app.'.length));
  const reading = readingIds.find((id) => key === `reading.${id}`);
  if (reading) return single(`/readings/${reading}`);
  return takes.get(fullNames.get(key) ?? key) ?? null;
}
