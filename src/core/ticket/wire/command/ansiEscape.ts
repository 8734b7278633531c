const named: Readonly<Record<string, string>> = {
  ...{ n: '\n', r: '\r', t: '\t', a: '\x07', b: '\b', e: '\x1b', f: '\f', v: '\v' },
};

/** An escape in `$'…'` (Bash): sticky, for a text that stands at its backslash. */
export const ansiEscape =
  /\\(?:u[\da-fA-F]{1,4}|U[\da-fA-F]{1,8}|x[\da-fA-F]{1,2}|[0-7]{1,3}|[^])/y;

/** The character that an escape stands for. */
export function unescapedAnsi(escape: string): string {
  const [, kind = '', hex = ''] = /^\\([uUx])([\da-fA-F]+)$/.exec(escape) ?? [];
  const octal = /^\\([0-7]{1,3})$/.exec(escape)?.[1];
  const code = kind !== '' ? parseInt(hex, 16) : octal !== undefined ? parseInt(octal, 8) : null;
  if (code !== null) return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\ufffd';
  const char = escape.slice(1);
  return named[char] ?? char;
}
