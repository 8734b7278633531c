import type { PageCall } from '#core/browser/pageCall.ts';
import { parseUrl } from '#core/http/parseUrl.ts';

// The page of a call as one text: an origin, or a URL of which the origin follows.

/** What the field shows. */
export const pageText = ({ pageOrigin, pageUrl }: PageCall): string => pageUrl ?? pageOrigin;

/** Whether the page is one of a server whose origin is kept from it. */
export const isSandboxed = ({ pageOrigin, pageUrl }: PageCall): boolean =>
  pageOrigin === 'null' && isOnServer(pageUrl ?? '');

/** Whether the page can be sandboxed: it has to be somewhere. */
export const canBeSandboxed = (call: PageCall): boolean => isOnServer(pageText(call));

const isOnServer = (text: string): boolean => /^https?:\/\//i.test(text) && parseUrl(text) !== null;

/** With another page; a sandbox stays while the page is on a server. */
export const withPage = (call: PageCall, text: string): PageCall =>
  isSandboxed(call) && isOnServer(text) ? sandboxed(call, text) : placed(call, text);

export const withSandbox = (call: PageCall, on: boolean): PageCall =>
  on ? sandboxed(call, pageText(call)) : placed(call, pageText(call));

/** With a page of which no more is known than this origin, as it is typed. */
export const withPageOrigin = ({ pageUrl: _, ...call }: PageCall, origin: string): PageCall => ({
  ...call,
  pageOrigin: origin,
});

const sandboxed = (call: PageCall, text: string): PageCall => ({
  ...call,
  pageOrigin: 'null',
  pageUrl: text,
});

const placed = (call: PageCall, text: string): PageCall =>
  isUrlOfPage(text)
    ? { ...call, pageOrigin: new URL(text).origin, pageUrl: text }
    : withPageOrigin(call, text);

/** A URL with more than an origin; of what is no URL, the origin's own note says what is wrong. */
const isUrlOfPage = (text: string): boolean =>
  parseUrl(text) !== null && (/^file:/i.test(text) || /^https?:\/\/[^/?#\\]+[/?#\\]/i.test(text));
