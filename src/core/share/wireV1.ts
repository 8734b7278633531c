import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import type { Application, CorsPolicy } from '#core/setup/setup.ts';
import { ownFlags, ownNativeResponse } from '#core/setup/writtenSetup.ts';
import type { Scenario } from '#core/scenario/scenario.ts';

/**
 * Version 1 of the wire form: a scenario as JSON without keys, what matters most first.
 *
 *     [request, policy, applications, nativeResponse, readings, drafts]
 *     request         [method, url, name, value, name, value, …]
 *     policy          [allowedOrigins, allowMethods, allowHeaders, exposeHeaders, allowCredentials, maxAge]
 *                     or null
 *     application     [name, jsOrigins, isSuspended, associated]
 *     nativeResponse  [status, statusText, name, value, …]
 *     readings        {"header-case":"exact"}
 *     drafts          [setup, request]
 *
 * 0 stands for what is left out, and is itself left out at the end of a list. Links are a promise:
 * nothing here may change once links are about; a change is a new version (see migrate.ts).
 */
type Wire = readonly unknown[];

const leftOut = 0;

const orLeftOut = (value: unknown): unknown => (value === undefined ? leftOut : value);

/** A list with what is left out at its end taken off. */
function wire(...items: readonly unknown[]): Wire {
  const length = items.findLastIndex((item) => item !== undefined && item !== leftOut) + 1;
  return items.slice(0, length).map(orLeftOut);
}

const orNothing = (list: Wire): Wire | undefined => (list.length > 0 ? list : undefined);

export function writeWireV1({ setup, request, readings = {}, drafts = {} }: Scenario): Wire {
  const native = ownNativeResponse(setup);
  return wire(
    writeRequest(request),
    setup.policy && writePolicy(setup.policy),
    orNothing(setup.applications.map(writeApplication)),
    native && writeResponse(native),
    Object.keys(readings).length > 0 ? readings : undefined,
    orNothing(wire(drafts.setup, drafts.request)),
  );
}

const writeRequest = ({ method, url, headers }: HttpRequest): Wire =>
  headers.length > 0 ? [method, orLeftOut(url), ...headers.flat()] : wire(method, url);

const writePolicy = (policy: CorsPolicy): Wire => [
  policy.allowedOrigins,
  policy.allowMethods,
  policy.allowHeaders,
  policy.exposeHeaders,
  policy.allowCredentials,
  policy.maxAge,
];

function writeApplication(application: Application): Wire {
  const { isSuspended, associated } = ownFlags(application);
  return wire(application.name, application.jsOrigins, isSuspended, associated);
}

const writeResponse = ({ status, statusText, headers }: HttpResponse): Wire => [
  status,
  statusText,
  ...headers.flat(),
];

/**
 * The JSON of a scenario out of any JSON. Nothing is checked here: what stands in a place goes under
 * its name, what stands in no place under `surplus`, and `readScenario` judges the whole.
 */
export function readWireV1(json: unknown): unknown {
  if (!Array.isArray(json)) return json;
  const { request, policy, applications, nativeResponse, drafts, ...rest } = placed(json, [
    ...['request', 'policy', 'applications', 'nativeResponse', 'readings', 'drafts'],
  ]);
  return present({
    ...rest,
    setup: present({
      policy: Array.isArray(policy) ? inPlaces(policy, policyPlaces) : policy,
      applications: Array.isArray(applications) ? applications.map(readApplication) : applications,
      nativeResponse: readMessage(nativeResponse, ['status', 'statusText']),
    }),
    request: readMessage(request, ['method', 'url']),
    drafts: Array.isArray(drafts) ? placed(drafts, ['setup', 'request']) : drafts,
  });
}

const policyPlaces = [
  ...['allowedOrigins', 'allowMethods', 'allowHeaders', 'exposeHeaders'],
  ...['allowCredentials', 'maxAge'],
];

const readApplication = (json: unknown): unknown =>
  Array.isArray(json) ? placed(json, ['name', 'jsOrigins', 'isSuspended', 'associated']) : json;

function readMessage(json: unknown, start: readonly string[]): unknown {
  if (!Array.isArray(json)) return json;
  const fields: Wire = json.slice(start.length);
  const names = fields.filter((_, i) => i % 2 === 0);
  const headers = names.map((_, i) => fields.slice(2 * i, 2 * i + 2));
  return { ...placed(json.slice(0, start.length), start), headers };
}

/** As `inPlaces`, where 0 stands for what is left out. */
const placed = (list: Wire, names: readonly string[]): Record<string, unknown> =>
  inPlaces(
    list.map((item) => (item === leftOut ? undefined : item)),
    names,
  );

const inPlaces = (list: Wire, names: readonly string[]): Record<string, unknown> =>
  present({
    ...Object.fromEntries(names.map((name, i) => [name, list[i]])),
    surplus: orNothing(list.slice(names.length)),
  });

const present = (object: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
