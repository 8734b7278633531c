/**
 * What the first screen does without. It is fetched once that screen stands, so that the page is
 * usable early and asks for nothing more afterwards.
 */
export const later = {
  links: () => import('./links.ts'),
  setupTexts: async () => (await import('./setupTexts.ts')).setupTexts,
  pagePlayer: () => import('./pagePlayer.ts'),
  regex: () => import('#core/javaRegex/compile.ts'),
};

/** Fetches all of it. What fails now is tried again when it is needed. */
export const fetchLater = (): void => {
  for (const load of Object.values(later)) load().catch(() => {});
};
