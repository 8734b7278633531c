import { readingIds } from '#core/gateway/readings.ts';
import { byteLowercase } from '#core/http/headerName.ts';
import { trimHttpWhitespace } from '#core/http/headerValue.ts';
import { splitEntries } from '#core/setup/splitEntries.ts';
import type { PlainScenario } from './plainScenario.ts';
import { decode, type QueryParameter } from './query.ts';

/** Enters a parameter into the scenario. */
type ParameterHandler = (scenario: PlainScenario, parameter: QueryParameter) => void;

/** The name of the application that `jsOrigins` belongs to. */
const defaultApplication = 'Application';

const policy = '/setup/policy';
const nativeResponse = '/setup/nativeResponse';

const single =
  (pointer: string, read: (value: string) => unknown = (value) => value): ParameterHandler =>
  (scenario, parameter) =>
    scenario.set(pointer, read(parameter.value), parameter);

const withoutPolicy: ParameterHandler = (scenario, parameter) => {
  if (parameter.value === 'none') scenario.set(policy, null, parameter);
  else scenario.reportValue(parameter, policy);
};

const list =
  (pointer: string): ParameterHandler =>
  (scenario, parameter) =>
    scenario.add(pointer, splitEntries(parameter.value), parameter);

/**
 * A list of origins and patterns. In a query `+` is a space, but inside an entry more likely a plus was
 * meant, so it is an issue instead of a guess. After a comma it is the space between entries.
 */
const originList =
  (pointer: string): ParameterHandler =>
  (scenario, parameter) => {
    const beforePluses = parameter.raw.split('+').slice(0, -1);
    const isAmbiguous = beforePluses.some((piece) => /[^,\s]$/.test(decode(piece) ?? ''));
    if (!isAmbiguous) list(pointer)(scenario, parameter);
    else {
      scenario.report({ code: 'ambiguous-plus', path: pointer, parameter: parameter.name });
    }
  };

const application =
  (name: string): ParameterHandler =>
  (scenario, parameter) =>
    originList(`${scenario.application(name, parameter)}/jsOrigins`)(scenario, parameter);

/** A flag of an application that is named elsewhere in the query, before or after. */
const flag =
  (key: string, value: boolean): ParameterHandler =>
  (scenario, parameter) =>
    scenario.flag(parameter.value, key, value, parameter);

const header =
  (name: string): ParameterHandler =>
  (scenario, parameter) =>
    scenario.add('/request/headers', [[name, trimHttpWhitespace(parameter.value)]], parameter);

/** `Name: value` */
const headerLine =
  (pointer: string): ParameterHandler =>
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
const nativeStatus: ParameterHandler = (scenario, parameter) => {
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

/** Any other text stays text, and `readScenario` refuses it. */
const readBoolean = (value: string): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

const readMaxAge = (value: string): unknown => {
  if (value === '') return null;
  return /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
};

/** Parameters by their names in lower case. */
const handlers: ReadonlyMap<string, ParameterHandler> = new Map<string, ParameterHandler>([
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

/** The full names of the headers, which mean the same. */
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

/** The handler of a parameter; null if there is no parameter of that name. */
export function parameterHandler({ name }: QueryParameter): ParameterHandler | null {
  const key = byteLowercase(name);
  if (key.startsWith('app.')) return application(name.slice('app.'.length));
  const reading = readingIds.find((id) => key === `reading.${id}`);
  if (reading) return single(`/readings/${reading}`);
  return handlers.get(fullNames.get(key) ?? key) ?? null;
}
