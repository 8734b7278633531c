import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '#core/secrets/withoutSecrets.ts';
import { readScenario } from '#core/share/readScenario.ts';
import { foundOut, small } from './states.ts';

const read = (changed: object) => readScenario({ ...small, foundOut: { ...foundOut, ...changed } });

const [first] = foundOut.proof;
const { shownBy } = foundOut;

describe('what was found out', () => {
  it('is read', () => {
    expect(read({})).toEqual({ ok: true, value: { ...small, foundOut } });
  });

  it.each<[what: string, changed: object, code: string, path: string]>([
    ['without a day', { on: undefined }, 'missing-key', ''],
    ['on no day', { on: 'today' }, 'unknown-alternative', '/on'],
    ['in a month that there is not', { on: '2026-13-01' }, 'unknown-alternative', '/on'],
    ['on a 29 February of another year', { on: '2026-02-29' }, 'unknown-alternative', '/on'],
    ['on a 31 November', { on: '2026-11-31' }, 'unknown-alternative', '/on'],
    ['at a number', { on: 20261129 }, 'wrong-type', '/on'],
    [
      'of a reading that there is not',
      { readings: { luck: 'yes' } },
      'unknown-key',
      '/readings/luck',
    ],
    [
      'to be what it cannot be',
      { readings: { ...foundOut.readings, vary: 'sometimes' } },
      'unknown-alternative',
      '/readings/vary',
    ],
    ['by no list', { proof: first }, 'wrong-type', '/proof'],
    ['by too much', { proof: Array(101).fill(first) }, 'unknown-alternative', '/proof'],
    ['by nothing', { proof: [{}] }, 'missing-key', '/proof/0'],
    ['with a broken setup', { proof: [{ ...first, setup: 1 }] }, 'wrong-type', '/proof/0/setup'],
    [
      'with a broken request',
      { proof: [{ ...first, request: { method: 'a b' } }] },
      'not-a-token',
      '/proof/0/request/method',
    ],
    [
      'with a broken response',
      { proof: [{ ...first, response: { status: 99 } }] },
      'status-out-of-range',
      '/proof/0/response/status',
    ],
    ['with more', { address: 'https://gw' }, 'unknown-key', '/address'],
    ['without what shows it', { shownBy: {} }, 'missing-key', '/shownBy'],
    [
      'by an empty list',
      { shownBy: { ...shownBy, vary: [] } },
      'unknown-alternative',
      '/shownBy/vary',
    ],
    [
      'by what is not in the proof',
      { shownBy: { ...shownBy, vary: [3] } },
      'unknown-alternative',
      '/shownBy/vary/0',
    ],
    [
      'by half of one',
      { shownBy: { ...shownBy, vary: [0.5] } },
      'unknown-alternative',
      '/shownBy/vary/0',
    ],
    [
      'by more than there is',
      { shownBy: { ...shownBy, vary: [0, 0, 0, 0] } },
      'unknown-alternative',
      '/shownBy/vary',
    ],
    [
      'for what was not found out',
      { shownBy: { ...shownBy, 'origin-case': [0] } },
      'unknown-key',
      '/shownBy/origin-case',
    ],
  ])('is not opened %s', (_, changed, code, path) => {
    const result = read(changed);
    const issues = result.ok ? [] : result.issues.map(({ code, path }) => ({ code, path }));
    expect(issues).toContainEqual({ code, path: `/foundOut${path}` });
  });

  it('reports all that is wrong at once', () => {
    const result = read({ on: '', readings: { vary: 1 }, proof: [{}] });
    const paths = result.ok ? [] : result.issues.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['/foundOut/on', '/foundOut/readings/vary', '/foundOut/proof/0']),
    );
  });

  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('may be of %s', (on) => {
    expect(read({ on }).ok).toBe(true);
  });

  it('is handed on without secrets', () => {
    const secret = 's3cr3t-4711';
    const proof = foundOut.proof.map((observation) => ({
      ...observation,
      request: { method: 'GET', headers: [['Authorization', `Bearer ${secret}`]] as const },
    }));
    const { scenario } = withoutSecrets({ ...small, foundOut: { ...foundOut, proof } });
    expect(JSON.stringify(scenario)).not.toContain(secret);
  });
});
