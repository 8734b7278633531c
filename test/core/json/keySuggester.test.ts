import { describe, expect, it } from 'vitest';
import { keySuggester } from '#core/json/keySuggester.ts';

const known = ['startedDateTime', 'postData', 'headers', 'headersSize'];

describe('keySuggester', () => {
  it.each([
    ['another case', 'POSTDATA', 'postData'],
    ['separators', 'post_data', 'postData'],
    ['a singular', 'Header', 'headers'],
    ['the end of one key', 'Size', 'headersSize'],
    ['the end of no key', 'started', undefined],
    ['a letter too many', 'postDatta', 'postData'],
    ['two letters swapped', 'satrtedDateTime', 'startedDateTime'],
    ['another word', 'timings', undefined],
    ['one with the prefix of a response header', 'accessControlHeaders', undefined],
    ['a short one', 'x', undefined],
    ['nothing', '', undefined],
    ['a very long one', 'postData'.repeat(1000), undefined],
  ])('%s: %s means %s', (_, key, expected) => {
    expect(keySuggester(known)(key)).toBe(expected);
  });

  it('compares what an own essence leaves', () => {
    const essence = (key: string) => key.toLowerCase().replace(/^vendor/, '');
    expect(keySuggester(['headers'], essence)('vendorHeaders')).toBe('headers');
    expect(keySuggester(['headers'])('vendorHeaders')).toBeUndefined();
  });

  it('suggests only what it is given', () => {
    expect(keySuggester(['allowMethods'])('MaxAge')).toBeUndefined();
  });
});
