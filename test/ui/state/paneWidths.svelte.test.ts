import { beforeEach, describe, expect, it } from 'vitest';
import { PaneWidths } from '#ui/state/paneWidths.svelte.ts';

const key = 'cors-playground:pane-widths';

beforeEach(() => localStorage.clear());

describe('PaneWidths', () => {
  it('leaves the widths to the page until the visitor chooses', () => {
    const widths = new PaneWidths();
    expect([widths.of('gateway'), widths.of('browser')]).toEqual([undefined, undefined]);
  });

  it('keeps what was chosen for the next time', () => {
    new PaneWidths().set('gateway', 400);
    const widths = new PaneWidths();
    expect([widths.of('gateway'), widths.of('browser')]).toEqual([400, undefined]);
  });

  it('forgets what was reset', () => {
    const widths = new PaneWidths();
    widths.set('browser', 400);
    widths.set('browser', null);
    expect(widths.of('browser')).toBeUndefined();
    expect(localStorage.getItem(key)).toBeNull();
  });

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[1]'],
    ['a width of 0', '{"gateway":0}'],
    ['a negative width', '{"gateway":-5}'],
    ['part of a pixel', '{"gateway":1.5}'],
    ['a text', '{"gateway":"400px;color:red"}'],
  ])('takes nothing from %s', (_, text) => {
    localStorage.setItem(key, text);
    expect(new PaneWidths().of('gateway')).toBeUndefined();
  });
});
