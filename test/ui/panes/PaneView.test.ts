import { afterEach, describe, expect, it } from 'vitest';
import { PaneView } from '#ui/panes/PaneView.svelte.ts';

afterEach(() => document.body.replaceChildren());

/** Draws something that can have the focus. */
function draw(id: string): HTMLElement {
  const element = document.createElement('section');
  Object.assign(element, { id, tabIndex: -1 });
  document.body.append(element);
  return element;
}

const ways: [what: string, lead: (panes: PaneView) => Promise<void>][] = [
  ['a pane', (panes) => panes.goTo('gateway')],
  ['a part of a pane', (panes) => panes.goTo('answer', 'gateway')],
  ['a field', (panes) => panes.showField('allowedOrigins')],
];

describe.each(ways)('%s', (_, lead) => {
  it('is led to at once where it is drawn', async () => {
    const drawn = draw('gateway');
    await lead(new PaneView());
    expect(drawn).toHaveFocus();
  });

  it('is led to once it is drawn', async () => {
    const panes = new PaneView();
    await lead(panes);
    const drawn = draw('gateway');
    panes.resume(undefined);
    expect(document.body).toHaveFocus();
    panes.resume(undefined, 'drawn');
    expect(drawn).toHaveFocus();
  });

  it('is led to once it gave way to more', async () => {
    const panes = new PaneView();
    draw('gateway');
    await lead(panes);
    document.body.replaceChildren();
    const more = draw('gateway');
    panes.resume('drawn');
    expect(more).toHaveFocus();
  });

  it('is led to though what was pressed for it has the focus', async () => {
    const panes = new PaneView();
    draw('pressed').focus();
    await lead(panes);
    const drawn = draw('gateway');
    panes.resume('drawn');
    expect(drawn).toHaveFocus();
  });

  it.each<[when: string, meanwhile: (panes: PaneView) => unknown]>([
    ['the visitor has gone elsewhere', () => draw('elsewhere').focus()],
    ['another one was asked for', (panes) => (draw('answer'), panes.goTo('answer'))],
  ])('is not led to where meanwhile %s', async (_when, meanwhile) => {
    const panes = new PaneView();
    await lead(panes);
    await meanwhile(panes);
    const { activeElement } = document;
    draw('gateway');
    panes.resume('drawn');
    expect(activeElement).not.toBe(document.body);
    expect(activeElement).toHaveFocus();
  });
});

it('nobody is led anywhere who did not ask', () => {
  draw('gateway');
  new PaneView().resume('drawn');
  expect(document.body).toHaveFocus();
});
