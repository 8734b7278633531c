import { unicodeWord } from './propertyName.ts';
import { charClassOf } from './charClassOf.ts';

// `\d`, `\w` and `\s` (java.util.regex.Pattern, JDK 17): in ASCII, and under (?U).
export const isDigit = charClassOf('0-9');
export const isWord = charClassOf('0-9A-Z_a-z');
export const isSpace = charClassOf('\\t-\\r ');
export const isUnicodeDigit = charClassOf('\\p{Nd}');
export const isUnicodeWord = charClassOf(unicodeWord);
export const isUnicodeSpace = charClassOf('\\p{White_Space}');

// `\h` and `\v`, the same with and without (?U).
export const isHorizontalSpace = charClassOf('\\t\\p{Zs}\u180e');
export const isVerticalSpace = charClassOf('\\n-\\r\x85\\p{Zl}\\p{Zp}');

// For `\b` without (?U), see wordBoundary.ts.
export const isLetterOrDigit = charClassOf('\\p{L}\\p{Nd}');
export const isNonspacingMark = charClassOf('\\p{Mn}');
