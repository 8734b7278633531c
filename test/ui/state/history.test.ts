import { describe, expect, it } from 'vitest';
import { begin, change, redo, undo, undoTo, type History } from '#ui/state/history.ts';

/** What is typed as `a`, `b:topic`, `<` (undo) and `>` (redo). */
const after = (steps: string): History<string> =>
  steps.split(' ').reduce((history, step) => {
    if (step === '<') return undo(history);
    if (step === '>') return redo(history);
    const [state = '', topic = null] = step.split(':');
    return change(history, state, topic);
  }, begin('0'));

describe('history', () => {
  it.each([
    ['a', '0', 'a', ''],
    ['a b', '0 a', 'b', ''],
    ['a <', '', '0', 'a'],
    ['a < <', '', '0', 'a'],
    ['a b < >', '0 a', 'b', ''],
    ['a >', '0', 'a', ''],
    ['a b < c', '0 a', 'c', ''],
    ['a:x b:x c:x', '0', 'c', ''],
    ['a:x b:y c:y', '0 a', 'c', ''],
    ['a:x b c:x', '0 a b', 'c', ''],
    ['a b', '0 a', 'b', ''],
    ['a:x < b:x', '0', 'b', ''],
    ['a:x b:x < >', '0', 'b', ''],
  ])('%s: %j, %s, %j', (steps, past, present, future) => {
    const history = after(steps);
    expect([history.past.join(' '), history.present, history.future.join(' ')]).toEqual([
      past,
      present,
      future,
    ]);
  });

  it('keeps the last 200 steps', () => {
    const long = Array.from({ length: 250 }, (_, i) => `s${i}`).join(' ');
    expect(after(long).past).toHaveLength(200);
    expect(after(long).past[0]).toBe('s49');
  });
});

describe('a state before the present one', () => {
  it.each([
    ['a b c', 'a', '0', 'a', 'b c'],
    ['a b c', '0', '', '0', 'a b c'],
    ['a b c <', 'a', '0', 'a', 'b c'],
    ['a b <', 'b', null, null, null],
    ['a b', 'b', null, null, null],
  ])('%s, back to %s', (steps, state, past, present, future) => {
    const history = undoTo(after(steps), state);
    expect(history && history.past.join(' ')).toBe(past);
    expect(history && history.present).toBe(present);
    expect(history && history.future.join(' ')).toBe(future);
  });
});
