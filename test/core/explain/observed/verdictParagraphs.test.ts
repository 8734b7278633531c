import { describe, expect, it } from 'vitest';
import { verdictParagraphs } from '#core/explain/observed/verdictParagraphs.ts';
import { plain } from '#core/explain/phrase.ts';
import { replyOf } from '#core/explain/reply.ts';
import { replyCaseOf } from '#core/explain/replyCase.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { writeReplyText } from '#core/interop/reply.ts';
import { judgeObserved } from '#core/observed/judgeObserved.ts';
import type { ObservedResponse } from '#core/scenario/observed.ts';
import {
  answeredUnder,
  byNginx,
  observedCase,
  shopPreflight,
  shopSetup,
} from '../../../helpers/observedCases.ts';

function paragraphs(seen: ObservedResponse): string[] {
  const { observed } = observedCase(seen);
  const told = { setup: shopSetup(), request: shopPreflight, pinned: {}, evaluate };
  const { response } = evaluate(told.setup, told.request);
  return verdictParagraphs(judgeObserved(observed!, { ...told, response })!, observed!).map(
    (each) => plain(each),
  );
}

describe('what follows from what was observed, in paragraphs', () => {
  it('they agree', () => {
    expect(paragraphs(answeredUnder({}))).toEqual([
      'Observed and predicted agree: status, reason and all CORS headers.',
    ]);
  });

  it('a reading explains it: which', () => {
    const [title, reading] = paragraphs(answeredUnder({ 'header-case': 'exact' }));
    expect(title).toBe('They differ, and one reading explains it:');
    expect(reading).toMatch(/^\S.*\? \S.*[^.]\.$/);
  });

  it('nothing explains it: everybody else who could have answered, each with the check', () => {
    const [title, first, ...others] = paragraphs(byNginx);
    expect(title).toBe('No reading explains this. Who else could have answered:');
    expect(first).toContain('A proxy or firewall in front');
    expect(first).toContain('curl straight to the gateway’s own port');
    expect(others.length).toBeGreaterThan(0);
  });
});

describe('a reply', () => {
  const textOf = (seen: ObservedResponse): string => {
    const scenario = observedCase(seen, {
      request: { ...shopPreflight, headers: shopPreflight.headers.slice(0, 2) },
      setup: shopSetup({ allowedOrigins: [] }),
    });
    const { request } = scenario;
    const observed = { ...scenario.observed!, exchanges: [{ request, response: seen }] };
    const asked = { scenario: { ...scenario, observed }, exchange: 0, evaluate, link: '#' };
    return writeReplyText(replyOf(replyCaseOf(asked)!));
  };

  it('names the change where the gateway answered as predicted', () => {
    const text = textOf({
      status: 403,
      statusText: 'Specified Origin is not allowed',
      headers: [],
    });
    expect(text).toContain('Change needed');
    expect(text).not.toContain('Who else');
  });

  it('names nobody’s change where another may have answered', () => {
    const text = textOf(byNginx);
    expect(text).toContain('A proxy or firewall in front');
    expect(text).not.toContain('Change needed');
  });
});
