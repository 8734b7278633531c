import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Exchange, FetchOutcome } from '#core/browser/fetchOutcome.ts';
import type { Server } from '#core/browser/fetch/fetchContext.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import { isPreflight, valueOf } from '#core/http/headers.ts';
import type { HttpResponse } from '#core/http/message.ts';
import { reasonPhrase } from '#core/http/reasonPhrase.ts';
import { protocolConsole, withoutCategory } from '../../helpers/protocolConsole.ts';

interface Seen {
  readonly outcome: string;
  readonly error?: string;
  readonly visible?: readonly string[];
  readonly requests?: readonly unknown[];
  readonly console?: readonly string[];
}

interface Variant {
  readonly family: string;
  readonly note: string;
  readonly call: PageCall;
  /** The first that fits answers. */
  readonly server: readonly {
    readonly preflight?: boolean;
    readonly url?: string;
    readonly response: Omit<HttpResponse, 'statusText'> & Partial<HttpResponse>;
  }[];
  readonly chromium: Seen;
  readonly firefox: Seen;
}

const file = new URL('../../fixtures/browser/variants.json', import.meta.url);
const variants = JSON.parse(readFileSync(file, 'utf8')) as readonly Variant[];
const families = [...new Set(variants.map(({ family }) => family))];

const serverOf =
  ({ server }: Variant): Server =>
  (request) => {
    const found = server.find(
      ({ preflight, url }) =>
        (preflight ?? isPreflight(request)) === isPreflight(request) &&
        (url === undefined || url === request.url),
    );
    const { status = 0, headers = [], statusText = reasonPhrase(status) } = found?.response ?? {};
    return { status, statusText, headers };
  };

/** A request as far as it was measured. */
function sent({ request, preflight }: Exchange): unknown {
  const value = (name: string) => valueOf(request.headers, name) ?? null;
  return {
    preflight,
    method: request.method,
    url: request.url,
    origin: value('Origin'),
    ...(preflight && {
      acrm: value('Access-Control-Request-Method'),
      acrh: value('Access-Control-Request-Headers'),
    }),
    contentType: value('Content-Type'),
    authorization: value('Authorization') !== null,
  };
}

const simulated = ({ outcome, error, visibleHeaders, exchanges, console }: FetchOutcome) => ({
  outcome,
  error: error ?? undefined,
  visible: visibleHeaders?.map(([name]) => name),
  requests: exchanges.map(sent),
  console: protocolConsole(console),
});

describe.each(['chromium', 'firefox'] as const)('%s does what was measured', (browser) => {
  it.each(families)('of %s', (family) => {
    for (const variant of variants.filter((one) => one.family === family)) {
      const seen = variant[browser];
      const outcome = simulateFetch(variant.call, serverOf(variant), browser);
      expect(simulated(outcome), variant.note).toEqual({
        ...seen,
        requests: seen.requests ?? [],
        console: withoutCategory(seen.console ?? []),
      });
    }
  });
});
