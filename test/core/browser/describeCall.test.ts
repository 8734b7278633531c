import { describe, expect, it } from 'vitest';
import { describeCall } from '#core/browser/describeCall.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import { call, page, response } from './calls.ts';
import { exchanges, serverOf } from './truth.ts';

describe('a call before any server is asked', () => {
  it('tells what asks for a preflight, what is dropped and what is sent', () => {
    const headers = [
      ['X-A', '1'],
      ['Cookie', 'a=b'],
      ['Accept', 'x'],
    ] as const;
    expect(describeCall(call({ method: 'put', headers }), 'standard')).toEqual({
      problem: null,
      dropped: [{ name: 'Cookie', why: 'forbidden' }],
      request: {
        method: 'PUT',
        url: 'https://api.example/orders',
        headers: [
          ['X-A', '1'],
          ['Accept', 'x'],
        ],
        origin: page,
        kind: 'cors',
      },
      preflight: {
        needed: true,
        reasons: [
          { kind: 'method', name: 'PUT' },
          { kind: 'header', name: 'x-a' },
        ],
        sent: { origin: page, acrm: 'PUT', acrh: 'x-a' },
      },
    });
  });

  it('tells what is at fault, and where', () => {
    const headers = [
      ['X-A', '1'],
      ['b d', '1'],
    ] as const;
    expect(describeCall(call({ headers }), 'chromium').problem).toEqual({
      code: 'header-name',
      value: 'b d',
      header: 1,
      text: "TypeError: Failed to execute 'fetch' on 'Window': Invalid name",
    });
  });

  it.each([
    [{ url: '/a' }, 'same-origin'],
    [{ mode: 'no-cors' }, 'no-cors'],
    [{ mode: 'same-origin' }, 'not-made'],
    [{ url: 'http://api.example/' }, 'not-made'],
    [{ url: 'ftp://a/' }, 'not-made'],
    [{ url: 'data:,x' }, 'same-origin'],
    [{ url: 'x://a/', pageOrigin: 'null' }, 'not-made'],
    [{}, 'cors'],
  ])('%j is %s', (change, kind) => {
    const { request, preflight } = describeCall(call({ method: 'GET', ...change }), 'firefox');
    expect([request?.kind, preflight.needed]).toEqual([kind, false]);
  });

  it('is all there is of one that throws', () => {
    expect(describeCall(call({ mode: 'navigate' }), 'standard')).toEqual({
      problem: { code: 'mode', value: 'navigate', header: null, text: 'TypeError' },
      dropped: [],
      request: null,
      preflight: { needed: false, reasons: [], sent: null },
    });
  });

  it.each([
    [{}, page],
    [{ url: '/a' }, null],
    [{ url: '/a', method: 'POST' }, page],
    [{ mode: 'no-cors' }, null],
    [{ mode: 'no-cors', method: 'POST' }, page],
  ])('%j is sent with the Origin %s', (change, origin) => {
    expect(describeCall(call(change), 'standard').request?.origin).toBe(origin);
  });

  it.each([
    [{ method: 'POST', body: { kind: 'stream', duplex: 'half' } }, 'stream'],
    [
      { method: 'POST', api: 'xhr', uploadListener: true, body: { kind: 'string' } },
      'upload-listener',
    ],
  ] as const)('%j preflights for its %s', (change, kind) => {
    expect(describeCall(call(change), 'chromium').preflight.reasons).toEqual([{ kind, name: '' }]);
  });

  it('says what the simulation then sends', () => {
    for (const row of exchanges) {
      if (row.resources) continue;
      for (const browser of ['standard', 'chromium', 'firefox'] as const) {
        const { preflight, problem } = describeCall(row.request, browser);
        const done = simulateFetch(row.request, serverOf(row), browser);
        expect(preflight.sent, row.id).toEqual(done.preflight);
        expect(problem?.text ?? null, row.id).toBe(done.outcome === 'throws' ? done.error : null);
      }
    }
    expect(simulateFetch(call(), () => response([]), 'standard').error).toBe('TypeError');
  });
});
