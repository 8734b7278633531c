import { describe, expect, it } from 'vitest';
import { lineReason } from '#core/explain/gateway/lineReasonWords.ts';
import { nativeFails, rowShown, shopShown, shown, type Shown } from '../../../ui/results/cases.ts';
import { application } from '../../../helpers/setups.ts';

const reason = ({ lines, differing }: Shown, part: string): string | null =>
  lineReason(
    lines.find((line) => line.part === part)!,
    differing,
  );

describe('why a line differs', () => {
  it.each([
    ['Access-Control-Allow-Origin', 'Differs because your Origin is not the example’s.'],
    [
      'Access-Control-Allow-Credentials',
      'Differs because your Allow Credentials is not the example’s.',
    ],
    ['Access-Control-Expose-Headers', 'Differs because your Expose Headers is not the example’s.'],
  ])('%s names the input that it is made of', (part, sentence) => {
    expect(reason(shopShown(), part)).toBe(sentence);
  });

  it('the start line names the native service', () => {
    expect(reason(nativeFails(), ':start')).toBe(
      'Differs because your Native service is not the example’s.',
    );
  });

  it('a line of no input speaks of the inputs', () => {
    const { setup, request } = rowShown('preflight-4').documented!.scenario;
    const other = shown(
      { ...setup, applications: [application({ name: 'a', jsOrigins: ['http://a'] })] },
      request,
      {
        vary: 'added',
      },
    );
    expect(reason(other, 'Vary')).toBe('Differs because your inputs are not the example’s.');
  });

  it('with the row’s own inputs it is the reading', () => {
    expect(reason(rowShown('preflight-4', { vary: 'added' }), 'Vary')).toBe(
      'Differs because of a reading that is not the default. Does the gateway add Vary: Origin?',
    );
  });

  it.each([
    ['equal lines', rowShown('preflight-4'), 'Access-Control-Max-Age'],
    ['an erratum', rowShown('preflight-4'), 'Access-Control-Allow-Methods'],
    ['a native header', shopShown(), 'Content-Type'],
  ])('%s: nothing is said', (_, row, part) => {
    expect(reason(row, part)).toBeNull();
  });
});
