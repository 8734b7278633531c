import { describe, expect, it } from 'vitest';
import { compare, type ComparedLine } from '#core/documented/compare.ts';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { DocumentedId } from '#core/gateway/outcome.ts';
import { request, setup } from '../../helpers/setups.ts';

const own = (id: DocumentedId): readonly ComparedLine[] => {
  const documented = documentedScenario(id);
  const { setup, request } = documented.scenario;
  return compare(documented, evaluate(setup, request), 'inputs');
};

const told = (lines: readonly ComparedLine[]) =>
  lines.map(({ part, printed, ours, mark }) => [
    part.replace('Access-Control-', ''),
    printed,
    ours,
    mark,
  ]);

const sameStart = (text: string) => [':start', text, text, 'same'];

describe('a row held against our answer to its own inputs', () => {
  it.each([
    ['preflight-1', [sameStart('403 Specified Origin is not allowed')]],
    ['preflight-2', [sameStart('405 Method Not Allowed')]],
    ['preflight-3', [sameStart('403 Header Not Supported')]],
    ['preflight-no-origin', [sameStart('405 Method Not Allowed')]],
    ['preflight-no-method', [sameStart('405 Method Not Allowed')]],
    ['request-1', [sameStart('403 Specified Origin is not allowed')]],
    ['request-no-origin', [sameStart('200 OK')]],
    ...(['preflight-4', 'preflight-5'] as const).map(
      (id) =>
        [
          id,
          [
            sameStart('200 OK'),
            ['Allow-Origin', 'http://test2.com', 'http://test2.com', 'same'],
            ['Allow-Methods', 'POST,GET,PUT', 'POST', 'erratum'],
            ['Allow-Headers', 'test1,test2', 'test1,test2', 'same'],
            ['Max-Age', '100', '100', 'same'],
            ['Allow-Credentials', 'true', 'true', 'same'],
          ],
        ] as const,
    ),
    [
      'request-2',
      [
        sameStart('200 OK'),
        ['Allow-Origin', 'http://test2.com', 'http://test2.com', 'same'],
        ['Allow-Credentials', 'true', 'true', 'same'],
        ['Expose-Headers', 'header1,header2', 'header1,header2', 'same'],
      ],
    ],
    [
      'request-3',
      [
        sameStart('200 OK'),
        ['Allow-Origin', 'http://test2.com', 'http://test2.com', 'same'],
        ['Allow-Methods', 'POST,GET,PUT', null, 'erratum'],
        ['Allow-Headers', 'test1,test2', null, 'erratum'],
        ['Max-Age', '100', null, 'erratum'],
        ['Allow-Credentials', 'true', 'true', 'same'],
        ['Expose-Headers', null, 'header1,header2', 'erratum'],
      ],
    ],
  ] as [DocumentedId, unknown][])('%s', (id, expected) => {
    expect(told(own(id))).toEqual(expected);
  });

  it('never differs without an erratum that says why', () => {
    const ids = ['preflight-4', 'preflight-5', 'request-2', 'request-3'] as const;
    for (const line of ids.flatMap(own)) {
      expect(line.mark === 'same' || line.erratum !== null).toBe(true);
    }
  });
});

describe('a row held against an answer to other inputs', () => {
  const nativeResponse = {
    status: 404,
    statusText: 'Not Found',
    headers: [['X-Request-Id', '7']] as const,
  };
  const lines = compare(
    documentedScenario('request-2'),
    evaluate(
      setup({ allowCredentials: false }, { nativeResponse }),
      request('GET', { Origin: 'https://shop.example' }),
    ),
    'inputs',
  );

  it('marks what differs because of them, and the lines that no row prints', () => {
    expect(told(lines)).toEqual([
      [':start', '200 OK', '404 Not Found', 'inputs'],
      ['X-Request-Id', null, '7', 'unprinted'],
      ['Allow-Origin', 'http://test2.com', 'https://shop.example', 'inputs'],
      ['Allow-Credentials', 'true', null, 'inputs'],
      ['Expose-Headers', 'header1,header2', 'X-Seen', 'inputs'],
    ]);
  });

  it('says what each of our lines rests on, the absent one too', () => {
    expect(lines.map(({ basis }) => basis)).toEqual([
      { kind: 'native' },
      { kind: 'native' },
      { kind: 'documented', outcome: 'request-2', step: 4 },
      { kind: 'reading', readings: ['credentials-false'] },
      { kind: 'documented', outcome: 'request-2', step: 4 },
    ]);
  });

  it('keeps an erratum apart from what only the inputs change', () => {
    const { setup: base, request: asked } = documentedScenario('preflight-4').scenario;
    const policy = base.policy && { ...base.policy, allowMethods: ['POST', 'PATCH'] };
    const answer = evaluate({ ...base, policy }, asked);
    const methods = compare(documentedScenario('preflight-4'), answer, 'inputs')[2];
    expect(methods).toMatchObject({ printed: 'POST,GET,PUT', ours: 'POST,PATCH', mark: 'inputs' });
  });
});

describe('with both CORS headers sent', () => {
  it('shows the native service’s before the gateway’s', () => {
    const nativeResponse = {
      status: 200,
      statusText: 'OK',
      headers: [['Access-Control-Allow-Origin', '*']] as const,
    };
    const answer = evaluate(
      setup({}, { nativeResponse }),
      request('GET', { Origin: 'https://shop.example' }),
      { 'native-cors': 'both-sent' },
    );
    const lines = compare(documentedScenario('request-2'), answer, 'inputs');
    expect(told(lines).slice(1, 3)).toEqual([
      ['Allow-Origin', null, '*', 'unprinted'],
      ['Allow-Origin', 'http://test2.com', 'https://shop.example', 'inputs'],
    ]);
  });
});
