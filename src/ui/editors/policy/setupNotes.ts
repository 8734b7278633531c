import { findingSentence, removalTitle } from '#core/explain/issue/findingWords.ts';
import { fixTitle, listFixTitle } from '#core/explain/issue/fixWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { textIssueWords } from '#core/explain/issue/textIssueWords.ts';
import { fixFinder, removal, type NodeAt } from '#core/setup/fixes.ts';
import { placeFinder } from '#core/json/places.ts';
import { parseJsonTree } from '#core/json/tree.ts';
import type { Finding } from '#core/lint/finding.ts';
import type { TextIssue } from '#core/setup/setupText.ts';
import { placer, type TextPlace } from '#core/text/textPlace.ts';
import { isBesideValue } from './besideValues.ts';
import type { EditorAction, EditorMarker } from '#ui/editors/code/markers.ts';

/** A setup's text as it is being edited. */
export interface MarkedText {
  readonly text: string;
  readonly issues: readonly TextIssue[];
}

/** With the line and column of its beginning, both from 1. */
export type SetupMarker = EditorMarker & TextPlace;

/** All notes on one text. */
export interface SetupNotes {
  /** The issues in the order of the text, then the findings. */
  readonly markers: readonly SetupMarker[];
  /** Whether there may be more than these. */
  readonly isCut: boolean;
  /** The obvious ways out at one of the `markers`; none at those of another text. */
  actionsFor(marker: EditorMarker): readonly EditorAction[];
}

/** Nobody reads more of them, and each costs the editor time. */
export const maxMarkers = 1_000;

/** A marker, and how to find the way out once somebody asks for it. */
interface Note {
  readonly marker: SetupMarker;
  readonly wayOut: () => EditorAction | null | undefined;
}

/** @param findings in what the text says; no more of them are asked for than are shown */
export function setupNotes(marked: MarkedText, findings: Iterable<Finding>): SetupNotes {
  const notes = issueNotes(marked);
  if (notes.length < maxMarkers) {
    for (const note of findingNotes(marked, findings)) {
      if (notes.push(note) === maxMarkers) break;
    }
  }
  const wayOuts = new Map<EditorMarker, Note['wayOut']>(
    notes.map(({ marker, wayOut }) => [marker, wayOut]),
  );
  return {
    markers: notes.map(({ marker }) => marker),
    isCut: notes.length === maxMarkers,
    actionsFor: (marker) => {
      const action = wayOuts.get(marker)?.();
      return action ? [action] : [];
    },
  };
}

function issueNotes({ text, issues }: MarkedText): Note[] {
  const fixFor = fixFinder(text);
  return issues.slice(0, maxMarkers).map((issue) => {
    const { startOffset, endOffset, line, column, code } = issue;
    const message = plain(textIssueWords(issue));
    return {
      marker: { startOffset, endOffset, line, column, severity: 'error', message, code },
      wayOut: () => {
        const fix = fixFor(issue);
        return fix && { title: fixTitle(fix), edit: fix };
      },
    };
  });
}

function* findingNotes({ text }: MarkedText, findings: Iterable<Finding>): Generator<Note> {
  let read: ReturnType<typeof reading> | undefined;
  for (const finding of findings) {
    if (!isBesideValue(finding)) continue;
    const { nodeAt, placeOf } = (read ??= reading(text));
    const { rule, fix, path } = finding;
    const node = nodeAt(path);
    if (!node) continue;
    const place = placeOf(node);
    // The text can be read: an error is the setup's own.
    const severity = finding.severity === 'info' ? 'info' : 'warning';
    yield {
      marker: { ...place, severity, message: plain(findingSentence(finding)), code: rule },
      wayOut: () =>
        fix?.entries.length === 0
          ? removalOf(path, nodeAt)
          : fix && replacement(text, place, fix.entries),
    };
  }
}

function removalOf(path: string, nodeAt: NodeAt): EditorAction | null {
  const edit = removal(path, nodeAt);
  return edit && { title: removalTitle, edit };
}

/** The entry, or the list, at a place replaced. */
function replacement(
  text: string,
  { startOffset, endOffset }: TextPlace,
  entries: readonly string[],
): EditorAction {
  const written = entries.map((entry) => JSON.stringify(entry)).join(', ');
  const isList = text.startsWith('[', startOffset);
  const edit = { startOffset, endOffset, newText: isList ? `[${written}]` : written };
  const title = isList ? listFixTitle : fixTitle({ code: 'replace-value', ...edit });
  return { title, edit };
}

/** What a text has where. */
function reading(text: string): { nodeAt: NodeAt; placeOf: ReturnType<typeof placer> } {
  const find = placeFinder(parseJsonTree(text).root);
  return { nodeAt: (pointer) => find(pointer)?.value, placeOf: placer(text) };
}
