import { describe, expect, it } from 'vitest';
import { compareWithDocumented } from '#core/documented/comparison.ts';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { gatewayBanner } from '#ui/results/banner/bannerContent.ts';
import { caseTitle } from '#ui/results/banner/caseTitle.ts';
import { preflight, setup } from '../../../helpers/setups.ts';

function titleOf({ setup, request, title = '' }: Scenario): string {
  const answer = evaluate(setup, request);
  return caseTitle(title, compareWithDocumented(answer, setup, request, {}), gatewayBanner(answer));
}

const own: Scenario = { setup: setup(), request: preflight('https://shop.example', 'BREW') };

describe('what a case is called', () => {
  it.each(documentedScenarios)('the row: $id', ({ id, scenario }) => {
    expect(titleOf(scenario)).toMatch(/^(Preflight|Request) (\d · |no )/);
    expect(titleOf(scenario)).toContain(id.startsWith('preflight') ? 'Preflight' : 'Request');
  });

  it('what was decided, where the inputs are no row’s own', () => {
    expect(titleOf(own)).toBe('405 Method Not Allowed · BREW is not one of GET, PUT.');
  });

  it('as the visitor says', () => {
    expect(titleOf({ ...own, title: 'Ticket 4711' })).toBe('Ticket 4711');
  });

  it('what the banner says, where there is no request', () => {
    const look = { tone: 'refused', icon: 'x', title: 'Nothing is sent', aside: '' } as const;
    expect(caseTitle('', null, { look, why: ['The URL is faulty.'] })).toBe(
      'Nothing is sent · The URL is faulty.',
    );
  });

  it('cut where that is long', () => {
    const long = { ...own, request: preflight('https://shop.example', 'B'.repeat(200)) };
    expect(titleOf(long)).toHaveLength(120);
  });
});
