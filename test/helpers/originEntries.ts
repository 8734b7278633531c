import fc from 'fast-check';
import { originFault } from '#core/http/origin.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';

/** Entries of Allowed Origins by chance, and the origins that what is said of them is tried with. */

/** All texts over some characters, up to a length. */
export function words(characters: string, length: number): readonly string[] {
  const longest = [['']];
  for (let count = 1; count <= length; count += 1) {
    const shorter = longest.at(-1) ?? [];
    longest.push(shorter.flatMap((word) => Array.from(characters, (char) => word + char)));
  }
  return longest.flat().filter(Boolean);
}

/** Every origin over a few characters up to a length, and some of other makes: all that are asked about. */
export const origins: readonly string[] = [
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
export const entry = fc.oneof(
  { weight: 8, arbitrary: expression },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...origins.slice(0, 60), '*', 'https://*.a.com', 'null'),
  },
);

export const how: fc.Arbitrary<Interpretation> = fc.record({
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

/** Without what no automaton takes exactly. */
export const regularEntry = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom('https://', 'https?://', '(?:http|https)://', '^https://', '.*', ''),
        fc.array(
          fc
            .tuple(
              fc.constantFrom('a', 'b', '\\.', '.', '[ab]', '[^.]', '(?:a|ab)', '(b\\.)', '\\w'),
              fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,2}', '*?'),
            )
            .map((parts) => parts.join('')),
          { minLength: 1, maxLength: 4 },
        ),
        fc.constantFrom('', '', '(?::1+)?', ':1', '$', '.*', '\\.a'),
      )
      .map(([from, parts, to]) => from + parts.join('') + to),
  },
  { weight: 3, arbitrary: fc.constantFrom(...origins.slice(0, 120)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('*', 'null', 'https://*.a', 'app://a', '(', 'r:https://a'),
  },
);
