import { expect, it, vi } from 'vitest';
import { afterPaint } from '#ui/late/afterPaint.ts';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const task = () => new Promise((resolve) => setTimeout(resolve));

it('calls back after the frame that follows the paint', async () => {
  const callback = vi.fn();
  afterPaint(callback);
  await frame();
  await task();
  await frame();
  expect(callback).not.toHaveBeenCalled();
  await task();
  expect(callback).toHaveBeenCalledOnce();
});

it.each([
  ['before the frame', () => Promise.resolve()],
  ['after the frame', frame],
  ['after the next one', () => frame().then(frame)],
])('can be called off %s', async (_, until) => {
  const callback = vi.fn();
  const off = afterPaint(callback);
  await until();
  off();
  await frame();
  await frame();
  await task();
  expect(callback).not.toHaveBeenCalled();
});
