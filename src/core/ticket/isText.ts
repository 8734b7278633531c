/** Text has next to no control characters, but for white space and terminal codes. */
export function isText(sample: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are meant
  const odd = sample.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  return odd * 20 <= sample.length;
}
