import { Templates, type Template } from './template.ts';

export interface WebkitReason {
  readonly kind: string;
  readonly preflight: true | null;
  /** What its parameter is. */
  readonly tells: 'origin' | 'parameter' | 'status' | null;
}

const reason = (
  template: string,
  kind: string,
  preflight: WebkitReason['preflight'] = null,
  tells: WebkitReason['tells'] = null,
): Template<WebkitReason> => ({ template, kind: { kind, preflight, tells } });

/** WebKit's reasons; in `browser/safari` they are put together with what the model knows. */
export const webkitReasons = new Templates<WebkitReason>([
  reason(
    'Cross-origin redirection to $ denied by Cross-Origin Resource Sharing policy',
    'RedirectDenied',
    null,
    'parameter',
  ),
  reason(
    'Origin $ is not allowed by Access-Control-Allow-Origin',
    'OriginNotAllowed',
    null,
    'origin',
  ),
  reason('Cannot use wildcard in Access-Control-Allow-Origin when', 'WildcardWithCredentials'),
  reason('Access-Control-Allow-Origin cannot contain more than one', 'MultipleOrigins'),
  reason('Credentials flag is true, but Access-Control-Allow-Credentials', 'CredentialsNotAllowed'),
  reason('Preflight response is not successful', 'PreflightNotSuccessful', true),
  reason(
    'Method $ is not allowed by Access-Control-Allow-Methods',
    'MethodNotAllowed',
    true,
    'parameter',
  ),
  reason(
    'Request header field $ is not allowed by Access-Control-Allow-Headers',
    'HeaderNotAllowed',
    true,
    'parameter',
  ),
  reason('Header Access-Control-Allow-Methods has an invalid value', 'InvalidAllowMethods', true),
  reason('Header Access-Control-Allow-Headers has an invalid value', 'InvalidAllowHeaders', true),
]);
