import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';

fc.configureGlobal({ seed: 1, numRuns: 1000 });

/** Syntax that Java and JavaScript read alike on text without line terminators. */
const atom = fc.constantFrom(
  ...['a', 'b', 'c', '-', '/', ' ', '\\.', '\\-', '\\x61', '\\u0062', '.', '\\d', '\\w', '\\s'],
  ...['\\D', '\\W', '\\S', '[ab]', '[^ab]', '[a-c]', '[^-.]', '[\\w.]', '[\\d-]', '[a\\]]'],
);
const times = fc.constantFrom(
  '',
  '',
  '*',
  '+',
  '?',
  '*?',
  '+?',
  '??',
  '{2}',
  '{1,3}',
  '{0}',
  '{2,}',
);
/** Few, since a loop in a loop of what may take nothing keeps a native RegExp for minutes. */
const turns = fc.constantFrom('', '', '*', '+?', '?', '{2}');
const anchor = fc.constantFrom('', '', '^', '$', '\\b', '\\B');

const { body } = fc.letrec<{ body: string; sequence: string; piece: string }>((tie) => ({
  body: fc.array(tie('sequence'), { minLength: 1, maxLength: 2 }).map((all) => all.join('|')),
  sequence: fc.array(tie('piece'), { maxLength: 2 }).map((all) => all.join('')),
  piece: fc.oneof(
    { maxDepth: 1, withCrossShrink: true },
    fc.tuple(atom, times).map(([one, some]) => one + some),
    fc
      .tuple(fc.constantFrom('(', '(?:'), tie('body'), turns)
      .map(([open, inner, some]) => `${open}${inner})${some}`),
  ),
}));

/** Of one length, for look-behinds. */
const fixed = fc
  .array(fc.array(atom, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
  .map((branches) => branches.map((atoms) => atoms.join('')).join('|'));
const ahead = fc.tuple(fc.constantFrom('(?=', '(?!'), body);
const behind = fc.tuple(fc.constantFrom('(?<=', '(?<!'), fixed);
const around = fc.oneof(ahead, behind).map(([open, inner]) => `${open}${inner})`);
const assertion = fc.oneof({ weight: 3, arbitrary: anchor }, { weight: 2, arbitrary: around });

// Assertions are not repeated: Java leaves a loop whose body took nothing, however often it has to
// take it. Nor are groups that are referred to: JavaScript empties them before each turn, and has
// what was never set equal nothing, which in Java never matches.
const plain = fc.tuple(assertion, body, assertion, body).map((parts) => parts.join(''));
const referring = fc
  .tuple(fc.constantFrom(['(', '\\1'], ['(?<n>', '\\1'], ['(?<n>', '\\k<n>']), body, body, times)
  .map(([[open, reference], inner, between, some]) => {
    return `${open}${inner})(?:${between})${reference}${some}`;
  });
const pattern = fc.oneof(
  plain,
  fc.tuple(anchor, referring, assertion).map((all) => all.join('')),
);
const flags = fc.subarray(['i', 'm', 's']).map((letters) => letters.join(''));

/** Java's `$` and `^` differ at a line end that ends the text, and in an empty text. */
const text = fc
  .string({ unit: fc.constantFrom(...'aaabbbccAB-./ 1_]\n'), maxLength: 8 })
  .map((all) => all.replace(/^$|\n$/, 'a'));

function compile(source: string, flags: string) {
  const result = compileJavaRegex(flags === '' ? source : `(?${flags})${source}`);
  if (!result.ok) throw new Error(`${source}: ${result.issues[0].description}`);
  return result.value;
}

describe('on what Java and JavaScript have in common', () => {
  it('matches answers as RegExp does between both ends', () => {
    fc.assert(
      fc.property(pattern, flags, text, (source, flags, input) => {
        const whole = new RegExp(`(?<![^])(?:${source})(?![^])`, flags);
        expect(compile(source, flags).matches(input)).toBe(whole.test(input));
      }),
    );
  });

  it('find answers as RegExp does', () => {
    fc.assert(
      fc.property(pattern, flags, text, (source, flags, input) => {
        expect(compile(source, flags).find(input)).toBe(new RegExp(source, flags).test(input));
      }),
    );
  });

  it('nothing of it is unknown or invalid', () => {
    fc.assert(
      fc.property(pattern, flags, (source, flags) => compileJavaRegex(`(?${flags})${source}`).ok),
    );
  });
});

describe('on any text as a pattern', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'ab()[]{}|*+?^$.\\-&:,2') }),
  );

  it('compiling ends with an engine or one issue, and matching with an answer', () => {
    fc.assert(
      fc.property(anything, anything, (source, input) => {
        const result = compileJavaRegex(source);
        if (result.ok) expect(result.value.find(input)).toBeOneOf([true, false, 'budget']);
        else expect(result.issues).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('what matches as a whole is found', () => {
    fc.assert(
      fc.property(anything, anything, (source, input) => {
        const result = compileJavaRegex(source);
        if (result.ok && result.value.matches(input) === true)
          expect(result.value.find(input)).toBe(true);
      }),
    );
  });
});
