import type { HeaderList } from '#core/http/message.ts';

/**
 * The browsers in the order in which they are shown; `standard` is the Fetch standard to the letter.
 * Another one is an id here, a folder with its `Browser`, and its words in `explain/`.
 */
export const browserIds = ['chromium', 'firefox', 'safari', 'standard'] as const;
export type BrowserId = (typeof browserIds)[number];

/** https://fetch.spec.whatwg.org/#concept-request-credentials-mode */
export const credentialsModes = ['omit', 'same-origin', 'include'] as const;
export type CredentialsMode = (typeof credentialsModes)[number];

/** https://fetch.spec.whatwg.org/#concept-request-redirect-mode */
export const redirectModes = ['follow', 'error', 'manual'] as const;
export type RedirectMode = (typeof redirectModes)[number];

/** A page's call of `fetch()` or of an XMLHttpRequest. Header strings have one character per byte. */
export interface PageCall {
  /** The serialised origin of the page; `null` for an opaque one, as in a sandboxed frame. */
  readonly pageOrigin: string;
  /** The page's own URL, which also pages with an opaque origin have: sandboxed ones, and files. */
  readonly pageUrl?: string;
  /** Absolute, or relative to the page. */
  readonly url: string;
  /** `GET` when left out. */
  readonly method?: string;
  readonly headers?: HeaderList;
  /** `same-origin` when left out. */
  readonly credentials?: CredentialsMode;
  /** `cors` when left out. */
  readonly mode?: string;
  readonly redirect?: RedirectMode;
  readonly cache?: string;
  readonly body?: PageBody;
  /** `fetch` when left out. An XMLHttpRequest knows no mode, redirect and cache. */
  readonly api?: 'fetch' | 'xhr';
  /** Whether the XMLHttpRequest listens to its upload, which asks for a preflight. */
  readonly uploadListener?: boolean;
}

/** What a body is made from, which decides the Content-Type that is sent with it. */
export type PageBody =
  | { readonly kind: 'string' | 'urlSearchParams' | 'formData' | 'buffer'; readonly value?: string }
  | { readonly kind: 'blob'; readonly type?: string; readonly value?: string }
  /** Needs `duplex: "half"`. */
  | { readonly kind: 'stream'; readonly duplex?: string; readonly value?: string };
