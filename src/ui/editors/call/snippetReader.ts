import { Late } from '#ui/parts/late.svelte.ts';

/** What reads snippets, with its JavaScript parser: fetched when the field is first used. */
export const snippetReader = new Late(
  async () => (await import('#core/snippet/fetchSnippet.ts')).readFetchSnippet,
);
