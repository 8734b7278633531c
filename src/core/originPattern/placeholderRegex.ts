import type { CompileRegex, NotLoaded } from './regexPool.ts';

/** Stands in for the engine: it judges nothing and says why. */
const without =
  (code: NotLoaded['code']): CompileRegex =>
  () => ({ ok: false, issues: [{ code, path: '' }] });

/** While the engine is on its way. */
export const stillLoading: CompileRegex = without('not-loaded');

/** Where it could not be fetched. */
export const notLoadable: CompileRegex = without('not-loadable');
