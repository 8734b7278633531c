import { describe, expect, it } from 'vitest';
import type { Scenario } from '#core/scenario/scenario.ts';
import {
  versionFor,
  wireVersions,
  writeWire,
  writtenDictionary,
} from '#core/share/wire/wireVersions.ts';
import { readScenario } from '#core/share/readScenario.ts';
import { linkTo } from '../linkTo.ts';
import { foundOut, middle, small } from '../states.ts';
import { application, request } from '../../../helpers/setups.ts';

const call: Scenario = { ...middle, page: { call: { pageOrigin: 'http://a', url: '/b' } } };

const { readings: _, ...unpinned } = middle;
const suspended: Scenario = {
  ...unpinned,
  setup: { ...middle.setup, applications: [application({ isSuspended: true })] },
  request: request('GET', { Origin: 'https://partner.example' }),
};

describe('the versions of the wire form', () => {
  it('are all still readable, from the first to the last one', () => {
    expect([...wireVersions.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it.each([
    ['a request alone', 1, middle],
    ['the call of a page', 2, call],
    ['a suspended application that decides', 3, suspended],
    ['the same beside a call', 3, { ...suspended, page: call.page! }],
    ['a policy to compare with', 5, { ...middle, before: small.setup }],
    ['a question', 6, { ...middle, ask: true }],
    ['a sequence', 6, { ...middle, sequence: { steps: [{ scenario: small }] } }],
    ['what was found out on a gateway', 7, { ...middle, foundOut }],
    [
      'the same in a sequence',
      7,
      { ...middle, sequence: { steps: [{ scenario: { ...small, foundOut } }] } },
    ],
    ['the same, pinned', 1, { ...suspended, readings: { 'suspended-apps': 'count' } }],
  ] as [string, number, Scenario][])(
    'are written for what needs them: %s',
    (_, version, scenario) => {
      expect(versionFor(scenario)).toBe(version);
      const form = wireVersions.get(version)!;
      expect(form.dictionary).toBe(writtenDictionary);
      expect(readScenario(form.read(writeWire(scenario)))).toEqual({ ok: true, value: scenario });
      expect(linkTo(scenario).startsWith(`v${version}.`)).toBe(true);
    },
  );
});
