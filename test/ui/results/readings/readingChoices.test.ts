import { describe, expect, it } from 'vitest';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { readingChoices, type Consequence } from '#ui/results/readings/readingChoices.ts';
import { readingCount } from '#core/explain/readings/dependsOnFactWords.ts';
import { rowShown, shopShown, shown, type Shown } from '../cases.ts';
import { application } from '../../../helpers/setups.ts';

const choices = ({ answer, readings, pinned }: Shown) => readingChoices(answer, readings, pinned);

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
    choices(row).map(({ id, alternatives }) => [
      id,
      alternatives.map((alternative) => reads(alternative.consequence)),
    ]),
  );

describe('readings that an answer depends on', () => {
  it('another outcome, another line, or nothing different, each per alternative', () => {
    expect(leads(shopShown())).toEqual({
      'regex-entries': ['this', 'same', '403 Specified Origin is not allowed'],
      'native-cors': ['this', '+ Access-Control-Allow-Origin: *'],
      vary: ['this', '+ Vary: Origin'],
      'credentials-false': ['this', '+ Access-Control-Allow-Credentials: false'],
    });
  });

  it('an outcome with the same words on its start line is named by its row', () => {
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

  it('a refused preflight depends on none', () => {
    expect(choices(rowShown('preflight-2'))).toEqual([]);
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
  it('are shown even if the answer does not depend on them', () => {
    const [choice, ...others] = choices(rowShown('preflight-2', { vary: 'added' }));
    expect(others).toEqual([]);
    expect(choice).toMatchObject({ id: 'vary', pinned: true, byDefault: 'not-added' });
    expect(choice?.alternatives.map(({ consequence }) => reads(consequence))).toEqual([
      'same',
      'this',
    ]);
  });

  it('say what the default would remove', () => {
    expect(leads(shopShown({ vary: 'added' }))['vary']).toEqual(['− Vary: Origin', 'this']);
  });

  it('only they are marked', () => {
    const marked = choices(shopShown({ vary: 'added' })).filter(({ pinned }) => pinned);
    expect(marked.map(({ id }) => id)).toEqual(['vary']);
  });
});
