import { afterEach, expect, it, vi } from 'vitest';
import { fetchLater, later } from '#ui/state/later.ts';

const parts = Object.keys(later) as (keyof typeof later)[];

afterEach(() => {
  vi.restoreAllMocks();
});

it.each(parts)('%s can be fetched', async (part) => {
  expect(Object.keys(await later[part]())).not.toEqual([]);
});

it('all of it is fetched, and what fails is no error', async () => {
  const loads = parts.map((part) => vi.spyOn(later, part).mockRejectedValue(new Error('offline')));
  fetchLater();
  for (const load of loads) expect(load).toHaveBeenCalledOnce();
  // An unhandled rejection would fail the run.
  await Promise.resolve();
});

it('what failed is tried again when it is needed', async () => {
  vi.spyOn(later, 'links').mockRejectedValueOnce(new Error('offline'));
  fetchLater();
  await expect(later.links()).resolves.toHaveProperty('linkTo');
});
