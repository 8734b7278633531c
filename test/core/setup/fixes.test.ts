import { describe, expect, it } from 'vitest';
import { fixCodes, fixFinder, type Fix } from '#core/setup/fixes.ts';
import { applyEdits } from '#core/text/textEdit.ts';
import { readSetupText } from '#core/setup/setupText.ts';

/** The fix of the first issue, and the text after it. */
function fixed(text: string): { fix: Fix | null; text: string } {
  const [issue] = readSetupText(text).issues;
  if (!issue) throw new Error('There is nothing to fix');
  const fix = fixFinder(text)(issue);
  return { fix, text: fix ? applyEdits(text, [fix]) : text };
}

const policy = (fields: string) => `{"policy": {${fields}}}`;

const fixable: [string, string, string, string][] = [
  [
    'rename-key',
    'a key that is nearly known',
    policy('"allowedMethods": []'),
    policy('"allowMethods": []'),
  ],
  ['rename-key', 'a key in another case', '{"Policy": null}', '{"policy": null}'],
  [
    'replace-value',
    'a switch as text',
    policy('"allowCredentials": "True"'),
    policy('"allowCredentials": true'),
  ],
  ['replace-value', 'a number as text', policy('"maxAge": " 0100"'), policy('"maxAge": 100')],
  [
    'replace-value',
    'a word of another language',
    policy('"allowCredentials": False'),
    policy('"allowCredentials": false'),
  ],
  [
    'replace-value',
    'nothing in another language',
    policy('"maxAge": None'),
    policy('"maxAge": null'),
  ],
  [
    'replace-value',
    'a number as JSON does not write it',
    policy('"maxAge": +010'),
    policy('"maxAge": 10'),
  ],
  [
    'make-list',
    'a single entry',
    policy('"allowMethods": "GET"'),
    policy('"allowMethods": ["GET"]'),
  ],
  [
    'make-list',
    'several in one text',
    policy('"allowHeaders": "a, b"'),
    policy('"allowHeaders": ["a", "b"]'),
  ],
  ['make-list', 'nothing', policy('"allowHeaders": null'), policy('"allowHeaders": []')],
  [
    'make-list',
    'JavaScript origins',
    '{"policy": null, "applications": [{"name": "A", "jsOrigins": "http://a"}]}',
    '{"policy": null, "applications": [{"name": "A", "jsOrigins": ["http://a"]}]}',
  ],
  [
    'add-quotes',
    'a number in a list',
    policy('"allowHeaders": [1]'),
    policy('"allowHeaders": ["1"]'),
  ],
  ['add-quotes', 'a key', '{policy: null}', '{"policy": null}'],
  [
    'add-quotes',
    'single quotes',
    policy(`"allowHeaders": ['a"b']`),
    policy('"allowHeaders": ["a\\"b"]'),
  ],
  [
    'add-quotes',
    'a bare URL',
    policy('"allowedOrigins": [http://a]'),
    policy('"allowedOrigins": ["http://a"]'),
  ],
  [
    'remove-entry',
    'an empty entry',
    policy('"allowMethods": ["", "GET"]'),
    policy('"allowMethods": ["GET"]'),
  ],
  [
    'remove-entry',
    'the last one',
    policy('"allowMethods": [ "GET" , "" ]'),
    policy('"allowMethods": [ "GET" ]'),
  ],
  ['remove-entry', 'the only one', policy('"allowMethods": [ "" ]'), policy('"allowMethods": []')],
  [
    'remove-entry',
    'a JavaScript origin',
    '{"policy": null, "applications": [{"name": "A", "jsOrigins": ["", "http://a"]}]}',
    '{"policy": null, "applications": [{"name": "A", "jsOrigins": ["http://a"]}]}',
  ],
  [
    'add-comma',
    'a missing comma',
    policy('"maxAge": 1\n  "allowMethods": []'),
    policy('"maxAge": 1,\n  "allowMethods": []'),
  ],
  ['add-colon', 'a missing colon', policy('"maxAge" 1'), policy('"maxAge" : 1')],
  ['remove-comma', 'a comma too many', policy('"maxAge": 1, '), policy('"maxAge": 1 ')],
  ['remove-comment', 'a comment', '{"policy": null} // x', '{"policy": null} '],
  [
    'double-backslash',
    'a backslash of a regular expression',
    policy('"allowedOrigins": ["a\\.b"]'),
    policy('"allowedOrigins": ["a\\\\.b"]'),
  ],
  [
    'escape-character',
    'a tab',
    policy('"allowedOrigins": ["a\tb"]'),
    policy('"allowedOrigins": ["a\\tb"]'),
  ],
  ['plain-space', 'a no-break space', '{"policy":\u00a0null}', '{"policy": null}'],
];

describe('fixFinder', () => {
  it.each(fixable)('%s: %s', (code, _, text, expected) => {
    const result = fixed(text);
    expect(result.fix?.code).toBe(code);
    expect(result.text).toBe(expected);
    expect(readSetupText(result.text).issues).toEqual([]);
  });

  it('has a case above for every code', () => {
    expect([...new Set(fixable.map(([code]) => code))].sort()).toEqual([...fixCodes].sort());
  });

  it.each([
    ['an unknown key that is like none', policy('"x": 1')],
    ['a key that belongs elsewhere', '{"policy": null, "maxAge": 1}'],
    ['a missing key', '{}'],
    ['a repeated key', '{"policy": null, "policy": null}'],
    ['a Max Age as words', policy('"maxAge": "one hour"')],
    ['a negative Max Age', policy('"maxAge": -1')],
    ['a fraction', policy('"maxAge": 1.5')],
    ['a method that no header carries', policy('"allowMethods": ["☃"]')],
    ['a switch as a number', policy('"allowCredentials": 1')],
    ['a list of numbers for a list', policy('"allowMethods": 1')],
    ['applications as text', '{"policy": null, "applications": "a"}'],
    ['a missing value', policy('"maxAge": ')],
    ['a missing value and colon', policy('"maxAge"')],
    ['a colon in a list', policy('"allowMethods": ["GET": 1]')],
    ['a bracket that is not closed', '{"policy": null'],
    ['a string that is not closed', '{"policy'],
    ['a number that is none', policy('"maxAge": 1o')],
  ])('has no fix for %s', (_, text) => {
    expect(fixed(text).fix).toBeNull();
  });
});
