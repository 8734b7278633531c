import { parseUrl } from '#core/http/parseUrl.ts';
import type { PageCall } from './pageCall.ts';

type Page = Pick<PageCall, 'pageOrigin' | 'pageUrl'>;

/**
 * What the URL of a call is resolved against; undefined for a page of an opaque origin of which
 * nothing else is known.
 */
export function baseOf({ pageOrigin, pageUrl }: Page): string | undefined {
  if (pageUrl !== undefined && parseUrl(pageUrl)) return pageUrl;
  return pageOrigin === 'null' ? undefined : pageOrigin;
}

/** The page as messages name it. Of an origin alone, `/page` is in the place of the path. */
export const pageName = ({ pageOrigin, pageUrl }: Page): string => pageUrl ?? `${pageOrigin}/page`;

/** Whether the page came over TLS, sandboxed or not. */
export const isHttpsPage = (page: Page): boolean =>
  page.pageOrigin.startsWith('https:') || (baseOf(page) ?? '').startsWith('https:');

/** Whether the page is a file of the device. */
export const isFilePage = (page: Page): boolean => (baseOf(page) ?? '').startsWith('file:');
