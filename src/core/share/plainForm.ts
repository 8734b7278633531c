import type { Result } from '#core/result.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { LinkIssue } from './linkIssue.ts';
import { parameterHandler } from './plainParameters.ts';
import { PlainScenario } from './plainScenario.ts';
import { readQuery } from './query.ts';

/** Parameters that are not part of a scenario: those of frames, and those that other tools append. */
const ignored = /^(?:embed|show|theme|utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|_gl)$/i;

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
 * | `suspended`, `unassociated` | NAME of an application that is suspended or not associated |
 * | `nativeStatus`, `nativeHeader` | what the native service answers: `404` or `404 Reason`, `Name: value` |
 * | `method` | default `OPTIONS` if there is an Access-Control-Request-Method, else `GET` |
 * | `path` | the request target |
 * | `origin`, `requestMethod`, `requestHeaders` | Origin, Access-Control-Request-Method, -Headers |
 * | `header` | any further header of the request, `Name: value` |
 * | `reading.ID=ALTERNATIVE` | a pinned reading, such as `reading.header-case=exact` |
 *
 * A field of the policy that is not given is empty. Lists have commas between their entries, or are
 * given repeatedly, or both; a comma within brackets or after a backslash belongs to its entry.
 * Headers may be repeated, and are sent in the given order. Names are read in any case, and a header's
 * full name means the same as its short one. As in every query, a space is `+` or `%20`, a plus is
 * `%2B`, an ampersand `%26`.
 *
 * The origins of a suspended application do not count unless the query has
 * `reading.suspended-apps=count`: so it was by default when most of these were written. Where that
 * decides, it is pinned.
 *
 * @param query with or without `?`
 * @returns the scenario, or every issue at once, each with the parameter's name
 */
export function readPlainForm(query: string): Result<Scenario, LinkIssue> {
  const scenario = new PlainScenario();
  const { parameters, issues } = readQuery(query);
  for (const issue of issues) scenario.report(issue);
  for (const parameter of parameters) {
    if (ignored.test(parameter.name)) continue;
    const handle = parameterHandler(parameter);
    if (handle) handle(scenario, parameter);
    else scenario.report({ code: 'unknown-parameter', path: '', parameter: parameter.name });
  }
  return scenario.finish();
}

/** Whether a query has anything for `readPlainForm`. */
export function isPlainForm(query: string): boolean {
  const { parameters, issues } = readQuery(query);
  return issues.length > 0 || parameters.some(({ name }) => !ignored.test(name));
}
