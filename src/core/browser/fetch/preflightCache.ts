import type { Browser } from '#core/browser/browser.ts';
import type { FetchRequest } from '#core/browser/request/fetchRequest.ts';
import { isCorsSafelistedMethod } from '#core/http/normalizeMethod.ts';

/** What a preflight has allowed for one URL: a method or a header, for some time. */
interface CacheEntry {
  readonly credentials: boolean;
  readonly method: string | null;
  /** In lower case. */
  readonly headerName: string | null;
  /** Milliseconds on the caller's clock. */
  readonly expires: number;
}

const keyOf = ({ origin, target }: FetchRequest, { preflightCache }: Browser): string =>
  `${origin} ${preflightCache.keepsFragments ? target.href : target.text}`;

/**
 * What preflights have allowed, to pass to one call after another. It is the cache of one network
 * partition, so pages of another top-level site need another one.
 * https://fetch.spec.whatwg.org/#concept-cache
 */
export class PreflightCache {
  readonly #entries = new Map<string, readonly CacheEntry[]>();

  /** Whether no preflight is needed: method and unsafe headers were allowed, and still are. */
  matches(
    request: FetchRequest,
    unsafe: readonly string[],
    browser: Browser,
    now: number,
  ): boolean {
    const entries = (this.#entries.get(keyOf(request, browser)) ?? []).filter(
      ({ expires, credentials }) =>
        now < expires && (credentials || request.credentials !== 'include'),
    );
    const allows = (name: string): boolean =>
      entries.some(
        ({ headerName, credentials }) =>
          headerName === name ||
          (headerName === '*' &&
            !credentials &&
            (browser.wildcardCoversAuthorization || name !== 'authorization')),
      );
    const known = matchesMethod(request, entries, browser) && unsafe.every(allows);
    if (!known && browser.preflightCache.dropsUnfit) this.clear(request, browser);
    return known;
  }

  /** Keeps what a preflight allowed, for the given seconds. */
  store(
    request: FetchRequest,
    methods: readonly string[],
    headerNames: readonly string[],
    seconds: number,
    browser: Browser,
    now: number,
  ): void {
    const credentials = request.credentials === 'include';
    const expires = now + seconds * 1000;
    const common = { credentials, expires };
    const added: CacheEntry[] = [
      ...methods.map((method) => ({ ...common, method, headerName: null })),
      ...headerNames.map((headerName) => ({ ...common, method: null, headerName })),
    ];
    const before = browser.preflightCache.replaces
      ? []
      : this.#entries.get(keyOf(request, browser));
    const kept = (before ?? []).filter((entry) => now < entry.expires);
    this.#entries.set(keyOf(request, browser), [...kept, ...added]);
  }

  /** https://fetch.spec.whatwg.org/#concept-cache-clear */
  clear(request: FetchRequest, browser: Browser): void {
    this.#entries.delete(keyOf(request, browser));
  }
}

function matchesMethod(
  request: FetchRequest,
  entries: readonly CacheEntry[],
  { preflightCache }: Browser,
): boolean {
  const needsNone =
    !request.usesPreflight || (preflightCache.trustsSafelistedMethods && entries.length > 0);
  if (isCorsSafelistedMethod(request.method) && needsNone) return true;
  return entries.some(
    ({ method, credentials }) => method === request.method || (method === '*' && !credentials),
  );
}
