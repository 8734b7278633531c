/** A message about a piece of the text, from the code that knows what the text means. */
export interface EditorMarker {
  /** UTF-16 code units from the beginning of the text. */
  readonly startOffset: number;
  /** The first code unit after the piece; equal to `startOffset` for a place between two. */
  readonly endOffset: number;
  readonly severity: 'error' | 'warning' | 'info';
  /** A sentence for the visitor. */
  readonly message: string;
  /** Stable id of the kind of marker. */
  readonly code: string;
}

export interface EditorEdit {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly newText: string;
}

/** A fix that can be applied as it is. */
export interface EditorAction {
  readonly title: string;
  readonly edit: EditorEdit;
}

/** The markers that share a character or an edge with the piece from `start` to `end`. */
export const markersAt = (
  markers: readonly EditorMarker[],
  start: number,
  end: number,
): readonly EditorMarker[] =>
  markers.filter(({ startOffset, endOffset }) => startOffset <= end && start <= endOffset);
