import type { PageCall } from '#core/browser/pageCall.ts';

/** A call without the page that makes it. */
export type SnippetCall = Omit<PageCall, 'pageOrigin' | 'pageUrl' | 'api' | 'uploadListener'>;
