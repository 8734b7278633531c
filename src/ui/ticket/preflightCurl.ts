import { writeCurl } from '#core/interop/curl.ts';
import type { Scenario } from '#core/scenario/scenario.ts';

/** Asks the gateway for what the browser hides: the answer to the preflight. Null without a call. */
export function preflightCurl({ page }: Scenario): string | null {
  if (!page) return null;
  const { url, pageOrigin, method = 'GET', headers = [] } = page.call;
  const names = headers.map(([name]) => name.toLowerCase()).toSorted();
  const command = writeCurl(
    {
      method: 'OPTIONS',
      url,
      headers: [
        ['Origin', pageOrigin],
        ['Access-Control-Request-Method', method],
        ...(names.length > 0
          ? [['Access-Control-Request-Headers', [...new Set(names)].join(',')] as const]
          : []),
      ],
    },
    '',
  );
  return command.replaceAll(" -H '", " \\\n  -H '");
}
