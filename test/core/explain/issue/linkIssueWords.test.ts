import { describe, expect, it } from 'vitest';
import { linkIssueWords } from '#core/explain/issue/linkIssueWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { encodeScenario } from '#core/share/codec.ts';
import { readAddress } from '#core/share/address.ts';
import type { LinkIssue } from '#core/share/linkIssue.ts';
import { request, setup } from '../../../helpers/setups.ts';

const packed = await encodeScenario({ setup: setup(), request: request('GET') });

function said(hash: string): string[] {
  const address = readAddress({ hash: `#${hash}`, search: '' });
  return address.kind === 'broken'
    ? address.issues.map((issue) => plain(linkIssueWords(issue), '`'))
    : [];
}

describe('why a link does not open', () => {
  it.each([
    ['another tool’s', 'W3siYSI6MX1d', ['This is not a playground link.']],
    [
      'damaged',
      packed.replace(/(.{30})./, '$1-'),
      ['This link is damaged: characters were changed or lost.'],
    ],
    [
      'cut off',
      packed.slice(0, -9),
      ['This link is cut off at its end. Some chats do that to long links.'],
    ],
    [
      'of a later version',
      'v99.abc',
      ['This link was made by a newer version of the playground (format 99). Reload the page.'],
    ],
    ['an unknown name', 'preflight-9', ['`preflight-9` is not the name of a documented scenario.']],
    ['an unknown parameter', '?orign=x', ['The link has an unknown parameter: `orign`.']],
    ['a repeated parameter', '?method=GET&method=PUT', ['The link has `method` twice.']],
    ['bad encoding', '?origin=%zz', ['`origin` is badly encoded in the link.']],
    [
      'a plus in a pattern',
      '?allowedOrigins=https://[a-z]+.example',
      ['`allowedOrigins` has a plus sign, which a link reads as a space. Write it `%2B`.'],
    ],
    ['a bad value', '?maxAge=soon', ['`soon` is not a valid value for `maxAge`.']],
    [
      'all at once',
      '?maxAge=soon&x=1',
      ['The link has an unknown parameter: `x`.', '`soon` is not a valid value for `maxAge`.'],
    ],
    ['none', packed, []],
  ])('%s', (_, hash, sentences) => {
    expect(said(hash)).toEqual(sentences);
  });

  it.each([
    [{ code: 'too-large' }, 'This link unpacks to over 1 MB. It is not opened.'],
    [
      { code: 'not-a-scenario', issues: [] },
      'This link is undamaged, but it does not hold a scenario.',
    ],
  ] as const)('%j', (issue, sentence) => {
    expect(plain(linkIssueWords({ path: '', ...issue } as LinkIssue))).toBe(sentence);
  });
});
