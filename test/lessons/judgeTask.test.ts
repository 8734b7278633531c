import { describe, expect, it } from 'vitest';
import { plain } from '#core/explain/phrase.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { Setup } from '#core/setup/setup.ts';
import { edited, policyEdit, type Edit } from '#lessons/edit.ts';
import { isSolved, judgeTask } from '#lessons/judgeTask.ts';
import type { Goal, Task } from '#lessons/task.ts';
import { application, policy, preflight, request, setup } from '../helpers/setups.ts';

const shop = 'https://shop.example';
const stranger = 'https://stranger.example';

const put: Scenario = { setup: setup(), request: preflight(shop, 'PUT') };
const remove: Scenario = { setup: setup(), request: preflight(shop, 'DELETE') };

const call = { pageOrigin: shop, url: 'https://gateway.example:5543/', method: 'PUT' };
const paged: Scenario = { setup: setup(), request: preflight(shop, 'PUT'), page: { call } };

const from = (origin: string) => ({ request: request('GET', { Origin: origin }) });

const task = (goal: Goal, rest: Partial<Task> = {}): Task => ({
  text: '',
  goals: [goal],
  hints: [],
  solution: [],
  wrong: [],
  ...rest,
});

/** What is known of one goal, and why. */
function judged(goal: Goal, before: Scenario, edits: readonly Edit[], rest?: Partial<Task>) {
  const all = judgeTask(task(goal, rest), before, edited(before, edits), evaluate);
  return all.map(({ met, why }) => [met, plain(why)] as const)[0];
}

const withOrigins = (...entries: string[]): Edit => policyEdit('allowedOrigins', entries);

describe('a goal', () => {
  it.each<[string, Goal, Scenario, Edit[], [boolean | 'not-proved', string]]>([
    [
      'the own request passes',
      { kind: 'passes', text: '' },
      remove,
      [policyEdit('allowMethods', ['DELETE'])],
      [true, 'It gets 200 OK.'],
    ],
    [
      'the own request is refused still',
      { kind: 'passes', text: '' },
      remove,
      [],
      [false, 'It gets 405 Method Not Allowed.'],
    ],
    [
      'the page gets its answer',
      { kind: 'passes', text: '' },
      paged,
      [],
      [true, 'It gets 200 OK, and the page gets it.'],
    ],
    [
      'the gateway allows, but the browser blocks',
      { kind: 'passes', text: '' },
      { ...paged, page: { call: { ...call, credentials: 'include' } } },
      [policyEdit('allowCredentials', false)],
      [false, 'It gets 200 OK, and the page does not get it.'],
    ],
    [
      'another request passes',
      { kind: 'passes', asked: from(stranger), text: '' },
      put,
      [withOrigins(shop, stranger)],
      [true, 'It gets 200 OK.'],
    ],
    [
      'it gets what is expected',
      { kind: 'passes', expect: { outcome: 'preflight-1' }, text: '' },
      put,
      [withOrigins(stranger)],
      [true, 'It gets 403 Specified Origin is not allowed.'],
    ],
    [
      'it gets something else than expected',
      { kind: 'passes', expect: { outcome: 'preflight-5' }, text: '' },
      put,
      [],
      [false, 'It gets 200 OK.'],
    ],
    [
      'it is as expected under every reading',
      { kind: 'passes', expect: { status: 200 }, everyReading: true, text: '' },
      put,
      [],
      [true, 'It gets 200 OK.'],
    ],
    [
      'a reading breaks it',
      { kind: 'passes', expect: { status: 200 }, everyReading: true, text: '' },
      put,
      [withOrigins('*')],
      [false, 'As it is, yes. But it depends on this: Does the entry * mean any origin?'],
    ],
    [
      'the script sees a header',
      { kind: 'sees', name: 'x-seen', text: '' },
      { ...paged, setup: answering('X-Seen', '7') },
      [],
      [true, 'The script sees 7.'],
    ],
    [
      'the script does not see a header',
      { kind: 'sees', name: 'X-Seen', text: '' },
      { ...paged, setup: answering('X-Seen', '7') },
      [policyEdit('exposeHeaders', [])],
      [false, 'The script sees no such header.'],
    ],
    [
      'somebody is refused',
      { kind: 'refused', asked: from(stranger), text: '' },
      put,
      [],
      [true, 'It gets 403 Specified Origin is not allowed.'],
    ],
    [
      'somebody is not refused',
      { kind: 'refused', asked: from(stranger), text: '' },
      put,
      [withOrigins('*')],
      [false, 'It gets 200 OK.'],
    ],
    [
      'another request gets what it got',
      { kind: 'stays', asked: from(stranger), text: '' },
      put,
      [policyEdit('maxAge', 7)],
      [true, 'As before: 403 Specified Origin is not allowed.'],
    ],
    [
      'another request gets something else',
      { kind: 'stays', asked: from(stranger), text: '' },
      put,
      [withOrigins('*')],
      [false, 'Before: 403 Specified Origin is not allowed. Now: 200 OK.'],
    ],
    [
      'nobody else is let in',
      { kind: 'nobody-else', text: '' },
      put,
      [policyEdit('allowMethods', ['DELETE'])],
      [true, 'Proved: nothing else gets in.'],
    ],
    [
      'nobody else is let in but who may be',
      { kind: 'nobody-else', but: [stranger], text: '' },
      put,
      [withOrigins(shop, stranger)],
      [true, 'Proved: nothing else gets in.'],
    ],
    [
      'somebody else is let in by an application',
      { kind: 'nobody-else', text: '' },
      put,
      [{ path: ['setup', 'applications'], value: [application()] }],
      [false, 'Gets in as well: https://partner.example.'],
    ],
    [
      'nobody but these gets in',
      { kind: 'only', entries: ['https?://shop\\.example'], text: '' },
      put,
      [withOrigins('http://shop.example', shop)],
      [true, 'Proved: nothing else gets in.'],
    ],
    [
      'who was in before may be one too many',
      { kind: 'only', entries: [stranger], text: '' },
      put,
      [],
      [false, 'Gets in as well: https://shop.example.'],
    ],
    [
      'nothing else is allowed but what may be',
      { kind: 'nothing-else', methods: ['DELETE'], headers: ['x-three'], text: '' },
      put,
      [
        policyEdit('allowMethods', ['GET', 'PUT', 'DELETE']),
        policyEdit('allowHeaders', ['X-One', 'X-Three']),
      ],
      [true, 'Proved: nothing else gets in.'],
    ],
    [
      'a method and a header are allowed as well',
      { kind: 'nothing-else', methods: ['DELETE'], text: '' },
      put,
      [
        policyEdit('allowMethods', ['PUT', 'DELETE', 'PATCH']),
        policyEdit('allowHeaders', ['X-Three']),
      ],
      [false, 'Gets in as well: PATCH, X-Three.'],
    ],
    [
      'the setup is as it was',
      { kind: 'same-setup', text: '' },
      put,
      [],
      [true, 'The policy and the applications are unchanged.'],
    ],
    [
      'the setup is another one',
      { kind: 'same-setup', text: '' },
      put,
      [policyEdit('maxAge', 7)],
      [false, 'The policy or the applications were changed.'],
    ],
  ])('is judged: %s', (_, goal, before, edits, expected) => {
    expect(judged(goal, before, edits)).toEqual(expected);
  });

  it('is not met, but not refuted either, where there is no proof', () => {
    // A backreference is beyond what can be proved of an expression.
    const edits = [withOrigins(shop, '(?=shop)(.)\\1(?<!x)never')];
    const goal: Goal = { kind: 'nobody-else', text: '' };
    const before: Scenario = { ...put, setup: setup({ allowedOrigins: [shop] }) };
    expect(judged(goal, before, edits)).toEqual([
      'not-proved',
      'Nothing else was found, but it is not proved that there is nothing.',
    ]);
    expect(isSolved(judgeTask(task(goal), before, edited(before, edits), evaluate))).toBe(false);
  });
});

describe('a task', () => {
  const passes: Goal = { kind: 'passes', text: '' };
  const asPut: Edit = { path: ['request'], value: preflight(shop, 'PUT') };

  it('is not solved by asking for something else', () => {
    expect(judged(passes, remove, [asPut])).toEqual([false, 'It gets 405 Method Not Allowed.']);
  });

  it('that is about the call judges the call as it is then', () => {
    expect(judged(passes, remove, [asPut], { at: 'call' })).toEqual([true, 'It gets 200 OK.']);
  });

  it('is not solved by pinning a reading', () => {
    const before: Scenario = { setup: setup(), request: preflight(shop, 'put') };
    const pinned: Edit = { path: ['readings'], value: { 'method-case': 'case-insensitive' } };
    expect(judged(passes, before, [pinned])).toEqual([false, 'It gets 405 Method Not Allowed.']);
  });

  it('is judged under the readings that its scenario has pinned', () => {
    const readings = { 'method-case': 'case-insensitive' } as const;
    const before: Scenario = { setup: setup(), request: preflight(shop, 'put'), readings };
    expect(judged(passes, before, [])).toEqual([true, 'It gets 200 OK.']);
  });

  it('without a policy lets anybody in', () => {
    const goal: Goal = { kind: 'nobody-else', text: '' };
    const [met] = judged(goal, put, [{ path: ['setup', 'policy'], value: null }]) ?? [];
    expect(met).toBe(false);
  });
});

/** A native service that sends a header, which the policy exposes. */
function answering(name: string, value: string): Setup {
  const nativeResponse = { status: 200, statusText: 'OK', headers: [[name, value]] as const };
  return { ...setup(), policy: policy({ exposeHeaders: [name] }), nativeResponse };
}
