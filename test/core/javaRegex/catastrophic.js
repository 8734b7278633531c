/**
 * Patterns that take a backtracking matcher exponential time, or a power of the text's length, with
 * what the text repeats and how it ends.
 * @type {readonly (readonly [pattern: string, repeated: string, end: string])[]}
 */
const cases = [
  ['(a+)+', 'a', '!'],
  ['(a+)+$', 'a', '!'],
  ['(a*)*b', 'a', '!'],
  ['(a*)+b', 'a', ''],
  ['(a+)*b', 'a', '!'],
  ['(a|a)*b', 'a', '!'],
  ['(a|aa)+$', 'a', '!'],
  ['(a|a?)+b', 'a', '!'],
  ['(?:a|a|a)*b', 'a', ''],
  ['((a*)*)*b', 'a', ''],
  ['(a?){50}a{50}b', 'a', ''],
  ['(?:a?){500}a{500}', 'a', '!'],
  ['a*a*a*a*a*a*b', 'a', ''],
  ['a*?a*?a*?a*?b', 'a', ''],
  ['(.*)*x', 'a', ''],
  ['(.+)+x', 'a', ''],
  ['(.*)(.*)(.*)(.*)(.*)x', 'a', ''],
  ['.*.*.*=.*', 'a', ''],
  ['(.*a){12}b', 'a', ''],
  ['(.|a)*b', 'a', ''],
  ['(.|\\n)*?z', 'a\n', ''],
  ['(?s:.)*(?s:.)*(?s:.)*z', 'a\n', ''],
  ['([a-z]+)*!x', 'abc', ''],
  ['^([a-z]+)+$', 'abc', '1'],
  ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a', ''],
  ['^https://([a-z]+)+\\.com$', 'https', '!'],
  ['https?://([a-z0-9-]+\\.?)+\\.com', 'https://a', '!'],
  ['([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$', 'a-a.', '!'],
  ['(\\w+\\s?)*x', 'ab ', '!'],
  ['(\\d+|\\d+)+x', '12', ''],
  ['(x+x+)+y', 'x', ''],
  ['(a{1,9}){1,9}b', 'a', ''],
  ['(a{1,9})*b', 'a', ''],
  ['(?:(?:a{2,4}){2,4}){2,}b', 'a', ''],
  ['(a+)+\\1b', 'a', ''],
  ['(a*)\\1\\1b', 'a', ''],
  ['(.+)(.+)\\2\\1x', 'ab', ''],
  ['(?<n>a+)+\\k<n>!', 'a', ''],
  ['(?=(a+)+b)a', 'a', ''],
  ['(?!(a+)+b)c', 'a', ''],
  ['(?:(?=a*b)a)*c', 'a', ''],
  ['(?<=(?:a|aa)a{0,99}a{0,99}b)c', 'aaac', ''],
  ['(?<=a{0,999}b)c', 'a', 'c'],
  ['(?<!a{0,99}a{0,99}a{0,99}b)c', 'aaac', 'b'],
  ['(?>a+)+b', 'a', ''],
  ['(?>(?:a|aa)+)b', 'a', ''],
  ['(a++)*b', 'a', ''],
  ['(?i)(A+)+B', 'a', ''],
  ['(?iu)([k\u017f]+)+!x', '\u212as', ''],
  ['(\\X+)+x', 'a\u0301', ''],
  ['(\\R+)+x', '\r\n', ''],
  ['(?:.\\b{g})*(?:.\\b{g})*x', 'a', ''],
  ['(\\p{L}+)+\\p{N}', '\u00e9', ''],
  ['([\\w&&[^b]]+)+b', 'a', '!'],
  ['(?:\u{1f600}+)+x', '\u{1f600}', ''],
  ['(|a)+b', 'a', ''],
  ['(?:|a|ab|b)*c', 'ab', ''],
  ['(?m)(^a*$\\n?)*b', 'aa\n', ''],
];

/** The longest text that the page asks about. */
const longest = 2000; // characters

/** Each with its text. */
export const catastrophic = cases.map(([pattern, repeated, end]) => ({
  pattern,
  text: repeated.repeat((longest - end.length) / repeated.length) + end,
}));
