import { pluralize } from '#core/explain/pluralize.ts';
import type { Setup } from '#core/setup/setup.ts';

/** A setup in few words: "2 origins, 3 methods, no headers, credentials on, 1 application". */
export function setupSummaryWords({ policy, applications }: Setup): string {
  const parts = policy
    ? [
        counted(policy.allowedOrigins.length, 'origin'),
        counted(policy.allowMethods.length, 'method'),
        counted(policy.allowHeaders.length, 'header'),
        `credentials ${policy.allowCredentials ? 'on' : 'off'}`,
      ]
    : ['no CORS policy'];
  if (applications.length > 0) parts.push(counted(applications.length, 'application'));
  return parts.join(', ');
}

const counted = (count: number, noun: string): string =>
  count === 0 ? `no ${noun}s` : pluralize(count, noun);
