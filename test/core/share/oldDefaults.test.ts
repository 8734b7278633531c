import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#core/scenario/scenario.ts';
import { withoutSecrets } from '#core/secrets/withoutSecrets.ts';
import { decodeScenarioSync } from '#core/share/codec.ts';
import { withOldDefaults } from '#core/share/oldDefaults.ts';
import { readPlainForm } from '#core/share/plainForm.ts';
import old from '../../fixtures/share/oldDefaults.json' with { type: 'json' };
import v3 from '../../fixtures/share/v3.json' with { type: 'json' };
import { pageScenarios, scenarios } from './arbitraries.ts';
import { linkTo } from './linkTo.ts';
import { normalScenario } from './states.ts';

fc.configureGlobal({ seed: 1 });

const origins = fc.constantFrom('null', 'http://test.com', 'http://test2.com');

const opened = (link: string) => {
  const result = decodeScenarioSync(link);
  return result.ok ? result.value : result.issues;
};

describe('links from before suspended applications counted open as their author saw them', () => {
  it.each(old)('$name', ({ link, scenario }) => {
    expect(opened(link)).toEqual(normalScenario(scenario));
  });
});

describe('a link of today with a suspended application that decides', () => {
  it.each(v3)('is told from those: $name', ({ link, scenario }) => {
    const value = normalScenario(scenario);
    expect(linkTo(value)).toBe(link);
    expect(opened(link)).toEqual(value);
  });

  it.each([
    ['as it counted before', 'do-not-count', 1],
    ['as it counts, in so many words', 'count', 1],
  ] as const)('that is pinned %s is as before', (_, alternative, version) => {
    const { readings: __, ...scenario } = normalScenario(v3[0]!.scenario);
    const pinned: Scenario = { ...scenario, readings: { 'suspended-apps': alternative } };
    expect(linkTo(pinned)).toMatch(new RegExp(`^v${version}\\.`));
    expect(opened(linkTo(pinned))).toEqual(pinned);
  });
});

it('every scenario opens as it is, in whatever version it is written', () => {
  fc.assert(
    fc.property(fc.oneof(scenarios, pageScenarios), origins, (given, origin) => {
      const request = { method: 'GET', headers: [['Origin', origin]] } as const;
      const [first, ...others] = given.setup.applications;
      const applications = first ? [{ ...first, jsOrigins: [origin] }, ...others] : [];
      const scenario = { ...given, request, setup: { ...given.setup, applications } };
      // A link has no secrets.
      expect(opened(linkTo(scenario))).toEqual(withoutSecrets(scenario).scenario);
    }),
  );
});

it('a scenario is the very same where nothing has to be pinned', () => {
  const scenario = normalScenario(old.at(-1)!.scenario);
  expect(withOldDefaults(scenario)).toBe(scenario);
});

describe('the plain form', () => {
  const query = 'allowMethods=GET&jsOrigins=https://a.example&origin=https://a.example';
  it.each([
    ['a suspended application', '&suspended=Application', { 'suspended-apps': 'do-not-count' }],
    [
      'one that is said to count',
      '&suspended=Application&reading.suspended-apps=count',
      { 'suspended-apps': 'count' },
    ],
    ['none that is suspended', '', undefined],
  ])('%s', (_, more, readings) => {
    const result = readPlainForm(query + more);
    expect(result.ok && result.value.readings).toEqual(readings);
  });
});
