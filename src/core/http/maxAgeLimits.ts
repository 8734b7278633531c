/** The most seconds that a browser keeps a preflight's answer, whatever Access-Control-Max-Age says. */
export const maxAgeLimits = {
  /** Measured, Chromium 156. */
  chromium: 7200,
  /** Measured, Firefox 153. */
  firefox: 86_400,
  /** WebKit's source, CrossOriginPreflightResultCache.cpp; measured, WebKitGTK 2.50. */
  safari: 600,
} as const;
