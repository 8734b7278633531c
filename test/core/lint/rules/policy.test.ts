import { describe, expect, it } from 'vitest';
import type { Readings } from '#core/gateway/readings.ts';
import type { RuleId } from '#core/lint/finding.ts';
import type { Setup } from '#core/setup/setup.ts';
import { application, noPolicy, setup } from '../../../helpers/setups.ts';
import { findingsIn, said, withField } from '../../../helpers/findings.ts';

type Row = [what: string, of: Setup, expected: string[], readings?: Partial<Readings>];

const maxAge = (value: number | null) => withField('maxAge', value);
const at = '/policy/maxAge';
const native = (...headers: [string, string][]) => ({
  nativeResponse: { status: 200, statusText: 'OK', headers },
});
const two = { allowedOrigins: ['https://a', 'https://b'] };

const tables: Partial<Record<RuleId, Row[]>> = {
  'no-policy': [
    ['none', noPolicy(), ['info /policy']],
    ['one', setup(), []],
  ],
  'credentials-with-any-origin': [
    ['both', setup({ allowedOrigins: ['https://a', '*'] }), ['security /policy/allowCredentials']],
    ['no credentials', setup({ allowedOrigins: ['*'], allowCredentials: false }), []],
    ['no star', setup(), []],
    [
      'a star that never matches',
      setup({ allowedOrigins: ['*'] }),
      [],
      { 'origin-star': 'never-matches' },
    ],
  ],
  'echo-without-vary': [
    ['two origins', setup(two), ['info /policy']],
    ['an expression', setup({ allowedOrigins: ['https://a+'] }), ['info /policy']],
    ['one more of an application', setup({}, { applications: [application()] }), ['info /policy']],
    ['one origin', setup(), []],
    ['a gateway that adds it', setup(two), [], { vary: 'added' }],
    ['a native service that has it', setup(two, native(['vary', 'Accept, Origin'])), []],
    ['a native service that has another', setup(two, native(['Vary', 'Accept'])), ['info /policy']],
    ['no policy', noPolicy(), []],
  ],
  'native-cors': [
    [
      'both answer',
      setup({}, native(['A', 'b'], ['access-control-allow-origin', '*'])),
      ['compat /nativeResponse/headers/1 ?'],
    ],
    [
      'both are sent',
      setup({}, native(['Access-Control-Allow-Origin', '*'])),
      ['compat /nativeResponse/headers/0'],
      { 'native-cors': 'both-sent' },
    ],
    ['another header', setup({}, native(['Vary', 'Origin'])), []],
    ['no policy', { ...noPolicy(), ...native(['Access-Control-Allow-Origin', '*']) }, []],
  ],
  'max-age-missing': [
    ['empty', maxAge(null), [`info ${at}`]],
    ['zero', maxAge(0), []],
  ],
  'max-age-zero': [
    ['zero', maxAge(0), [`info ${at}`]],
    ['one', maxAge(1), []],
    ['empty', maxAge(null), []],
  ],
  'max-age-negative': [
    ['negative', maxAge(-1), [`error ${at}`]],
    ['zero', maxAge(0), []],
  ],
  'max-age-fractional': [
    ['a fraction', maxAge(1.5), [`error ${at}`]],
    ['whole', maxAge(15), []],
    ['empty', maxAge(null), []],
  ],
  'max-age-over-cap': [
    ['the least cap', maxAge(600), []],
    ['over it', maxAge(601), [`info ${at}`]],
    ['empty', maxAge(null), []],
  ],
};

describe.each(Object.entries(tables) as [RuleId, Row[]][])('%s', (rule, rows) => {
  it.each(rows)('%s', (_, of, expected, readings = {}) => {
    expect(said(rule, of, readings)).toEqual(expected);
  });
});

describe('max-age-over-cap names', () => {
  it.each([
    [7200, ['safari']],
    [7201, ['chromium', 'safari']],
    [86_400, ['chromium', 'safari']],
    [604_800, ['chromium', 'firefox', 'safari']],
  ])('who cuts %i', (seconds, cappedBy) => {
    expect(findingsIn(maxAge(seconds))).toContainEqual(
      expect.objectContaining({ rule: 'max-age-over-cap', seconds, cappedBy }),
    );
  });
});
