import type { Release } from './release.ts';

/** What a page says to the worker of a release that is installed and waits. */
export type Message =
  /** Whether that release is another than the page's, which the address of its first script tells. */
  | { readonly kind: 'isNew'; readonly script: string }
  /** The visitor has asked for the release. */
  | { readonly kind: 'takeOver' };

/** What a release answers to `isNew`. */
export const isNewTo = (script: string, { files }: Release): boolean =>
  !files.some(({ path }) => script.endsWith(`/${path}`));
