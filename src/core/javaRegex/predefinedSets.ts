import { complement, range, single, union } from '#core/javaRegex/charSet.ts';

// What `\d`, `\w`, `\s` and the dot stand for without flags (java.util.regex.Pattern, JDK 17).

export const digits = range(0x30, 0x39);
export const wordChars = union([digits, range(0x41, 0x5a), single(0x5f), range(0x61, 0x7a)]);
/** ASCII only, unlike JavaScript's; with the vertical tab, \x0B. */
export const whitespace = union([range(0x09, 0x0d), single(0x20)]);
/** \n, \r, next line, line and paragraph separator. JavaScript's dot takes the next line, \x85. */
export const lineTerminators = union([0x0a, 0x0d, 0x85, 0x2028, 0x2029].map(single));
export const dot = complement(lineTerminators);
