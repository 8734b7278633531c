import { beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '#core/scenario/case.ts';
import type { LateParts } from '#ui/late/lateParts.ts';
import { keepNew } from '#ui/state/cases/keepNew.ts';
import { Playground } from '#ui/state/Playground.svelte.ts';
import { observedCase, answeredUnder, shopPreflight } from '../../../helpers/observedCases.ts';
import { loadedParts } from '../../late/parts.ts';

let late: LateParts;
beforeAll(async () => void (late = await loadedParts()));

const refused: Case = { name: '', request: shopPreflight, expect: { status: 405 } };
const passed: Case = { ...refused, expect: { status: 200 } };
const named: Case = { ...refused, name: 'Shop saves an order', note: 'Since Monday' };

const open = (cases: readonly Case[]) =>
  new Playground(observedCase(answeredUnder({}), cases.length > 0 ? { cases } : {}), late);
const names = ({ collection }: Playground) => collection.cases?.map(({ name }) => name) ?? [];

describe('cases that come together', () => {
  it.each<[string, before: readonly Case[], given: readonly Case[], names: readonly string[]]>([
    ['get names', [], [refused], ['Preflight for PUT from https://shop.example']],
    [
      'get names of their own',
      [named],
      [passed, { ...passed, expect: { status: 403 } }],
      [
        'Shop saves an order',
        'Preflight for PUT from https://shop.example',
        'Preflight for PUT from https://shop.example 2',
      ],
    ],
    ['are left out where they are there already', [named], [refused], ['Shop saves an order']],
    ['count once', [], [refused, { ...refused }], ['Preflight for PUT from https://shop.example']],
  ])('%s', (_, before, given, expected) => {
    const playground = open(before);
    const { added, known } = keepNew(playground, given);
    expect(names(playground)).toEqual(expected);
    expect([added, known]).toEqual([
      expected.length - before.length,
      given.length - (expected.length - before.length),
    ]);
  });

  it('are undone in one step', () => {
    const playground = open([named]);
    keepNew(playground, [passed, { ...passed, expect: { status: 403 } }]);
    playground.undo();
    expect(names(playground)).toEqual(['Shop saves an order']);
  });

  it('can be taken back after something else was changed', () => {
    const playground = open([]);
    const { takeBack } = keepNew(playground, [passed]);
    playground.rename('Ticket 4711');
    takeBack();
    expect(playground.collection.cases).toBeUndefined();
    expect(playground.title).toBe('Ticket 4711');
  });
});
