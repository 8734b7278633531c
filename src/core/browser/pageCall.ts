import type { HeaderList } from '#core/http/message.ts';

/** The browsers that are told apart: the Fetch standard to the letter, and two that deviate. */
export const browserIds = ['standard', 'chromium', 'firefox'] as const;
export type BrowserId = (typeof browserIds)[number];

/** What a page asks of `fetch()`. Strings in headers hold one character per byte. */
export interface PageCall {
  /** The serialised origin of the page; `null` for an opaque one, as in a sandboxed frame. */
  readonly pageOrigin: string;
  /** Absolute, or relative to the page's origin. */
  readonly url: string;
  /** `GET` when left out. */
  readonly method?: string;
  readonly headers?: HeaderList;
  /** `same-origin` when left out. */
  readonly credentials?: 'omit' | 'same-origin' | 'include';
  /** `cors` when left out. */
  readonly mode?: string;
  readonly redirect?: 'follow' | 'error' | 'manual';
  readonly cache?: string;
  readonly body?: PageBody;
  /** `fetch` when left out. An XMLHttpRequest with an upload listener always asks for a preflight. */
  readonly api?: 'fetch' | 'xhr';
  readonly uploadListener?: boolean;
}

/** What a body is made from, which decides the Content-Type that goes with it. */
export type PageBody =
  | { readonly kind: 'string' | 'urlSearchParams' | 'formData' | 'buffer'; readonly value?: string }
  | { readonly kind: 'blob'; readonly type?: string; readonly value?: string }
  /** Needs `duplex: "half"`. */
  | { readonly kind: 'stream'; readonly duplex?: string; readonly value?: string };
