import { describe, expect, it } from 'vitest';
import { maxJudged, originJudge } from '#core/gateway/origins/judgeOrigins.ts';
import type { ReadingId } from '#core/gateway/readings.ts';
import { compileJavaRegex, type StepBudget } from '#core/javaRegex/compile.ts';
import { stillLoading } from '#core/originPattern/placeholderRegex.ts';
import type { Application } from '#core/setup/setup.ts';
import { application, noPolicy, setup } from '../../../helpers/setups.ts';

const judge = originJudge(compileJavaRegex);
const of = (allowedOrigins: readonly string[], applications: readonly Application[] = []) =>
  setup({ allowedOrigins }, { applications });

describe('one origin against the policy and the applications', () => {
  const partner = application({ jsOrigins: ['https://a.example', 'https://partner.example'] });
  const other = application({ associated: false, jsOrigins: ['https://other.example'] });
  const mixed = of(['https://shop.example', 'https?://.+\\.test'], [partner, other]);

  it.each([
    ['a literal entry', 'https://shop.example', 'allowed', 0, null],
    ['an expression', 'http://x.test', 'allowed', 1, null],
    ['the second origin of an application', 'https://partner.example', 'allowed', null, 1],
    ['an application that is not associated', 'https://other.example', 'refused', null, null],
    ['nothing that allows it', 'https://else.example', 'refused', null, null],
    ['what is no origin', 'shop', 'refused', null, null],
  ] as const)('%s', (_, origin, verdict, entry, jsOrigin) => {
    const application = jsOrigin === null ? null : { index: 0, entry: jsOrigin };
    expect(judge(mixed, [origin], {})?.judged).toMatchObject([
      { origin, verdict, places: { policy: entry, application } },
    ]);
  });

  it('cannot tell what needs an engine that is not there', () => {
    const without = originJudge(stillLoading);
    expect(without(of(['a+']), ['http://a'], {})?.judged[0]?.verdict).toBe('undecided');
  });

  it('asks nothing without a policy', () => {
    expect(judge(noPolicy(), ['http://a'], {})).toBeNull();
  });
});

describe('the readings that a verdict depends on', () => {
  it.each([
    [['https://a.example'], 'https://A.example', ['origin-case']],
    [['*'], 'https://a.example', ['origin-star']],
    [['https://a.+'], 'https://a.example:80', ['regex-entries']],
    [['https://[ab].example'], 'https://a.example:80', ['regex-anchoring']],
    [['https://a.example'], 'https://a.example', []],
  ] as [string[], string, ReadingId[]][])('%j and %s: %j', (entries, origin, readings) => {
    expect(judge(of(entries), [origin], {})?.judged[0]?.dependsOn).toEqual(readings);
  });

  it('those of a suspended application', () => {
    const suspended = of([], [application({ isSuspended: true })]);
    expect(judge(suspended, ['https://partner.example'], {})?.judged).toMatchObject([
      { verdict: 'allowed', dependsOn: ['suspended-apps'] },
    ]);
    const pinned = { 'suspended-apps': 'do-not-count' } as const;
    expect(judge(suspended, ['https://partner.example'], pinned)?.judged).toMatchObject([
      { verdict: 'refused', dependsOn: ['suspended-apps'] },
    ]);
  });
});

describe('many origins', () => {
  const many = Array.from({ length: maxJudged + 20 }, (_, i) => `https://a${i}.example`);

  it('are asked once each, up to a number', () => {
    const answer = judge(of(['https://a1.example']), [...many, ...many], {});
    expect(answer?.judged).toHaveLength(maxJudged);
    expect(answer).toMatchObject({ more: 20, readings: true });
  });

  it('against a long list are asked under the present readings alone', () => {
    const entries = Array.from({ length: 5000 }, (_, i) => `https://b${i}.example`);
    const answer = judge(of([...entries, 'https://a1.example']), many, {});
    expect(answer).toMatchObject({ readings: false });
    expect(answer?.judged[1]).toMatchObject({ verdict: 'allowed', places: { policy: 5000 } });
  });

  it('share one budget, however costly an expression is', () => {
    let steps = 0;
    const spend = (_: string, budget: StepBudget = { left: Infinity }) => {
      steps += budget.left;
      budget.left = 0;
      return 'budget' as const;
    };
    const costly = originJudge(() => ({ ok: true, value: { matches: spend, find: spend } }));
    const answer = costly(of(['.*', 'https://a1.example']), many, {});
    // A literal entry is found all the same.
    expect(answer?.judged.map(({ verdict }) => verdict === 'allowed')).toEqual(
      Array.from({ length: maxJudged }, (_, i) => i === 1),
    );
    expect(steps).toBeLessThan(4_000_000);
  });
});
