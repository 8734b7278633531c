import type { Said } from '#ui/parts/text/wording.ts';

/** What just happened, and the way back. A new object is a new message, also with the same words. */
export interface ToastMessage {
  readonly said: Said;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}
