import { describe, expect, it } from 'vitest';
import { fixTitle } from '#core/explain/issue/fixWords.ts';
import { fixCodes, fixFinder } from '#core/setup/fixes.ts';
import { readSetupText } from '#core/setup/setupText.ts';

const policy = (fields: string) => `{"policy": {${fields}}}`;

/** The title of the fix for the first issue of a text. */
function titled(text: string): [code: string | undefined, title: string | null] {
  const [issue] = readSetupText(text).issues;
  const fix = issue ? fixFinder(text)(issue) : null;
  return [fix?.code, fix && fixTitle(fix)];
}

const cases = [
  ['rename-key', policy('"allowedMethods": []'), 'Change to "allowMethods"'],
  ['replace-value', policy('"allowCredentials": "True"'), 'Change to true'],
  ['make-list', policy('"allowMethods": "GET, PUT"'), 'Make it a list'],
  ['remove-entry', policy('"allowMethods": [""]'), 'Remove the empty entry'],
  ['add-comma', policy('"maxAge": 1 "allowMethods": []'), 'Add the comma'],
  ['add-colon', policy('"maxAge" 1'), 'Add the colon'],
  ['remove-comma', policy('"maxAge": 1,'), 'Remove the comma'],
  ['remove-comment', '{"policy": null} // none', 'Remove the comment'],
  ['add-quotes', '{policy: null}', 'Change to "policy"'],
  ['double-backslash', policy('"allowedOrigins": ["a\\.b"]'), 'Double the backslash'],
  ['escape-character', policy('"allowedOrigins": ["a\tb"]'), 'Escape the character'],
  ['plain-space', '{"policy":\u00a0null}', 'Make it a plain space'],
] as const;

describe('fixTitle', () => {
  it.each(cases)('%s', (code, text, title) => {
    expect(titled(text)).toEqual([code, title]);
  });
  it('has a case above for every fix, and no title twice', () => {
    expect(cases.map(([code]) => code)).toEqual(fixCodes);
    expect(new Set(cases.map(([, , title]) => title)).size).toBe(cases.length);
  });
});
