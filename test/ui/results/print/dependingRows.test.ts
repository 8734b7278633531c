import { describe, expect, it } from 'vitest';
import { documentedIds } from '#core/gateway/outcome.ts';
import { dependingRows, jointLines, nothingToDepend } from '#ui/results/print/dependingRows.ts';
import { rowShown, shopShown } from '../cases.ts';

describe('what an answer depends on, on paper', () => {
  it('says what holds, and what the other alternatives would change', () => {
    const { answer } = rowShown('preflight-4');
    expect(dependingRows(answer, {}).find(({ question }) => /Vary/.test(question))).toEqual({
      question: 'Does the gateway add Vary: Origin?',
      holds: expect.stringMatching(/^No/),
      others: [expect.stringMatching(/^Yes.*: \+ Vary: Origin$/)],
    });
  });

  it('says what was found out', () => {
    const { answer, pinned } = rowShown('preflight-4', { vary: 'added' });
    const readings = { vary: 'added' } as const;
    const foundOut = { on: '2026-11-29', readings, proof: [], shownBy: {} };
    const rows = dependingRows(answer, pinned, foundOut);
    const [row] = rows.filter(({ question }) => /Vary/.test(question));
    expect(row?.holds).toMatch(/\(found out on 29 November 2026\)$/);
  });

  it('says what is pinned', () => {
    const { answer, pinned } = rowShown('preflight-4', { vary: 'added' });
    const [row] = dependingRows(answer, pinned).filter(({ question }) => /Vary/.test(question));
    expect(row?.holds).toMatch(/\(pinned\)$/);
  });

  it('names the outcome where that is another', () => {
    const others = dependingRows(shopShown().answer, {}).flatMap((row) => row.others);
    expect(others.some((other) => /: 403 /.test(other))).toBe(true);
  });

  it.each(documentedIds)(
    '%s: either a reading, readings together, or a sentence that there is none',
    (id) => {
      const { answer } = rowShown(id);
      const some = dependingRows(answer, {}).length + jointLines(answer).length > 0;
      expect(nothingToDepend(answer) === null).toBe(some);
    },
  );
});
