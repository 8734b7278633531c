/** Names that are offered while the name of a request header is typed; any other can be typed. */
export const usualHeaders: readonly string[] = [
  ...['Accept', 'Accept-Language', 'Authorization', 'Cache-Control', 'Content-Language'],
  ...['Content-Type', 'Cookie', 'If-Match', 'If-Modified-Since', 'If-None-Match', 'Origin'],
  ...['Range', 'Referer', 'SOAPAction', 'User-Agent', 'X-Correlation-ID', 'X-CSRF-Token'],
  // The gateway's own, in which it looks for an API key, spelt as the gateway has it.
  'x-Gateway-APIKey',
  ...['X-HTTP-Method-Override', 'X-Requested-With', 'X-Request-ID'],
];
