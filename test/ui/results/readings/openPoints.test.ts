import { describe, expect, it } from 'vitest';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { nothingOpen, openPoints, type Consequence } from '#ui/results/readings/openPoints.ts';
import { readingCount } from '#ui/results/readings/readingCount.ts';
import { passedThrough, rowShown, shopShown, shown, undecidedShown, type Shown } from '../cases.ts';
import { application } from '../../../helpers/setups.ts';

const points = ({ answer, readings, pinned }: Shown) => openPoints(answer, readings, pinned);

function reads(consequence: Consequence): string {
  switch (consequence.kind) {
    case 'this':
      return 'this';
    case 'same':
      return 'same';
    case 'outcome':
      return consequence.text;
    case 'lines':
      return consequence.changes.map(({ sign, line }) => `${sign} ${line}`).join('; ');
  }
}

const leads = (row: Shown) =>
  Object.fromEntries(
    points(row).map(({ id, alternatives }) => [
      id,
      alternatives.map((alternative) => reads(alternative.consequence)),
    ]),
  );

describe('points that an answer hangs on', () => {
  it('another outcome, another line, or nothing different, each per alternative', () => {
    expect(leads(shopShown())).toEqual({
      'regex-entries': ['this', 'same', '403 Specified Origin is not allowed'],
      'native-cors': ['this', '+ Access-Control-Allow-Origin: *'],
      vary: ['this', '+ Vary: Origin'],
      'credentials-false': ['this', '+ Access-Control-Allow-Credentials: false'],
    });
  });

  it('an outcome with the same words on its start line is told by its row', () => {
    const { setup, request } = documentedScenario('preflight-4').scenario;
    const both = shown(
      {
        ...setup,
        policy: { ...setup.policy!, allowedOrigins: ['http://test2[.]com'] },
        applications: [application({ name: 'a', jsOrigins: ['http://test2.com'] })],
      },
      request,
    );
    expect(leads(both)['regex-entries']).toEqual(['this', 'same', '200 OK, as preflight, row 5']);
  });

  it('a refused preflight hangs on none', () => {
    expect(points(rowShown('preflight-2'))).toEqual([]);
    expect(readingCount(rowShown('preflight-2').answer)).toBe(0);
  });

  it('a reading with two other outcomes counts once', () => {
    const { answer } = shopShown({ 'regex-entries': 'r-prefix' });
    expect(answer.hangsOn.map(({ reading }) => reading)).toEqual([
      'regex-entries',
      'regex-entries',
    ]);
    expect(readingCount(answer)).toBe(1);
  });
});

describe('pinned readings', () => {
  it('are shown even if the answer does not hang on them', () => {
    const [point, ...others] = points(rowShown('preflight-2', { vary: 'added' }));
    expect(others).toEqual([]);
    expect(point).toMatchObject({ id: 'vary', pinned: true, byDefault: 'not-added' });
    expect(point?.alternatives.map(({ consequence }) => reads(consequence))).toEqual([
      'same',
      'this',
    ]);
  });

  it('tell what the default would take away', () => {
    expect(leads(shopShown({ vary: 'added' }))['vary']).toEqual(['− Vary: Origin', 'this']);
  });

  it('only they are marked', () => {
    const marked = points(shopShown({ vary: 'added' })).filter(({ pinned }) => pinned);
    expect(marked.map(({ id }) => id)).toEqual(['vary']);
  });
});

it.each([
  ['a refusal', rowShown('preflight-2'), 'leads to 405 Method Not Allowed here.'],
  ['passed on', passedThrough(), 'has the request passed on here.'],
  ['undecided', undecidedShown(), 'leaves it undecided here.'],
])('nothing is open: %s', (_, { answer }, end) => {
  expect(nothingOpen(answer)).toBe(
    `Nothing. Each of the 12 points that the documentation leaves open ${end}`,
  );
});
