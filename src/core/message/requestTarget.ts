/**
 * Index of the first character that a request target cannot hold, -1 if there is none: a target is
 * visible ASCII throughout (RFC 9112 §3.2, RFC 3986 §2).
 */
export const firstInvalidTargetChar = (target: string): number => target.search(/[^\x21-\x7e]/);
