import { reasonPhrase } from '#core/http/reasonPhrase.ts';
import type { HttpResponse } from '#core/http/message.ts';
import { printJson } from '#core/json/printJson.ts';
import type { Application, CorsPolicy, Setup } from './setup.ts';

/**
 * The canonical text of a setup: indented by 2, the six fields of a policy in the vendor's order and
 * never left out, lists on one line up to 64 columns. Flags of an application, the native response
 * and its usual reason phrase stand only where the setup has more than the default.
 * `readSetupText` of it gives the setup back.
 */
export function printSetup({ policy, applications, nativeResponse }: Setup): string {
  return printJson({
    policy: policy && orderedPolicy(policy),
    applications: applications.map(orderedApplication),
    nativeResponse: nativeResponse && orderedResponse(nativeResponse),
  });
}

function orderedPolicy(policy: CorsPolicy): CorsPolicy {
  const { allowedOrigins, allowHeaders, exposeHeaders } = policy;
  const { allowCredentials, allowMethods, maxAge } = policy;
  return { allowedOrigins, allowHeaders, exposeHeaders, allowCredentials, allowMethods, maxAge };
}

function orderedApplication({ name, jsOrigins, ...flags }: Application) {
  return { name, jsOrigins, isSuspended: flags.isSuspended, associated: flags.associated };
}

function orderedResponse({ status, statusText, headers }: HttpResponse) {
  return {
    status,
    statusText: statusText === reasonPhrase(status) ? undefined : statusText,
    headers: headers.map(([name, value]) => [name, value]),
  };
}
