import type { BrowserId } from '#core/browser/pageCall.ts';

/**
 * The browser that the visitor uses, as one of those that are simulated. A call that is begun here
 * starts with it; links name every browser but Chromium, so that they show the same to everyone.
 */
export function ownBrowser(userAgent: string): BrowserId {
  if (/\bFirefox\//.test(userAgent)) return 'firefox';
  const others = /Chrom(?:e|ium)\/|CriOS\/|Edg|OPR\//;
  return /\bSafari\//.test(userAgent) && !others.test(userAgent) ? 'safari' : 'chromium';
}
