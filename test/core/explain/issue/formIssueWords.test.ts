import { describe, expect, it } from 'vitest';
import { formIssueWords, maxAgeMeant } from '#core/explain/issue/formIssueWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { readSetupText } from '#core/setup/setupText.ts';

/** What a form says of a Max Age, and the number that it offers. */
function said(json: string): [string, number | null] {
  const text = `{"policy": {"maxAge": ${json}}}`;
  const [issue] = readSetupText(text).issues;
  const value: unknown = JSON.parse(json);
  const written = typeof value === 'string' ? value : json;
  return [issue ? plain(formIssueWords(issue, written), '`') : '', maxAgeMeant(written)];
}

describe('what is wrong with a Max Age, in the form', () => {
  it.each<[string, string, number | null]>([
    ['"1h"', 'Max Age is in whole seconds: `1h` is `3600`.', 3600],
    ['"600"', '`600` is written as text, not as a number.', 600],
    ['1.5', 'Max Age is in whole seconds: `1.5` is `2`.', 2],
    ['"soon"', '`soon` is not a whole number of seconds.', null],
    ['-1', '`-1` is less than no time at all.', null],
    ['1e300', '`1e300` is too large.', null],
    ['true', '`true` is not a whole number of seconds.', null],
  ])('%s', (json, words, meant) => {
    expect(said(json)).toEqual([words, meant]);
  });
});

it('of other values it speaks as everywhere', () => {
  const [issue] = readSetupText('{"policy": {"allowHeaders": [""]}}').issues;
  expect(issue && plain(formIssueWords(issue, ''))).toBe('An entry is empty.');
});
