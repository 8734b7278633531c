import { describe, expect, it } from 'vitest';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import type { Setup } from '#core/setup/setup.ts';
import { printSetup } from '#core/setup/print.ts';
import { draftRequest, draftSetup, canonicalDraft } from '#ui/state/draft.ts';
import { noPolicy, request, setup } from '../../helpers/setups.ts';

const before = setup();
const none = noPolicy();

describe('the draft of a setup', () => {
  it.each([
    ['what it says', printSetup(none), none, none, [], false],
    ['the same in other formatting', ' {"policy":null}', none, none, [], false],
    ['nothing, if it is no JSON', '{', null, before, ['close-brace-expected'], true],
    ['nothing, if it is empty', '', null, before, ['value-expected'], true],
    [
      'what can be read of it, if it is no setup',
      '{"policy": null, "x": 1}',
      none,
      before,
      ['unknown-key'],
      true,
    ],
  ])('shows %s', (_, text, shown, value, codes, stale) => {
    const draft = draftSetup(text, before);
    expect(draft).toMatchObject({ text, shown, value, stale });
    expect(draft.issues.map(({ code }) => code)).toEqual(codes);
  });

  it.each<[string, Setup]>([
    ['a policy', before],
    ['none', none],
    ...documentedScenarios.map(({ id, scenario }) => [id, scenario.setup] as [string, Setup]),
  ])('need not read what it wrote: %s', (_, setup) => {
    expect(canonicalDraft(setup)).toEqual(draftSetup(printSetup(setup), none));
  });

  it('never has a half-applied policy in force', () => {
    const text = printSetup(before).replace('600', '-1').replace('"X-Seen"', '"X-Other"');
    const draft = draftSetup(text, before);
    expect(draft.shown?.policy?.exposeHeaders).toEqual(['X-Other']);
    expect(draft.value).toBe(before);
  });
});

describe('the draft of a request', () => {
  const last = request('GET', { Origin: 'https://a.example' });
  const put = { method: 'PUT', url: '/', headers: [['X', '1']] };

  it.each([
    ['what it says', 'PUT / HTTP/1.1\nX: 1', put, put, [], false],
    ['the same, half written', 'PUT\nX:1\n', put, put, [], false],
    ['a note that stops nothing', 'PUT /\nX: 1\n\nbody', put, put, ['body-ignored'], false],
    [
      'what can be read of it',
      'PUT /\nX: 1\nno colon',
      {
        ...put,
        headers: [
          ['X', '1'],
          ['no colon', ''],
        ],
      },
      last,
      ['no-colon'],
      true,
    ],
    [
      'what HTTP cannot carry',
      'PUT /\nX: ☃',
      { ...put, headers: [['X', '☃']] },
      last,
      ['value-not-carryable'],
      true,
    ],
    [
      'a request of no words',
      '',
      { method: 'GET', url: '/', headers: [] },
      last,
      ['empty-request'],
      true,
    ],
  ])('shows %s', (_, text, shown, value, codes, stale) => {
    const draft = draftRequest(text, last);
    expect(draft).toMatchObject({ text, shown, value, stale });
    expect(draft.issues.map(({ code }) => code)).toEqual(codes);
  });
});
