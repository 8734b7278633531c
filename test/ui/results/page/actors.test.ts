import { expect, it } from 'vitest';
import { actors, nameOf, placeOf } from '#ui/results/page/actors.ts';

it.each(actors.map((actor, place) => [actor, place] as const))('$id', ({ id, name }, place) => {
  expect(placeOf(id)).toBe(place);
  expect(nameOf(id)).toBe(name);
});

it('each has an id and a name of its own', () => {
  expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
  expect(new Set(actors.map(({ name }) => name)).size).toBe(actors.length);
});
