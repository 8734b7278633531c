import { describe, expect, it } from 'vitest';
import { compareWithDocumented } from '#core/documented/comparison.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { judgeObserved, type ObservedVerdict } from '#core/observed/judgeObserved.ts';
import type { ObservedResponse } from '#core/scenario/observed.ts';
import type { CardLine } from '#ui/results/cards/cardLines.ts';
import { observedRows, type ObservedRow } from '#ui/results/observed/observedRows.ts';
import {
  answeredUnder,
  byNginx,
  observedCase,
  shopPreflight,
  shopSetup,
} from '../../../helpers/observedCases.ts';

const setup = shopSetup();
const answer = evaluate(setup, shopPreflight);
const { lines } = compareWithDocumented(answer, setup, shopPreflight, {});

const judged = (response: ObservedResponse): ObservedVerdict =>
  judgeObserved(observedCase(response).observed!, {
    ...{ setup, request: shopPreflight, response: answer.response, pinned: {}, evaluate },
  })!;

const rows = (response: ObservedResponse, http2 = false): readonly ObservedRow[] =>
  observedRows(lines, judged(response), http2);

/** "Name: value", "none" and "gap" for lines that are not there. */
const told = ({ kind, name, pieces }: CardLine): string => {
  const text = pieces.map((piece) => piece.text).join('');
  return kind === 'start' ? text : kind === 'header' ? `${name}: ${text}` : kind;
};
const sides = (all: readonly ObservedRow[]) =>
  all.map(({ observed, predicted }) => [told(observed), told(predicted)]);
const sideOf = (all: readonly ObservedRow[], name: string) =>
  sides(all.filter(({ observed }) => observed.name === name));

const agreeing = answeredUnder({});
const withHeaders = (...headers: ObservedResponse['headers'] & object) => ({
  ...agreeing,
  headers,
});

describe('what was observed, beside what is predicted', () => {
  it('has the same lines on both sides where they agree, none of them marked', () => {
    const all = rows(agreeing);
    expect(
      sides(all)
        .slice(1)
        .map(([observed]) => observed),
    ).toEqual(
      sides(all)
        .slice(1)
        .map(([, predicted]) => predicted),
    );
    expect(sides(all)[0]).toEqual(['200 OK', 'HTTP/1.1 200 OK']);
    expect(all.map(({ observed }) => observed.mark)).toEqual(all.map(() => null));
  });

  it('has the lines in the order of the prediction, then what else was observed', () => {
    const { headers } = agreeing;
    const all = rows(
      withHeaders(['X-Other', '1'], ['Vary', 'Origin'], ...headers!.toReversed(), ['Date', 'x']),
    );
    expect(all.map(({ observed, isExtra }) => [observed.name, isExtra])).toEqual([
      [':start', false],
      ['Access-Control-Allow-Origin', false],
      ['Access-Control-Allow-Methods', false],
      ['Access-Control-Allow-Headers', false],
      ['Access-Control-Max-Age', false],
      ['Access-Control-Allow-Credentials', false],
      ['Vary', false],
      ['X-Other', true],
      ['Date', true],
    ]);
  });

  it('pairs names in any case, each line once', () => {
    const twice = rows(
      withHeaders(['access-control-allow-origin', 'a'], ['Access-Control-Allow-Origin', 'b']),
    );
    const origins = twice.filter(({ observed }) =>
      /^access-control-allow-origin$/i.test(observed.name),
    );
    expect(sides(origins)).toEqual([
      ['Access-Control-Allow-Origin: a', 'Access-Control-Allow-Origin: https://shop.example'],
      ['Access-Control-Allow-Origin: b', 'none'],
    ]);
  });

  it('says of a line that only one side has that the other has none', () => {
    expect(sideOf(rows(withHeaders()), 'Access-Control-Allow-Origin')).toEqual([
      ['none', 'Access-Control-Allow-Origin: https://shop.example'],
    ]);
    expect(sideOf(rows(withHeaders(['Vary', 'Origin'])), 'Vary')).toEqual([
      ['Vary: Origin', 'none'],
    ]);
  });

  it('says nothing of lines that were not seen, nor of those that are not compared', () => {
    const unseen = rows({ ...agreeing, headers: null });
    expect(sideOf(unseen, 'Access-Control-Allow-Origin')[0]?.[0]).toBe('gap');
    expect(sideOf(rows(withHeaders(['Server', 'nginx'])), 'Server')).toEqual([
      ['Server: nginx', 'gap'],
    ]);
  });

  it('has no reason on the side of the prediction, over HTTP/2', () => {
    expect(sides(rows({ ...agreeing, statusText: null }, true))[0]).toEqual(['200', 'HTTP/2 200']);
  });
});

describe('a line that differs', () => {
  const marks = (all: readonly ObservedRow[]) =>
    Object.fromEntries(
      all
        .filter(({ observed }) => observed.mark)
        .map(({ observed }) => [observed.name, observed.mark]),
    );

  it('that a reading explains is marked so, and no other line', () => {
    expect(marks(rows(answeredUnder({ vary: 'added' })))).toEqual({ Vary: 'explained' });
  });

  it('that no reading explains is marked so: the start line for status or reason', () => {
    expect(marks(rows(byNginx))).toEqual({
      ':start': 'unexplained',
      'Access-Control-Allow-Origin': 'unexplained',
      'Access-Control-Allow-Methods': 'unexplained',
      'Access-Control-Allow-Headers': 'unexplained',
    });
    expect(marks(rows({ ...agreeing, statusText: 'Fine' }))).toEqual({ ':start': 'unexplained' });
  });

  it('is open as long as readings are looked for', () => {
    const verdict = { ...judged(byNginx), kind: 'differs' as const };
    expect(new Set(Object.values(marks(observedRows(lines, verdict))))).toEqual(new Set(['open']));
  });

  it('marks in a list of names those that the other side has not', () => {
    const [methods] = rows(withHeaders(['Access-Control-Allow-Methods', 'put, GET,DELETE'])).filter(
      ({ observed }) => observed.name === 'Access-Control-Allow-Methods',
    );
    const surplus = methods?.observed.pieces.filter(({ surplus }) => surplus);
    expect(surplus?.map(({ text }) => text)).toEqual(['DELETE']);
  });
});
