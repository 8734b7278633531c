import { reasonPhrase } from '#core/http/reasonPhrase.ts';
import type { HttpResponse } from '#core/http/message.ts';
import { printJson } from '#core/json/printJson.ts';
import type { Application, CorsPolicy, Setup } from './setup.ts';
import { ownFlags, ownNativeResponse } from './writtenSetup.ts';

/**
 * The canonical text of a setup: indented by 2, the six fields of a policy in the vendor's order and
 * never left out, lists on one line up to 64 columns. Flags of an application, the native response
 * and its reason phrase are printed only where they differ from the default.
 * `readSetupText` of it gives the setup back.
 */
export function printSetup(setup: Setup): string {
  const { policy, applications } = setup;
  const native = ownNativeResponse(setup);
  return printJson({
    policy: policy && orderedPolicy(policy),
    applications: applications.map(orderedApplication),
    nativeResponse: native && orderedResponse(native),
  });
}

function orderedPolicy(policy: CorsPolicy): CorsPolicy {
  const { allowedOrigins, allowHeaders, exposeHeaders } = policy;
  const { allowCredentials, allowMethods, maxAge } = policy;
  return { allowedOrigins, allowHeaders, exposeHeaders, allowCredentials, allowMethods, maxAge };
}

function orderedApplication(application: Application) {
  const { name, jsOrigins } = application;
  return { name, jsOrigins, ...ownFlags(application) };
}

function orderedResponse({ status, statusText, headers }: HttpResponse) {
  return {
    status,
    statusText: statusText === reasonPhrase(status) ? undefined : statusText,
    headers: headers.map(([name, value]) => [name, value]),
  };
}
