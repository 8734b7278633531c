/**
 * Index of the first character that a request target cannot have, -1 if all are allowed: visible
 * ASCII only (RFC 9112 §3.2, RFC 3986 §2).
 */
export const firstInvalidTargetChar = (target: string): number => target.search(/[^\x21-\x7e]/);
