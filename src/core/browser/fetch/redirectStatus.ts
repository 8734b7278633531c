/** https://fetch.spec.whatwg.org/#redirect-status */
export const isRedirect = (status: number): boolean =>
  status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
