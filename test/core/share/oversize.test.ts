import { describe, expect, it } from 'vitest';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { emptyPolicy } from '#core/setup/setup.ts';
import { maxHeaderSize, maxValues, oversizeOf } from '#core/share/oversize.ts';

const withOrigins = (allowedOrigins: readonly string[]): Scenario => ({
  ...emptyScenario,
  setup: { ...emptyScenario.setup, policy: { ...emptyPolicy, allowedOrigins } },
});

describe('what is too large to be drawn at once', () => {
  it.each<[string, Scenario, ReturnType<typeof oversizeOf>]>([
    ['nothing', emptyScenario, null],
    ['a value that a header can carry', withOrigins(['x'.repeat(maxHeaderSize)]), null],
    [
      'a value that no header can carry',
      withOrigins(['x'.repeat(maxHeaderSize + 1)]),
      { kind: 'length', count: maxHeaderSize + 1 },
    ],
    ['a thousand origins', withOrigins(Array(1_000).fill('https://a.test')), null],
    [
      'more lines than that, none of them long',
      { ...emptyScenario, drafts: { setup: 'short\n'.repeat(maxHeaderSize) } },
      null,
    ],
  ])('%s', (_, scenario, oversize) => {
    expect(oversizeOf(scenario)).toEqual(oversize);
  });

  it('more values than any policy has', () => {
    expect(oversizeOf(withOrigins(Array(maxValues + 1).fill('.*')))?.kind).toBe('values');
  });
});
