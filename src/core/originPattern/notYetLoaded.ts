import type { CompileRegex } from './regexPool.ts';

/** Stands in while the engine is on its way: it judges nothing and says so. */
export const notYetLoaded: CompileRegex = () => ({
  ok: false,
  issues: [{ code: 'not-loaded', path: '' }],
});
