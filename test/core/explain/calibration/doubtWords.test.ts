import { describe, expect, it } from 'vitest';
import {
  differenceWords,
  doubtWords,
  moreDoubts,
  setAsideTitle,
} from '#core/explain/calibration/doubtWords.ts';
import type { Source } from '#core/explain/calibration/sourceWords.ts';
import { plain } from '#core/explain/phrase.ts';
import type { ObservedLine } from '#core/observed/compareObserved.ts';
import type { SuspectPart } from '#core/calibration/disagreement.ts';

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

  it.each<[string, readonly ObservedLine[], SuspectPart | null, string]>([
    [
      'another status',
      [
        line(':status', '403', '200'),
        line(':reason', 'Header Not Supported', 'OK'),
        line('Access-Control-Max-Age', null, '600'),
      ],
      { field: 'allowHeaders', entry: 'x-one' },
      '403 Header Not Supported instead of 200 OK. It depends on x-one in Allow Headers.',
    ],
    [
      'another line',
      [line('Access-Control-Max-Age', '5', '600')],
      { field: 'maxAge', entry: null },
      'Access-Control-Max-Age: 5 instead of 600. It depends on Max Age.',
    ],
    [
      'a missing line, and others',
      [
        line('Vary', null, 'Origin'),
        line('Access-Control-Max-Age', '5', null),
        line('Access-Control-Allow-Origin', null, 'x'),
      ],
      { field: 'maxAge', entry: null },
      'no Vary, where Origin would be sent, Access-Control-Max-Age: 5, where none would be sent and 1 other difference.',
    ],
    [
      'what the native service answers',
      [line('Access-Control-Allow-Origin', 'a', 'b')],
      { field: 'nativeResponse', entry: null },
      'Access-Control-Allow-Origin: a instead of b. It depends on what the native service answers.',
    ],
    ['nothing to name', [line('Vary', 'a', 'b')], null, 'Vary: a instead of b.'],
  ])('the nearest has %s', (_, lines, hangsOn, words) =>
    expect(plain(differenceWords('request 3', { lines, hangsOn }))).toBe(
      `All but request 3 can be explained. It has ${words}`,
    ),
  );

  it('counts what is folded away, and names what was set aside', () => {
    expect([moreDoubts(1), moreDoubts(3)]).toEqual([
      '1 more contradiction',
      '3 more contradictions',
    ]);
    expect(setAsideTitle([request(1)], 'own')).toBe(
      'Request 1: not the policy’s answer, set aside.',
    );
    expect(setAsideTitle([request(1), request(2)], 'own')).toBe(
      'Requests 1 and 2: not the policy’s answers, set aside.',
    );
  });
});
