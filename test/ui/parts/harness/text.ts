import { createRawSnippet, type Snippet } from 'svelte';

/** Children that are nothing but words. */
export function words(text: string): Snippet {
  return createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));
}
