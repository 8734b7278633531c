/**
 * Names of properties, each with the body of a character class of RegExp that means the same
 * (java.util.regex.Pattern, the methods of java.lang.Character; measured).
 */
type Bodies = Readonly<Record<string, string>>;

/** The categories that JavaScript has under the same name. */
const sameCategory = /^([CLMNPSZ]|C[cfnos]|L[Clmotu]|M[cen]|N[dlo]|P[cdefios]|S[ckmo]|Z[lps])$/;

const letters = '\\p{L}\\p{Nl}';
const ignorable = '\\0-\\x08\\x0e-\\x1b\\x7f-\\x9f\\p{Cf}';
const part = `${letters}\\p{Nd}\\p{Mn}\\p{Mc}\\p{Pc}${ignorable}`;
const otherStart = '\u1885\u1886\u2118\u212e\u309b\u309c'; // Other_ID_Start

const categories: Bodies = {
  LD: '\\p{L}\\p{Nd}',
  L1: '\\0-\\xff',
  all: '^',
  ASCII: '\\0-\\x7f',
  javaLowerCase: '\\p{Lowercase}',
  javaUpperCase: '\\p{Uppercase}',
  javaAlphabetic: '\\p{Alphabetic}',
  javaIdeographic: '\\p{Ideographic}',
  javaTitleCase: '\\p{gc=Lt}', // not \p{Lt}, which (?i) changes
  javaDigit: '\\p{Nd}',
  javaDefined: '^\\p{Cn}',
  javaLetter: '\\p{L}',
  javaLetterOrDigit: '\\p{L}\\p{Nd}',
  javaJavaIdentifierStart: `${letters}\\p{Sc}\\p{Pc}`,
  javaJavaIdentifierPart: `${part}\\p{Sc}`,
  javaUnicodeIdentifierStart: letters + otherStart,
  javaUnicodeIdentifierPart: `${part}${otherStart}\xb7\u0387\u1369-\u1371\u19da`,
  javaIdentifierIgnorable: ignorable,
  javaSpaceChar: '\\p{Z}',
  javaWhitespace: '\\t-\\r\\x1c- \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000',
  javaISOControl: '\\p{Cc}',
  javaMirrored: '\\p{Bidi_M}',
};

/** The POSIX classes in ASCII, and in Unicode (UTS 18, annex C). */
const posix: Readonly<Record<string, readonly [ascii: string, unicode: string]>> = {
  Alnum: ['0-9A-Za-z', '\\p{Alphabetic}\\p{Nd}'],
  Alpha: ['A-Za-z', '\\p{Alphabetic}'],
  Blank: ['\\t ', '\\t\\p{Zs}'],
  Cntrl: ['\\0-\\x1f\\x7f', '\\p{Cc}'],
  Digit: ['0-9', '\\p{Nd}'],
  Graph: ['!-~', '^\\p{Z}\\p{Cc}\\p{Cs}\\p{Cn}'],
  Lower: ['a-z', '\\p{Lowercase}'],
  Print: [' -~', '^\\p{Zl}\\p{Zp}\\p{Cc}\\p{Cs}\\p{Cn}'],
  Punct: ['!-\\/:-@\\[-`{-~', '\\p{P}'],
  Space: ['\\t-\\r ', '\\p{White_Space}'],
  Upper: ['A-Z', '\\p{Uppercase}'],
  XDigit: ['0-9A-Fa-f', '\\p{Nd}\\p{Hex}'],
};

export const unicodeWord = '\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_C}';

/** The binary properties. JavaScript has most of them under these names, some as categories. */
const binary = [
  'Alphabetic',
  'Letter',
  'Ideographic',
  'Lowercase',
  'Uppercase',
  'Titlecase',
  'White_Space',
  'Control',
  'Punctuation',
  'Hex_Digit',
  'Assigned',
  'Noncharacter_Code_Point',
  'Join_Control',
  'Word',
];

/** These it does not have, or with another meaning. */
const otherBinary: Bodies = {
  Titlecase: '\\p{gc=Lt}',
  Hex_Digit: '\\p{Nd}\\p{Hex}',
  Word: unicodeWord,
};

/** A name that `\p{…}` takes as it is, and `\p{Is…}` and `\p{gc=…}` too. */
export function categoryOf(name: string): string | undefined {
  if (sameCategory.test(name)) return `\\p{${name}}`;
  return valueOf(posix, name)?.[0] ?? valueOf(categories, name);
}

/** A POSIX class in Unicode, for (?U) or after "Is"; the name in any case. */
export function posixOf(name: string): string | undefined {
  const upper = name.toUpperCase();
  return Object.entries(posix).find(([key]) => key.toUpperCase() === upper)?.[1][1];
}

/** A binary property, only after "Is"; the name in any case, with all its low lines or with none. */
export function binaryOf(name: string): string | undefined {
  const upper = name.toUpperCase();
  const found = binary.find((key) =>
    [key, key.replaceAll('_', '')].some((text) => text.toUpperCase() === upper),
  );
  return found && (otherBinary[found] ?? `\\p{${found}}`);
}

function valueOf<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
