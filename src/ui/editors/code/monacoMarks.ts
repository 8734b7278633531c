/** How markers look in Monaco: an underline with its words, and a bar at the line's edge. */
import { MarkerSeverity, Range, type editor } from 'monaco-editor/editor';
import type { EditorMarker } from './markers.ts';

const severities = {
  error: MarkerSeverity.Error,
  warning: MarkerSeverity.Warning,
  info: MarkerSeverity.Info,
} as const;

export const markerData = (range: Range, marker: EditorMarker): editor.IMarkerData => ({
  ...range,
  severity: severities[marker.severity],
  message: marker.message,
});

/** One bar a line, in the colour of the gravest; the styles are CodeEditor's. */
export function lineMarks(
  placed: readonly { range: Range; marker: EditorMarker }[],
): editor.IModelDeltaDecoration[] {
  const gravest = new Map<number, EditorMarker['severity']>();
  for (const { range, marker } of placed) {
    const known = gravest.get(range.startLineNumber);
    if (known === undefined || severities[marker.severity] > severities[known]) {
      gravest.set(range.startLineNumber, marker.severity);
    }
  }
  return [...gravest].map(([line, severity]) => ({
    range: new Range(line, 1, line, 1),
    options: {
      isWholeLine: true,
      className: `code-line-${severity}`,
      linesDecorationsClassName: `code-bar-${severity}`,
    },
  }));
}
