import { describe, expect, it } from 'vitest';
import type { Finding, RuleId } from '#core/lint/finding.ts';
import { findingKey, setAside } from '#core/lint/setAside.ts';
import type { Setup } from '#core/setup/setup.ts';
import { findingsIn } from '../../helpers/findings.ts';
import { application, setup } from '../../helpers/setups.ts';

const origins = (...allowedOrigins: string[]) => setup({ allowedOrigins });
const shop = (jsOrigins: string[], name = 'Shop') =>
  setup({}, { applications: [application({ name, jsOrigins })] });

const found = (of: Setup, rule: RuleId): Finding => {
  const finding = findingsIn(of).find((one) => one.rule === rule);
  if (!finding) throw new Error(`No ${rule}`);
  return finding;
};

const rows: [what: string, rule: RuleId, before: Setup, after: Setup, isAside: boolean][] = [
  [
    'stays aside when others come before it',
    'origin-never-matches',
    origins('https://a/'),
    origins('https://b', 'https://c', 'https://a/'),
    true,
  ],
  [
    'comes back when the entry becomes another one',
    'origin-never-matches',
    origins('https://a/'),
    origins('https://b/'),
    false,
  ],
  [
    'stays aside about a whole field',
    'no-methods',
    setup({ allowMethods: [] }),
    setup({ allowMethods: [], allowHeaders: ['x'] }),
    true,
  ],
  [
    'comes back when a number changes',
    'max-age-over-cap',
    setup({ maxAge: 100_000 }),
    setup({ maxAge: 200_000 }),
    false,
  ],
  [
    'is about one application by its name',
    'application-only-origin',
    shop(['https://x.example']),
    shop(['https://x.example', 'https://y.example']),
    true,
  ],
  [
    'is not about another application',
    'application-only-origin',
    shop(['https://x.example']),
    shop(['https://x.example'], 'Desk'),
    false,
  ],
];

describe('a finding that was put aside', () => {
  it.each(rows)('%s', (_, rule, before, after, isAside) => {
    const by = { ...findingKey(found(before, rule), before), reason: 'known' };
    const all = findingsIn(after);
    const { open, aside } = setAside(all, after, [by]);
    expect(open.some((one) => one.rule === rule)).toBe(!isAside);
    expect(aside.map(({ finding, by: { reason } }) => [finding.rule, reason])).toEqual(
      isAside ? [[rule, 'known']] : [],
    );
    expect(open.length + aside.length).toBe(all.length);
  });

  it('is none of a rule that is not known', () => {
    const of = origins('https://a/');
    const all = findingsIn(of);
    expect(setAside(all, of, [{ rule: 'of-tomorrow', about: 'https://a/' }]).open).toEqual(all);
  });
});
