import { describe, expect, it } from 'vitest';
import { isBesideValue } from '#ui/editors/policy/besideValues.ts';
import type { Setup } from '#core/setup/setup.ts';
import { application, setup } from '../../../helpers/setups.ts';
import { findingsIn } from '../../../helpers/findings.ts';

describe('a finding beside its value', () => {
  it.each<[string, Setup, rule: string, boolean]>([
    ['a mistake', setup({ allowedOrigins: ['https://a/'] }), 'origin-never-matches', true],
    [
      'a repetition, which can be removed',
      setup({ allowHeaders: ['A', 'a'] }),
      'allow-header-repeated',
      true,
    ],
    ['what is good to know', setup({ allowMethods: ['QUERY'] }), 'method-query', false],
    [
      'what is good to know of a list',
      setup({ allowMethods: ['PUT'] }),
      'content-type-missing',
      false,
    ],
    ['an empty field', setup({ allowMethods: [] }), 'no-methods', false],
    ['what the text has an error for', setup({ maxAge: -1 }), 'max-age-negative', false],
    [
      'what holds under another reading only',
      setup({ allowedOrigins: [] }, { applications: [application({ isSuspended: true })] }),
      'no-origins',
      false,
    ],
  ])('%s', (_, of, rule, expected) => {
    expect(
      findingsIn(of)
        .filter((finding) => finding.rule === rule)
        .map(isBesideValue),
    ).toEqual([expected]);
  });
});
