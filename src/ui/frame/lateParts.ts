import { Late } from '#ui/late/Late.svelte.ts';

/** What only some frames need. Each is a script of its own; what it needs is handed to it. */
export const lateParts = () => ({
  /** Only for links that are more than a documented scenario's name. */
  links: new Late('What reads links', async () => (await import('./links.ts')).openLink),
  /** Only for entries of Allowed Origins that are expressions. */
  regexes: new Late(
    'The regular expression engine',
    async () => (await import('#core/javaRegex/compile.ts')).compileJavaRegex,
  ),
  /** Only for a page's call. */
  calls: new Late('The browser simulation', async () => (await import('./calls.ts')).calls),
  /** Only where it is known what a real gateway answered. */
  observed: new Late(
    'The comparison with what was observed',
    async () => (await import('./observed.ts')).observed,
  ),
  /** Only for texts that are not as the playground would write them. */
  drafts: new Late(
    'What reads an unfinished change',
    async () => (await import('#ui/state/documents.ts')).openScenario,
  ),
  /** Once it is unfolded. */
  decision: new Late('The decision', async () => (await import('./FrameDecision.svelte')).default),
});

export type FrameParts = ReturnType<typeof lateParts>;
