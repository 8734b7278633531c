import type { HttpRequest } from '#core/http/message.ts';
import { callFor } from '#core/scenario/call/callFor.ts';
import { defaultBrowser, type PageView } from '#core/scenario/pageView.ts';
import { ownBrowser } from './ownBrowser.ts';

/**
 * The call that makes a browser send a request, looked at in the browser that was looked at before,
 * or else in the visitor's own.
 */
export function beginCall(request: HttpRequest, before: PageView | undefined): PageView {
  const browser = before ? before.browser : ownBrowser(navigator.userAgent);
  return {
    ...callFor(request),
    ...(browser !== undefined && browser !== defaultBrowser && { browser }),
  };
}
