/** How many releases stay: a tab that is left open loads late parts of its own. */
const keptReleases = 3;

/** Caches are the origin's, which may have other apps, and this one at several paths. */
const ownPrefix = (scope: string): string => `CORS Playground at ${scope}, release `;

/** The cache of a release; its files are never mixed with those of another. */
export const cacheName = (scope: string, id: string): string => ownPrefix(scope) + id;

/** This app's caches. `names` are in the order in which they were made, as `caches.keys()` has them. */
export const ownCaches = (names: readonly string[], scope: string): string[] =>
  names.filter((name) => name.startsWith(ownPrefix(scope)));

/** The order in which a file is looked for: the release's own cache, then the newest one first. */
export function searchOrder(names: readonly string[], scope: string, id: string): string[] {
  const own = cacheName(scope, id);
  const others = ownCaches(names, scope).filter((name) => name !== own);
  return [own, ...others.reverse()];
}

/** What is dropped once a release takes over. */
export const outdatedCaches = (names: readonly string[], scope: string, id: string): string[] =>
  searchOrder(names, scope, id).slice(keptReleases);
