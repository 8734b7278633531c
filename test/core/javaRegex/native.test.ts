import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';

fc.configureGlobal({ seed: 1, numRuns: 500 });

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
const anchor = fc.constantFrom('', '', '^', '$', '\\b', '\\B');

const { body } = fc.letrec<{ body: string; sequence: string; piece: string }>((tie) => ({
  body: fc.array(tie('sequence'), { minLength: 1, maxLength: 2 }).map((all) => all.join('|')),
  sequence: fc.array(tie('piece'), { maxLength: 3 }).map((all) => all.join('')),
  piece: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.tuple(atom, times).map(([one, some]) => one + some),
    fc
      .tuple(fc.constantFrom('(', '(?:'), tie('body'), times)
      .map(([open, inner, some]) => `${open}${inner})${some}`),
  ),
}));

// A repeated assertion differs: Java leaves a loop whose body took nothing.
const pattern = fc.tuple(anchor, body, anchor, body).map((parts) => parts.join(''));
const text = fc.string({ unit: fc.constantFrom(...'aaabbc-./ 1_]'), maxLength: 9 });

function compile(source: string) {
  const result = compileJavaRegex(source);
  if (!result.ok) throw new Error(`${source}: ${result.issues[0].description}`);
  return result.value;
}

describe('on what Java and JavaScript have in common', () => {
  it('matches answers as RegExp with anchors does', () => {
    fc.assert(
      fc.property(pattern, text, (source, input) => {
        expect(compile(source).matches(input)).toBe(new RegExp(`^(?:${source})$`).test(input));
      }),
    );
  });

  it('find answers as RegExp does', () => {
    fc.assert(
      fc.property(pattern, text, (source, input) => {
        expect(compile(source).find(input)).toBe(new RegExp(source).test(input));
      }),
    );
  });

  it('nothing of it is unknown or invalid', () => {
    fc.assert(fc.property(pattern, (source) => compileJavaRegex(source).ok));
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
