import { expect, test } from 'vitest';
import { Cover } from '#ui/state/Cover.svelte.ts';

test('everything is shown until somebody hides it', () => {
  const cover = new Cover();
  expect([cover.shows, cover.isCovered, cover.by]).toEqual(['all', false, null]);
});

test('is revealed step by step: the status, the path, the rest', () => {
  const cover = new Cover();
  cover.hide();
  const seen = [cover.shows];
  for (let step = 0; step < 4; step++) {
    cover.revealNext();
    seen.push(cover.shows);
  }
  expect(seen).toEqual(['nothing', 'status', 'path', 'all', 'all']);
});

test('a presenter stays one when all is revealed, and hides it again', () => {
  const cover = new Cover();
  cover.hide();
  cover.revealAll();
  expect([cover.isCovered, cover.by]).toEqual([false, 'presenter']);
  cover.hide();
  expect(cover.shows).toBe('nothing');
});

test('what hides last stands in place of the answer, and ends it', () => {
  const cover = new Cover();
  cover.hide('lesson');
  cover.hide('question');
  expect(cover.by).toBe('question');
  cover.end();
  expect([cover.shows, cover.by]).toEqual(['all', null]);
});

test.each([
  ['a question', {}, { ask: true }, 'question'],
  ['a sequence that begins hidden', {}, { sequence: { steps: [], hidden: true } }, 'presenter'],
  ['a sequence', {}, { sequence: { steps: [] } }, null],
  ['what asks nothing, after a question', { ask: true }, {}, null],
] as const)('%s is opened', (_, before, opened, by) => {
  const cover = new Cover();
  cover.open(before);
  cover.open(opened);
  expect([cover.by, cover.isCovered]).toEqual([by, by !== null]);
});
