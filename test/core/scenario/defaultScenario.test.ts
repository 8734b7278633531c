import { describe, expect, it } from 'vitest';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { defaultScenario } from '#core/scenario/defaultScenario.ts';
import { decodeScenario, encodeScenario } from '#core/share/codec.ts';

const asking = (method: string) => ({
  ...defaultScenario.request,
  headers: defaultScenario.request.headers.map(([name, value]): [string, string] => [
    name,
    name === 'Access-Control-Request-Method' ? method : value,
  ]),
});

describe('what opens when nothing is asked for', () => {
  it('is a documented row, with nothing pinned and nothing unfinished', () => {
    expect(defaultScenario).toBe(documentedScenario('preflight-2').scenario);
    expect(Object.keys(defaultScenario)).toEqual(['setup', 'request']);
  });

  it.each([
    ['DELETE', 'preflight-2', 405],
    ['POST', 'preflight-4', 200],
    ['PUT', 'preflight-4', 200],
  ])('asking for %s it ends in %s', (method, outcome, status) => {
    const answer = evaluate(defaultScenario.setup, asking(method));
    expect([answer.outcome, answer.response?.status]).toEqual([outcome, status]);
  });

  it('goes through a link', async () => {
    const opened = await decodeScenario(await encodeScenario(defaultScenario));
    expect(opened).toEqual({ ok: true, value: defaultScenario });
  });
});
