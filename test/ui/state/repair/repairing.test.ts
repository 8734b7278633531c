import { describe, expect, it } from 'vitest';
import { evaluate } from '#core/gateway/evaluate.ts';
import { openScenario } from '#ui/state/documents.ts';
import { chosenChanges, documentsWith, repairing } from '#ui/state/repair/repairing.ts';
import { application, preflight, setup } from '../../../helpers/setups.ts';

const admin = 'https://admin.example';
const call = { pageOrigin: admin, url: 'https://gw.example/a', mode: 'no-cors' };

const asked = (change: Partial<Parameters<typeof repairing>[0]> = {}) => {
  const scenario = {
    setup: setup({}, { applications: [application()] }),
    request: preflight(admin, 'DELETE'),
  };
  const { setup: draft, request, page } = openScenario(scenario);
  const rest = {
    page,
    pinned: {},
    evaluate,
    stale: false,
    sends: 'request',
    beside: null,
  } as const;
  return { setup: draft, request, ...rest, ...change };
};

describe('what must change for what is on the screen', () => {
  it.each([
    ['a text cannot be read', { stale: true }],
    ['a call cannot be simulated yet', { sends: 'unknown' }],
  ] as const)('is not said while %s', (_, change) => {
    expect(repairing(asked(change))).toBeNull();
  });

  it.each([
    ['as proposed', [], ['add', 'add']],
    ['in another way', [1], ['js-origin', 'add']],
    ['as proposed where there is no such way', [9], ['add', 'add']],
  ])('is made %s', (_, choices, kinds) => {
    const now = repairing(asked())!;
    expect(chosenChanges(now, choices).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('keeps the formatting of the JSON', () => {
    const text = '{"policy":{"allowedOrigins":[ "https://shop.example" ]},"applications":[]}';
    const before = openScenario({ setup: setup(), request: preflight(admin, 'GET') });
    const documents = { ...before, setup: { ...before.setup, text } };
    const change = { kind: 'add', field: 'allowedOrigins', values: [admin] } as const;
    expect(documentsWith(documents, [change]).setup.text).toBe(
      `{"policy":{"allowedOrigins":[ "https://shop.example","${admin}" ]},"applications":[]}`,
    );
  });

  it('changes a call and the policy in one', () => {
    const now = repairing(asked({ page: { call }, sends: 'nothing' }))!;
    const documents = openScenario({
      ...{ setup: now.subject.setup, request: preflight(admin, 'GET'), page: { call } },
    });
    const changed = documentsWith(documents, chosenChanges(now, []));
    expect(changed.page?.call).toEqual({ pageOrigin: admin, url: call.url });
    expect(changed.setup.value.policy?.allowedOrigins).toContain(admin);
  });
});
