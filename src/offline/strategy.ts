import type { Release } from './release.ts';

/** What of a request decides how it is answered. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  /** The browser goes to a page, or opens one in a frame. */
  readonly isNavigation: boolean;
  /** Only a part of a file is wanted. */
  readonly hasRange: boolean;
}

/** How the service worker answers a request. */
export type Strategy =
  /** Not at all: the browser does what it does without. */
  | { readonly kind: 'leave' }
  /** A page: fresh where the network answers soon, else from the cache. */
  | { readonly kind: 'page'; readonly path: string }
  /** A file whose name changes with what is in it: from the cache. */
  | { readonly kind: 'asset'; readonly path: string };

const leave: Strategy = { kind: 'leave' };

/**
 * @param scope the address of the app's folder, with a slash at its end
 */
export function strategyFor(asked: Asked, scope: string, { files }: Release): Strategy {
  const { method, url, isNavigation, hasRange } = asked;
  if (method !== 'GET' || hasRange || !url.startsWith(scope)) return leave;
  const path = url.slice(scope.length).replace(/[?#].*$/s, '');
  if (!isNavigation) return path.startsWith('assets/') ? { kind: 'asset', path } : leave;
  const page = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const isPage = page.endsWith('.html') && files.some((file) => file.path === page);
  return isPage ? { kind: 'page', path: page } : leave;
}
