import type { HeaderList, HttpRequest, HttpResponse } from '#core/http/message.ts';
import type { BasisId } from './basis.ts';
import type { FetchStep } from './fetchStep.ts';

/** One request that was sent, and its response. */
export interface Exchange {
  readonly request: HttpRequest & { readonly url: string };
  readonly response: HttpResponse;
  /** Whether it was a CORS preflight. */
  readonly preflight: boolean;
}

/** How a page's call ended. */
export interface FetchOutcome {
  readonly outcome: 'allowed' | 'blocked' | 'throws';
  /** The first preflight that was sent; null if none was. */
  readonly preflight: {
    readonly origin: string;
    readonly acrm: string;
    readonly acrh: string | null;
  } | null;
  readonly exchanges: readonly Exchange[];
  /** What JavaScript can read, names lower-case and sorted; null unless it was allowed. */
  readonly visibleHeaders: HeaderList | null;
  readonly corsError: { readonly kind: string; readonly parameter: string } | null;
  /** Lines of the console, as the developer tools show them. */
  readonly console: readonly string[];
  /** Rows of the network log that the console shows among its lines, in browsers that do so. */
  readonly networkRows: readonly string[];
  /** The text of the promise's rejection; null if it was fulfilled. */
  readonly error: string | null;
  /** What this rests on. */
  readonly basis: BasisId;
  /** Every decision, in order. */
  readonly steps: readonly FetchStep[];
}
