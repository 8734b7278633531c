import { describe, expect, it } from 'vitest';
import { knownReadings } from '#core/scenario/foundOut.ts';
import { sheetLines } from '#ui/results/print/sheetLines.ts';
import { rowShown, shopShown, undecidedShown, type Shown } from '../cases.ts';

const lines = (
  shown: Shown,
  missed: Parameters<typeof sheetLines>[1]['missed'] = null,
  http2 = false,
) =>
  sheetLines(shown, { known: knownReadings(shown), missed, http2 }).map(({ text, restsOn, why }) =>
    [text, restsOn, why].filter(Boolean).join(' | '),
  );

describe('the answer on paper', () => {
  it('of a refusal', () => {
    expect(lines(rowShown('preflight-2'))).toEqual([
      'HTTP/1.1 405 Method Not Allowed | Documented: row 2 of the preflight table',
      'No CORS header is added. | Documented: step 5 of the preflight flowchart',
    ]);
  });

  it('says of each line what it rests on, and of an erratum why', () => {
    const told = lines(rowShown('preflight-4'));
    expect(told[0]).toBe('HTTP/1.1 200 OK | Documented: row 4 of the preflight table');
    expect(told.find((line) => line.startsWith('Access-Control-Allow-Methods'))).toMatch(
      /^Access-Control-Allow-Methods: POST \| The documentation contradicts itself here \| ./,
    );
  });

  it('says which reading a line rests on', () => {
    expect(lines(shopShown())).toContainEqual(
      expect.stringMatching(/ \| Not documented\. It depends on: .*\?$/),
    );
  });

  it('says which reading is pinned', () => {
    const told = lines(rowShown('preflight-4', { vary: 'added' }));
    expect(told.find((line) => line.startsWith('Vary'))).toBe(
      'Vary: Origin | Pinned: Does the gateway add Vary: Origin?',
    );
  });

  it('says which reading was found out', () => {
    const row = rowShown('preflight-4', { vary: 'added' });
    const known = { vary: 'found-out' } as const;
    const told = sheetLines(row, { known, missed: null, http2: false });
    expect(told.find(({ text }) => text.startsWith('Vary'))?.restsOn).toBe(
      'Found out on the gateway: Does the gateway add Vary: Origin?',
    );
  });

  it('has the native service’s own lines', () => {
    expect(lines(shopShown())).toContain(
      'Content-Type: application/json | The native service’s own',
    );
  });

  it('marks the header that the browser misses, sent or not', () => {
    const missed = { name: 'Access-Control-Allow-Credentials', tag: 'missed by the browser' };
    const line = lines(shopShown(), missed).find((told) => told.includes(missed.name));
    expect(line).toMatch(/ \| missed by the browser\./);
  });

  it('has no reason phrase over HTTP/2', () => {
    expect(lines(rowShown('preflight-2'), null, true)[0]).toMatch(/^HTTP\/2 405 \|/);
  });

  it('guesses none where it is undecided', () => {
    expect(lines(undecidedShown())).toEqual(['No answer is guessed.']);
  });

  it('counts what is left out of a very long one', () => {
    const shown = shopShown();
    const [line] = shown.lines.filter(({ part }) => part === 'Content-Type');
    const long = {
      ...shown,
      lines: [...shown.lines, ...Array<typeof line & object>(500).fill(line!)],
    };
    expect(lines(long)).toHaveLength(41);
    expect(lines(long).at(-1)).toMatch(/^and \d+ more headers/);
  });
});
