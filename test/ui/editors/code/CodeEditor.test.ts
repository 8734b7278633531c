import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick, type ComponentProps } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import CodeEditor from '#ui/editors/code/CodeEditor.svelte';
import { Late } from '#ui/late/Late.svelte.ts';
import type { EditorModule, EditorSetup, EditorView } from '#ui/editors/code/editorView.ts';

/** Stands in for Monaco, which needs a browser: records its calls. */
class FakeView implements EditorView {
  static made: FakeView[] = [];
  readonly setup: EditorSetup;
  readonly calls: [method: string, ...values: unknown[]][] = [];

  constructor(setup: EditorSetup) {
    this.setup = setup;
    FakeView.made.push(this);
  }

  setText = (text: string) => void this.calls.push(['setText', text]);
  setMarkers = (markers: unknown) => void this.calls.push(['setMarkers', markers]);
  setSchema = (schema: unknown) => void this.calls.push(['setSchema', schema]);
  setDark = (dark: boolean) => void this.calls.push(['setDark', dark]);
  setReadonly = (readonly: boolean) => void this.calls.push(['setReadonly', readonly]);
  describe = (...values: unknown[]) => void this.calls.push(['describe', ...values]);
  focus = (selection: unknown) => void this.calls.push(['focus', selection]);
  reveal = (offset: number) => void this.calls.push(['reveal', offset]);
  format = () => void this.calls.push(['format']);
  dispose = () => void this.calls.push(['dispose']);
}

let loading: Promise<EditorModule>;
/** Ends the loading of Monaco, well or not. */
let endLoading: (succeeds: boolean) => void;

beforeEach(() => {
  FakeView.made = [];
  const module: EditorModule = { createEditorView: (_, setup) => new FakeView(setup) };
  loading = new Promise((resolve, reject) => {
    endLoading = (succeeds) => (succeeds ? resolve(module) : reject(new Error('blocked')));
  });
});

const marker = {
  startOffset: 0,
  endOffset: 1,
  severity: 'error' as const,
  message: 'Wrong.',
  code: 'wrong',
};

function show(props: Partial<ComponentProps<typeof CodeEditor>> = {}) {
  const onchange = vi.fn<(text: string) => void>();
  const shown = render(CodeEditor, {
    text: '{}',
    language: 'json',
    label: 'Policy',
    onchange,
    monaco: new Late('The full editor', () => loading),
    ...props,
  });
  return { ...shown, onchange, editor: shown.component };
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Policy' });
const isSwapped = () => waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());

async function showLoaded(props: Partial<ComponentProps<typeof CodeEditor>> = {}) {
  const shown = show(props);
  endLoading(true);
  await isSwapped();
  const [view] = FakeView.made as [FakeView];
  return { ...shown, view };
}

describe('the plain text area', () => {
  it('is there at once, with text, name and description', () => {
    show({ describedby: 'somewhere' });
    expect(field()).toHaveValue('{}');
    expect(field()).toHaveAttribute('aria-describedby', 'somewhere');
    expect(field()).not.toBeInvalid();
  });

  it('reports what is typed', async () => {
    const { onchange } = show();
    await userEvent.type(field(), ' ');
    expect(onchange.mock.calls).toEqual([['{} ']]);
  });

  it('follows the text from outside', async () => {
    const { rerender, onchange } = show();
    await rerender({ text: '[]' });
    expect(field()).toHaveValue('[]');
    expect(onchange).not.toHaveBeenCalled();
  });

  it.each([
    ['an error', 'error', true],
    ['a warning', 'warning', false],
  ] as const)('with %s is marked invalid or not', (_, severity, invalid) => {
    show({ markers: [{ ...marker, severity }] });
    expect(field().matches('[aria-invalid="true"]')).toBe(invalid);
  });

  it('can be read-only', () => {
    show({ readonly: true });
    expect(field()).toHaveAttribute('readonly');
  });

  it('goes to a place on request', () => {
    const { editor } = show({ text: 'one two' });
    editor.reveal(4);
    expect(field()).toHaveFocus();
    expect(field().selectionStart).toBe(4);
  });

  it.each([
    ['reports the formatted text', () => '{ }', [['{ }']]],
    ['reports nothing if that is the text it has', () => '{}', []],
    ['reports nothing if it cannot be laid out', () => null, []],
  ])('on request %s', (_, formatter, reported) => {
    const { editor, onchange } = show({ formatter });
    editor.format();
    expect(onchange.mock.calls).toEqual(reported);
  });

  it('stays when Monaco cannot be loaded, and says so', async () => {
    const { onchange } = show();
    endLoading(false);
    expect(await screen.findByRole('status')).toHaveTextContent('could not be loaded');
    await userEvent.type(field(), ' ');
    expect(onchange).toHaveBeenCalledWith('{} ');
  });

  it('stays where Monaco is left out, and says nothing of it', async () => {
    const monaco = new Late('The full editor', () => Promise.resolve({ createEditorView: null }));
    const { onchange } = show({ monaco });
    await monaco.load();
    await tick();
    expect(screen.queryByRole('status')).toBeNull();
    await userEvent.type(field(), ' ');
    expect(onchange).toHaveBeenCalledWith('{} ');
  });
});

describe('the swap', () => {
  it('hands over focus and caret', async () => {
    show({ text: 'one two' });
    field().focus();
    field().setSelectionRange(0, 3, 'backward');
    endLoading(true);
    await isSwapped();
    expect(FakeView.made[0]?.calls[0]).toEqual(['focus', { anchor: 3, caret: 0 }]);
  });

  it('leaves the focus alone where it is elsewhere', async () => {
    const { view } = await showLoaded();
    expect(view.calls.map(([method]) => method)).not.toContain('focus');
  });

  it('waits for the end of a composition', async () => {
    show();
    field().dispatchEvent(new CompositionEvent('compositionstart'));
    endLoading(true);
    await loading;
    await tick();
    expect(FakeView.made).toEqual([]);

    field().dispatchEvent(new CompositionEvent('compositionend'));
    await isSwapped();
    expect(FakeView.made).toHaveLength(1);
  });

  it('does not happen once the editor is closed', async () => {
    const { unmount } = show();
    unmount();
    endLoading(true);
    await loading;
    expect(FakeView.made).toEqual([]);
  });
});

describe('Monaco', () => {
  it('gets everything once', async () => {
    const schema = { type: 'object' };
    const { view } = await showLoaded({ schema, markers: [marker], dark: true, describedby: 'id' });
    expect(view.setup).toMatchObject({ text: '{}', language: 'json' });
    expect(view.calls).toEqual([
      ['setText', '{}'],
      ['setSchema', schema],
      ['setMarkers', [marker]],
      ['setDark', true],
      ['setReadonly', false],
      ['describe', 'Policy', 'id'],
    ]);
  });

  it.each([
    ['the text', { text: '[]' }, ['setText', '[]']],
    ['the markers', { markers: [marker] }, ['setMarkers', [marker]]],
    ['the theme', { dark: true }, ['setDark', true]],
    ['whether it is read-only', { readonly: true }, ['setReadonly', true]],
    ['the label', { label: 'Setup' }, ['describe', 'Setup', undefined]],
    ['the schema', { schema: {} }, ['setSchema', {}]],
  ])('gets a change to %s', async (_, props, told) => {
    const { view, rerender } = await showLoaded();
    view.calls.length = 0;
    await rerender(props);
    expect(view.calls).toContainEqual(told);
  });

  it('asks the page as it is now', async () => {
    const fix = { title: 'Fix', edit: { startOffset: 0, endOffset: 1, newText: '' } };
    const { view, rerender } = await showLoaded();
    const later = vi.fn();
    await rerender({ onchange: later, actions: () => [fix], formatter: () => 'formatted' });
    view.setup.onchange('[]');
    expect(later.mock.calls).toEqual([['[]']]);
    expect(view.setup.actions(marker)).toEqual([fix]);
    expect(view.setup.formatter('{}')).toBe('formatted');
  });

  it('does what is requested', async () => {
    const { view, editor } = await showLoaded();
    view.calls.length = 0;
    editor.reveal(1);
    editor.format();
    expect(view.calls).toEqual([['reveal', 1], ['format']]);
  });

  it('is disposed with the editor', async () => {
    const { view, unmount } = await showLoaded();
    unmount();
    expect(view.calls.at(-1)).toEqual(['dispose']);
  });
});
