import type { EditorAction, EditorMarker } from './markers.ts';

/** What an editor is made with; the callbacks are called each time. */
export interface EditorSetup {
  readonly text: string;
  readonly language: 'json';
  /** Once for every edit of the visitor, undo and redo included; never for `setText`. */
  readonly onchange: (text: string) => void;
  /** The ways out of a marker. */
  readonly actions: (marker: EditorMarker) => readonly EditorAction[];
  /** The whole text in its new layout, or null if it cannot be. */
  readonly formatter: (text: string) => string | null;
}

/** A selection and its caret, as offsets into the text with LF line ends. */
export interface EditorSelection {
  readonly anchor: number;
  readonly caret: number;
}

/** A running code editor. Offsets count in the text last set or reported. */
export interface EditorView {
  /** Takes over a text from outside as one step of undo; a text equal to its own does nothing. */
  setText(text: string): void;
  setMarkers(markers: readonly EditorMarker[]): void;
  /** JSON Schema: drives completion and hover, makes no markers. */
  setSchema(schema: object | undefined): void;
  setDark(dark: boolean): void;
  setReadonly(readonly: boolean): void;
  /** `label` names the editor, the element of the id `describedby` describes it. */
  describe(label: string, describedby: string | undefined): void;
  focus(selection: EditorSelection): void;
  /** Focuses the editor with the caret at `offset`, scrolled into sight. */
  reveal(offset: number): void;
  format(): void;
  dispose(): void;
}

/** What the module that is loaded later has to offer. */
export interface EditorModule {
  /** Starts an editor that fills `host`; null where the plain field is all there is. */
  readonly createEditorView: ((host: HTMLElement, setup: EditorSetup) => EditorView) | null;
}
