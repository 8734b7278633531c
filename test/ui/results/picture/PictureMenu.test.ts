import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dark, light, type Palette } from '#ui/results/picture/palette.ts';
import PictureMenu from '#ui/results/picture/PictureMenu.svelte';
import { pictureOfDecision } from '#ui/results/picture/pictures.ts';
import { rowShown } from '../cases.ts';

// That a PNG is made, and copied, needs a browser: test/browser/pictures.spec.ts.

afterEach(() => {
  vi.restoreAllMocks();
  delete document.documentElement.dataset['theme'];
});

function open() {
  const { answer } = rowShown('preflight-2');
  const draw = vi.fn((palette: Palette) => pictureOfDecision(answer, 'A case', palette));
  const [onsave, ontoast] = [vi.fn(), vi.fn()];
  const user = userEvent.setup();
  render(PictureMenu, { draw, fileName: () => 'A-case', onsave, ontoast });
  const choose = async (...names: string[]) => {
    await user.click(screen.getByRole('button', { name: 'Picture' }));
    for (const name of names) await user.click(screen.getByText(name));
  };
  return { draw, onsave, ontoast, choose };
}

describe('a picture', () => {
  it.each<[theme: string, chosen: string[], colours: Palette]>([
    ['light', [], light],
    ['dark', [], dark],
    ['dark', ['Light'], light],
    ['light', ['Dark'], dark],
    ['dark', ['Light', 'As on the screen'], dark],
  ])('on a %s screen, with %j chosen, is drawn in its colours', async (theme, chosen, colours) => {
    document.documentElement.dataset['theme'] = theme;
    const { draw, choose } = open();
    await choose(...chosen, 'Copy as SVG');
    expect(draw).toHaveBeenCalledExactlyOnceWith(colours);
  });

  it('is copied as text', async () => {
    const { choose, ontoast } = open();
    await choose('Copy as SVG');
    expect(await navigator.clipboard.readText()).toMatch(
      /^<svg .*How it was decided: A case.*<\/svg>$/,
    );
    expect(ontoast).toHaveBeenCalledExactlyOnceWith({ text: 'Picture copied as SVG.' });
  });

  it('is saved under the name of the case', async () => {
    const { choose, onsave } = open();
    await choose('Save SVG');
    const [name, file] = onsave.mock.calls[0] as [string, Blob];
    expect(name).toBe('A-case.svg');
    expect(file.type).toBe('image/svg+xml');
    expect(await file.text()).toMatch(/^<svg /);
  });

  it.each([
    ['Copy as SVG', 'Save SVG'],
    ['Copy as PNG', 'Save PNG'],
  ])('%s says so where the clipboard is not allowed, and offers a file', async (act, instead) => {
    const { choose, ontoast } = open();
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    await choose(act);
    await vi.waitFor(() => expect(ontoast).toHaveBeenCalledOnce());
    expect(ontoast).toHaveBeenCalledWith({
      text: 'This browser does not let a page copy pictures. Save it instead.',
      action: { label: instead, run: expect.any(Function) },
    });
  });

  it('where no PNG can be made is offered as SVG', async () => {
    const { choose, onsave, ontoast } = open();
    await choose('Save PNG');
    await vi.waitFor(() => expect(ontoast).toHaveBeenCalledOnce());
    const { text, action } = ontoast.mock.calls[0]?.[0] as {
      text: string;
      action: { run(): void };
    };
    expect(text).toBe('This browser cannot make a PNG of it. Save it as SVG instead.');
    action.run();
    expect(onsave).toHaveBeenCalledExactlyOnceWith('A-case.svg', expect.any(Blob));
  });
});
