import { describe, expect, it, vi } from 'vitest';
import { afterPaint } from '#ui/late/afterPaint.ts';
import { lateParts, loadSoon, type LateParts } from '#ui/late/lateParts.ts';

const names = Object.keys(lateParts()) as (keyof LateParts)[];

/** Parts that note what is loaded of them. */
function watched() {
  const parts = lateParts();
  const asked: string[] = [];
  for (const name of names) {
    vi.spyOn(parts[name], 'load').mockImplementation(() => {
      asked.push(name);
      return Promise.resolve(undefined);
    });
  }
  return { parts, asked };
}

const painted = () => new Promise<void>((resolve) => void afterPaint(resolve));

describe('the late parts', () => {
  it.each(names.filter((name) => name !== 'monaco'))('%s can be loaded', async (name) => {
    expect(await lateParts()[name].load()).toBeDefined();
  });

  it('begin a sentence with their names', () => {
    for (const part of Object.values(lateParts()))
      expect(part.name).toMatch(/^The [a-z ]*[a-z]$|^The JSON view$/);
  });

  it('that the page soon needs are loaded once it is painted, its forms at once', async () => {
    const { parts, asked } = watched();
    loadSoon(parts);
    expect(asked.splice(0)).toEqual(['inputs']);
    await painted();
    const then = [
      'checks',
      'decision',
      'dialogs',
      'links',
      'pageCalls',
      'print',
      'regexes',
      'repairs',
    ];
    expect(asked.sort()).toEqual(then);
  });

  it('are not loaded any more once the page is gone, but for what was asked for before', async () => {
    const { parts, asked } = watched();
    loadSoon(parts)();
    await painted();
    expect(asked).toEqual(['inputs']);
  });
});
