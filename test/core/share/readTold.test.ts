import { describe, expect, it } from 'vitest';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import { withoutSecrets } from '#core/secrets/withoutSecrets.ts';
import { readScenario } from '#core/share/readScenario.ts';

const read = (told: object) =>
  readScenario({ setup: emptyScenario.setup, request: emptyScenario.request, ...told });

describe('what a ticket told beside a scenario', () => {
  it('is read', () => {
    const told = { symptom: 'blocked', missing: ['policy', 'reason'] };
    expect(read(told)).toMatchObject({ ok: true, value: told });
  });

  it.each<[string, object, object]>([
    ['a symptom that is no text', { symptom: 1 }, { code: 'wrong-type', path: '/symptom' }],
    [
      'what nobody can miss',
      { missing: ['policy', 'luck'] },
      { code: 'unknown-alternative', path: '/missing/1', value: 'luck' },
    ],
    ['no list', { missing: 'policy' }, { code: 'wrong-type', path: '/missing' }],
  ])('is reported if it is %s', (_, told, issue) => {
    expect(read(told)).toMatchObject({ ok: false, issues: [issue] });
  });

  it('is handed on without secrets', () => {
    const symptom = 'Cannot load https://ann:pass4711@gw.example/';
    const { scenario } = withoutSecrets({ ...emptyScenario, symptom });
    expect(scenario.symptom).not.toContain('pass4711');
  });
});
