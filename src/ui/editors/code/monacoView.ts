import { editor, KeyCode, Range, Selection, Uri, type languages } from 'monaco-editor/editor';
import type { EditorSelection, EditorSetup, EditorView } from './editorView.ts';
import { offsetWithLf, withLf } from './lineEnds.ts';
import { markersAt, type EditorEdit, type EditorMarker } from './markers.ts';
import { lineMarks, markerData } from './monacoMarks.ts';
import { provideFor } from './monacoProviders.ts';
import { setSchema } from './monacoSchemas.ts';
import { themeName } from './monacoThemes.ts';
import { smallestEdit } from './smallestEdit.ts';

const fixedOptions: editor.IEditorOptions & editor.IGlobalEditorOptions = {
  automaticLayout: true,
  // A text area to the rest of the page, as any other field; the EditContext is a mere div.
  editContext: false,
  fixedOverflowWidgets: true,
  folding: false,
  glyphMargin: false,
  guides: { indentation: false },
  lineDecorationsWidth: 8,
  lineNumbersMinChars: 3,
  minimap: { enabled: false },
  overviewRulerLanes: 0,
  padding: { top: 4, bottom: 4 },
  quickSuggestions: { strings: true, other: true, comments: false },
  renderFinalNewline: 'on',
  renderLineHighlight: 'none',
  scrollBeyondLastLine: false,
  scrollbar: { alwaysConsumeMouseWheel: false, useShadows: false },
  tabSize: 2,
  wordBasedSuggestions: 'off',
  wordWrap: 'on',
  wrappingIndent: 'indent',
};

let created = 0;

/** One Monaco editor with a model of its own. */
export class MonacoView implements EditorView {
  readonly #setup: EditorSetup;
  readonly #model: editor.ITextModel;
  readonly #editor: editor.IStandaloneCodeEditor;
  readonly #overflow: HTMLElement;
  readonly #lineMarks: editor.IEditorDecorationsCollection;
  #markers: readonly EditorMarker[] = [];
  /** The text as last set or reported: what offsets count in. */
  #text: string;
  #isSettingText = false;

  constructor(host: HTMLElement, setup: EditorSetup) {
    this.#setup = setup;
    this.#text = setup.text;
    const uri = Uri.from({ scheme: 'inmemory', path: `/code/${++created}.json` });
    this.#model = editor.createModel(withLf(setup.text), setup.language, uri);
    this.#overflow = overflowHost(host.ownerDocument);
    this.#editor = editor.create(host, {
      ...fixedOptions,
      ...fontOf(host),
      model: this.#model,
      overflowWidgetsDomNode: this.#overflow,
    });
    this.#lineMarks = this.#editor.createDecorationsCollection();
    this.#model.onDidChangeContent(() => this.#report());
    this.#editor.onKeyDown(({ keyCode }) => this.#letTabLeave(keyCode));
    provideFor(this.#model, {
      codeActions: (range) => this.#codeActions(range),
      formatted: () => this.#formatted(),
    });
  }

  setText(text: string): void {
    this.#text = text;
    const edit = smallestEdit(this.#model.getValue(), withLf(text));
    if (edit) this.#isSettingText = true;
    if (edit) this.#apply(edit);
    this.#isSettingText = false;
  }

  setMarkers(markers: readonly EditorMarker[]): void {
    this.#markers = markers;
    const placed = markers.map((marker) => ({ range: this.#rangeOf(marker), marker }));
    const data = placed.map(({ range, marker }) => markerData(range, marker));
    editor.setModelMarkers(this.#model, 'page', data);
    this.#lineMarks.set(lineMarks(placed));
  }

  setDark(dark: boolean): void {
    editor.setTheme(themeName(dark));
  }

  setReadonly(readonly: boolean): void {
    this.#editor.updateOptions({ readOnly: readonly, domReadOnly: readonly });
  }

  describe(label: string, describedby: string | undefined): void {
    this.#editor.updateOptions({ ariaLabel: `${label}. Escape, then Tab, leaves the editor.` });
    const field = this.#editor.getDomNode()?.querySelector('textarea');
    if (describedby) field?.setAttribute('aria-describedby', describedby);
    else field?.removeAttribute('aria-describedby');
  }

  setSchema(schema: object | undefined): void {
    setSchema(this.#model.uri, schema);
  }

  focus({ anchor, caret }: EditorSelection): void {
    const position = this.#model.getPositionAt(caret);
    this.#editor.setSelection(Selection.fromPositions(this.#model.getPositionAt(anchor), position));
    this.#editor.revealPositionInCenterIfOutsideViewport(position);
    this.#editor.focus();
  }

  reveal(offset: number): void {
    const caret = offsetWithLf(this.#text, offset);
    this.focus({ anchor: caret, caret });
  }

  format(): void {
    const formatted = this.#setup.formatter(this.#text);
    const edit = formatted === null ? null : smallestEdit(this.#model.getValue(), formatted);
    if (edit) this.#apply(edit);
  }

  dispose(): void {
    setSchema(this.#model.uri, undefined);
    this.#editor.dispose();
    this.#model.dispose();
    this.#overflow.remove();
  }

  /** An edit as one step of undo. */
  #apply({ startOffset, endOffset, newText }: EditorEdit): void {
    const range = this.#rangeOf({ startOffset, endOffset }, (offset) => offset);
    this.#model.pushStackElement();
    this.#model.pushEditOperations(
      this.#editor.getSelections(),
      [{ range, text: newText }],
      () => null,
    );
    this.#model.pushStackElement();
  }

  #report(): void {
    if (this.#isSettingText) return;
    this.#text = this.#model.getValue();
    this.#setup.onchange(this.#text);
  }

  /** Escape makes the next Tab move on, as in any other field; any other key makes it indent again. */
  #letTabLeave(key: KeyCode): void {
    if ([KeyCode.Tab, KeyCode.Shift].includes(key)) return;
    this.#editor.updateOptions({ tabFocusMode: key === KeyCode.Escape });
  }

  #rangeOf(
    { startOffset, endOffset }: Pick<EditorMarker, 'startOffset' | 'endOffset'>,
    toModel = (offset: number) => offsetWithLf(this.#text, offset),
  ): Range {
    return Range.fromPositions(
      this.#model.getPositionAt(toModel(startOffset)),
      this.#model.getPositionAt(toModel(endOffset)),
    );
  }

  #codeActions(range: Range): languages.CodeAction[] {
    const start = this.#model.getOffsetAt(range.getStartPosition());
    const end = this.#model.getOffsetAt(range.getEndPosition());
    return markersAt(this.#markers, start, end).flatMap((marker) =>
      this.#setup.actions(marker).map(({ title, edit }) => ({
        title,
        kind: 'quickfix',
        isPreferred: true,
        diagnostics: [markerData(this.#rangeOf(marker), marker)],
        edit: {
          edits: [
            {
              resource: this.#model.uri,
              versionId: this.#model.getVersionId(),
              textEdit: { range: this.#rangeOf(edit), text: edit.newText },
            },
          ],
        },
      })),
    );
  }

  #formatted(): languages.TextEdit[] {
    const text = this.#setup.formatter(this.#text);
    return text === null ? [] : [{ range: this.#model.getFullModelRange(), text }];
  }
}

/** Monaco measures text itself and so wants the host's font in figures. */
function fontOf(host: HTMLElement): editor.IEditorOptions {
  const { fontFamily, fontSize, lineHeight } = getComputedStyle(host);
  return { fontFamily, fontSize: parseFloat(fontSize), lineHeight: parseFloat(lineHeight) };
}

/** Where lists and hovers go, so that no pane cuts them off. */
function overflowHost(document: Document): HTMLElement {
  const element = document.createElement('div');
  element.className = 'monaco-editor code-overflow';
  document.body.append(element);
  return element;
}
