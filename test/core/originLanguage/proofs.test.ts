import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originFault } from '#core/http/origin.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { coveredBy } from '#core/originLanguage/coveredEntry.ts';
import { entryLanguage, type EntryLanguage } from '#core/originLanguage/entryLanguage.ts';
import { isUnder } from '#core/originLanguage/meant.ts';
import { originRisks } from '#core/originLanguage/originRisks.ts';
import { anyOrigin, pageOrigin } from '#core/originLanguage/shapes.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';

/** All texts over some characters, up to a length. */
function words(characters: string, length: number): readonly string[] {
  const longest = [['']];
  for (let count = 1; count <= length; count += 1) {
    const shorter = longest.at(-1) ?? [];
    longest.push(shorter.flatMap((word) => Array.from(characters, (char) => word + char)));
  }
  return longest.flat().filter(Boolean);
}

/** Every origin over a few characters up to a length, and some of other makes: all that are asked about. */
const origins: readonly string[] = [
  ...['https', 'http'].flatMap((scheme) =>
    words('ab.', 4).flatMap((host) =>
      ['', ':1', ':11'].map((port) => `${scheme}://${host}${port}`),
    ),
  ),
  ...[
    'a.com',
    'ab.com',
    'b.a.com',
    'a.b.com',
    'a-b.com',
    'a.com.a',
    'evil.com',
    'ba.io',
    'a.co.uk',
  ].flatMap((host) => [`https://${host}`, `http://${host}`, `https://${host}:8443`]),
  ...['null', 'app://a', 'chrome-extension://ab', 'capacitor://localhost', 'http://localhost:3000'],
  ...[
    'http://127.0.0.1',
    'https://[::1]:8443',
    'https://a!b.a',
    'https://xn--a.com',
    'https://a_b.com',
  ],
]
  .filter((origin) => originFault(origin) === null)
  // No page has such a name: a label has one character at least (RFC 1035 §3.1).
  .filter((origin) => !/\.\.|\/\/\./.test(origin));

const part = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('a', 'b', 'ab', '\\.', '.', '[ab]', '[^/]', '[^b]', 'com'),
  },
  { weight: 2, arbitrary: fc.constantFrom('\\w', '[a-z-]', '[^.]', '(?i)A', '[a-b&&[^a]]', '\\d') },
  { weight: 1, arbitrary: fc.constantFrom('^', '$', '\\z', '\\b', '\\B', '\\1', '\\X') },
);
const times = fc.constantFrom(
  '',
  '',
  '',
  '*',
  '+',
  '?',
  '{2}',
  '{1,2}',
  '*?',
  '+?',
  '?+',
  '*+',
  '{1}+',
  '{2}+',
  '{0,2}+',
);
const { tree } = fc.letrec<{ tree: string; group: string; sequence: string }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, part, tie('sequence'), tie('group')),
  sequence: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  group: fc
    .tuple(
      fc.constantFrom('(', '(', '(?:', '(?:', '(?>', '(?=', '(?!', '(?<=', '(?<!'),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      times,
    )
    .map(
      ([start, branches, often]) =>
        `${start}${branches.join('|')})${/=|!/.test(start) ? '' : often}`,
    ),
}));
const start = fc.constantFrom(
  'https://',
  'https?://',
  '(?:http|https)://',
  '^https://',
  '',
  '.*',
  '(?!http:).*',
);
const end = fc.constantFrom('', '', '(?::[0-9]+)?', ':1', '(?::\\d*)?$', '.*', '\\.com', '/?', '/');
const expression = fc.tuple(start, tree, end).map((parts) => parts.join(''));
const entry = fc.oneof(
  { weight: 8, arbitrary: expression },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...origins.slice(0, 60), '*', 'https://*.a.com', 'null'),
  },
);

const how: fc.Arbitrary<Interpretation> = fc.record({
  'regex-entries': fc.constantFrom(
    'unless-origin-form',
    'unless-origin-form',
    'every-entry',
    'r-prefix',
  ),
  'regex-anchoring': fc.constantFrom('whole-value', 'whole-value', 'anywhere'),
  'origin-star': fc.constantFrom('any-origin', 'never-matches'),
  'origin-case': fc.constantFrom('exact', 'case-insensitive'),
});

/** Those that are let in. Few expressions take more steps than are given, and then nothing is asked. */
const letIn = (language: EntryLanguage): readonly string[] => origins.filter(language.lets);

const runs = { numRuns: Number(process.env['RUNS'] ?? 300), seed: 4 };

describe('what is said of all origins holds for each', () => {
  it('an automaton takes what its expression takes, and if it is exact, nothing else', () => {
    fc.assert(
      fc.property(entry, how, (text, reading) => {
        const language = entryLanguage(text, reading, compileJavaRegex);
        const machine = language?.machine;
        if (!language || !machine) return;
        const lets = new Set(letIn(language));
        const taken = origins.filter((origin) => machine.takes(origin));
        expect(taken).toEqual(expect.arrayContaining([...lets]));
        if (machine.exact) expect(taken.filter((origin) => !lets.has(origin))).toEqual([]);
      }),
      runs,
    );
  });

  it('never, only the author’s own, any name', () => {
    fc.assert(
      fc.property(entry, how, (text, reading) => {
        const language = entryLanguage(text, reading, compileJavaRegex);
        if (!language) return;
        const { never, onlyMeant, any, meant, stranger, insecure, opaque } = originRisks(language);
        const lets = letIn(language);
        if (never) expect(lets).toEqual([]);
        if (onlyMeant) expect(lets.filter((origin) => !isOwn(origin, meant.domains))).toEqual([]);
        if (any) expect(isOpenToAll(lets)).toBe(true);
        for (const witness of [stranger, insecure])
          if (witness !== null) expect([witness, language.lets(witness)]).toEqual([witness, true]);
        expect(opaque).toBe(lets.includes('null'));
      }),
      runs,
    );
  });

  it('an entry that another one covers', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 2, maxLength: 4 }), how, (entries, reading) => {
        for (const { index, by } of coveredBy(entries, {
          how: reading,
          compile: compileJavaRegex,
        })) {
          const [one, other] = [index, by].map((at) =>
            entryLanguage(entries[at] ?? '', reading, compileJavaRegex),
          );
          const missing = one && other ? letIn(one).filter((origin) => !other.lets(origin)) : ['?'];
          expect([entries[index], entries[by], missing]).toEqual([entries[index], entries[by], []]);
        }
      }),
      runs,
    );
  });
});

/** Other schemes than those of pages are not spoken of. */
function isOwn(origin: string, domains: readonly string[]): boolean {
  if (!/^https?:/.test(origin)) return origin !== 'null';
  return origin.startsWith('https:') && isUnder(parseUrl(origin)?.hostname ?? '', domains);
}

/** By one of the two schemes, every name below a top level domain that many have. */
const isOpenToAll = (lets: readonly string[]): boolean =>
  ['https', 'http'].some((scheme) =>
    origins
      .filter((origin) => new RegExp(`^${scheme}://[a-z-]+\\.(?:com|io)$`).test(origin))
      .every((origin) => lets.includes(origin)),
  );

describe('all that a browser may send as Origin is looked at', () => {
  it.each(origins.filter((_, index) => index % 40 === 0 || index > origins.length - 45))(
    '%s',
    (origin) => {
      expect(anyOrigin().takes(origin)).toBe(true);
      expect(pageOrigin().takes(origin)).toBe(/^https?:/.test(origin));
    },
  );

  it('of every make that is asked about', () => {
    expect(origins.filter((origin) => !anyOrigin().takes(origin))).toEqual([]);
  });
});
