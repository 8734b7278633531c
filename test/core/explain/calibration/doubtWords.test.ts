import { describe, expect, it } from 'vitest';
import { differenceWords, doubtWords } from '#core/explain/calibration/doubtWords.ts';
import type { Source } from '#core/explain/calibration/sourceWords.ts';
import { plain } from '#core/explain/phrase.ts';
import type { ObservedLine } from '#core/observed/compareObserved.ts';
import type { HttpResponse } from '#core/http/message.ts';

const request = (id: number): Source => ({ kind: 'request', id, form: 'own', kit: 'abc123' });

const line = (part: string, observed: string | null, predicted: string | null): ObservedLine => ({
  ...{ part, observed, predicted, same: false },
});

describe('contradictions in words', () => {
  it.each<[string, readonly Source[], string]>([
    [
      'two requests',
      [request(3), request(5)],
      'Requests 3 and 5 cannot both come from one gateway. Perhaps two instances answered behind a load balancer, the policy was changed in between, or the gateway has another policy than the policy on the screen.',
    ],
    [
      'three',
      [request(3), request(5), { kind: 'ticket' }],
      'Requests 3 and 5 and the ticket cannot all come from one gateway. Perhaps two instances answered behind a load balancer, the policy was changed in between, or the gateway has another policy than the policy on the screen.',
    ],
    [
      'one request twice',
      [request(3), request(3)],
      'Two answers to request 3 cannot both come from one gateway. Perhaps two instances answered behind a load balancer, the policy was changed in between, or the gateway has another policy than the policy on the screen.',
    ],
    [
      'one alone',
      [request(3)],
      'The answer to request 3 does not fit the policy on the screen, however it is read. Perhaps the gateway has another policy, or somebody else answered.',
    ],
    [
      'what was found out before',
      [{ kind: 'found-out', on: '2026-11-01' }, request(3)],
      'Request 3 and what was found out on 1 November 2026 cannot both come from one gateway. Perhaps the gateway was changed since then, or the gateway has another policy than the policy on the screen.',
    ],
  ])('%s', (_, sources, words) => {
    const { title, causes } = doubtWords(sources, 'own');
    expect(`${title} ${causes}`).toBe(words);
  });

  const predicted: HttpResponse = { status: 200, statusText: 'OK', headers: [] };
  const observed = { status: 403, statusText: 'Header Not Supported', headers: [] };

  it.each<[string, readonly ObservedLine[], string]>([
    [
      'another status',
      [line(':status', '403', '200'), line('Access-Control-Max-Age', null, '600')],
      'All but request 3 can be explained. It has 403 Header Not Supported instead of 200 OK. It hangs on Allow Headers.',
    ],
    [
      'another line',
      [line('Access-Control-Max-Age', '5', '600')],
      'All but request 3 can be explained. It has Access-Control-Max-Age: 5 instead of 600. It hangs on Allow Headers.',
    ],
    [
      'a missing line, and one too many',
      [line('Vary', null, 'Origin'), line('Access-Control-Max-Age', '5', null)],
      'All but request 3 can be explained. It has no Vary, where Origin would be sent, Access-Control-Max-Age: 5, where none would be sent. It hangs on Allow Headers.',
    ],
  ])('the nearest has %s', (_, lines, words) =>
    expect(
      plain(differenceWords('request 3', observed, { predicted, lines, field: 'allowHeaders' })),
    ).toBe(words),
  );
});
