import { checkFailed, corsTexts } from '#core/browser/chromium/corsText.ts';
import { Templates, type Template } from './template.ts';

/** A kind of Chromium's; what the CORS check finds in a preflight gets `Preflight` before it. */
export interface ChromiumReason {
  readonly name: string;
  /** Null: its words before it tell. */
  readonly preflight: boolean | null;
  /** The parameter is the status of the preflight. */
  readonly isStatus?: true;
}

const always = (template: string, name: string, preflight: boolean): Template<ChromiumReason> => ({
  template,
  kind: { name, preflight },
});
const check = (template: string, name: string): Template<ChromiumReason> => ({
  template,
  kind: { name, preflight: null },
});
const status = (template: string): Template<ChromiumReason> => ({
  template,
  kind: { name: 'PreflightInvalidStatus', preflight: true, isStatus: true },
});

/** What the model of Chromium prints. */
const ownTexts: readonly Template<ChromiumReason>[] = Object.entries(corsTexts).map(
  ([name, template]) =>
    name === 'DisallowedRedirect' || name === 'InvalidStatus'
      ? always(template, `Preflight${name}`, true)
      : name.endsWith('PreflightResponse')
        ? always(template, name, true)
        : name.startsWith('Redirect') || name === 'CorsDisabledScheme'
          ? always(template, name, false)
          : check(template, name),
);

/** What a network of its own has to allow, which the model does not have. */
const localNetwork: readonly Template<ChromiumReason>[] = [
  check(
    'The request client is not a secure context and the resource is in more-private address space `$`',
    'InsecureLocalNetwork',
  ),
  check(
    'Request had a target IP address space of `$` yet the resource',
    'InvalidLocalNetworkAccess',
  ),
  check(
    'Request had no target IP address space, yet the resource is in address space `$`',
    'UnexpectedPrivateNetworkAccess',
  ),
  check(
    'Permission was denied for this request to access the `$`',
    'LocalNetworkAccessPermissionDenied',
  ),
  always(
    "No 'Access-Control-Allow-Private-Network' header was present in",
    'PreflightMissingAllowPrivateNetwork',
    true,
  ),
  always(
    "The 'Access-Control-Allow-Private-Network' header in the preflight",
    'PreflightInvalidAllowPrivateNetwork',
    true,
  ),
];

/** Wordings of Chromium up to about 70. */
const oldTexts: readonly Template<ChromiumReason>[] = [
  check(
    "A wildcard '*' cannot be used in the 'Access-Control-Allow-Origin'",
    'WildcardOriginNotAllowed',
  ),
  check("Cannot use wildcard '*' in 'Access-Control-Allow-Origin'", 'WildcardOriginNotAllowed'),
  check(
    "Credentials flag is 'true', but the 'Access-Control-Allow-Credentials' header is '$'",
    'InvalidAllowCredentials',
  ),
  check(
    "The value of the 'Access-Control-Allow-Credentials' header in the response is '$'",
    'InvalidAllowCredentials',
  ),
  check("The 'Access-Control-Allow-Origin' header has a value '$'", 'AllowOriginMismatch'),
  check(
    "The 'Access-Control-Allow-Origin' header contains multiple values '$'",
    'MultipleAllowOriginValues',
  ),
  status('Response for preflight has invalid HTTP status code $'),
  status('Invalid HTTP status code $'),
  always('Response for preflight is invalid (redirect)', 'PreflightDisallowedRedirect', true),
  always(
    "The request was redirected to '$', which is disallowed for cross-origin requests that require preflight",
    'PreflightDisallowedRedirect',
    true,
  ),
  always(
    'Request requires preflight, which is disallowed to follow',
    'PreflightDisallowedRedirect',
    true,
  ),
  always(
    "The request was redirected to a URL ('$') containing userinfo",
    'RedirectContainsCredentials',
    false,
  ),
];

export const chromiumReasons = new Templates<ChromiumReason>([
  ...ownTexts,
  ...localNetwork,
  ...oldTexts,
]);

/** The words before what the CORS check found in a preflight. */
export const inPreflight = new Templates<true>([
  { kind: true, template: checkFailed.trim(), isWhole: true },
]);
