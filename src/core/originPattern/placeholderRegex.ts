import type { CompileRegex } from './regexPool.ts';

/** Stands in while the engine is on its way: it judges nothing and says so. */
export const stillLoading: CompileRegex = () => ({
  ok: false,
  issues: [{ code: 'not-loaded', path: '' }],
});

/** Stands in for an engine that could not be fetched. */
export const notLoadable: CompileRegex = () => ({
  ok: false,
  issues: [
    {
      code: 'not-supported',
      path: '',
      description: 'the engine for regular expressions could not be loaded',
      index: -1, // no place in the pattern is to blame
    },
  ],
});
