import { fixTitle } from '#core/explain/issue/fixWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { textIssueWords } from '#core/explain/issue/textIssueWords.ts';
import { fixFinder } from '#core/setup/fixes.ts';
import { placeFinder } from '#core/json/places.ts';
import { parseJsonTree } from '#core/json/tree.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { TextIssue } from '#core/setup/setupText.ts';
import { placer, type TextPlace } from '#core/text/textPlace.ts';
import { badEntries, type Describe } from './badEntries.ts';
import type { EditorAction, EditorMarker } from '#ui/editors/code/markers.ts';

/** A setup's text as it is being edited. */
export interface MarkedText {
  readonly text: string;
  readonly issues: readonly TextIssue[];
  /** As well as it can be read; null if the text is not JSON. */
  readonly shown: Setup | null;
}

/** Also tells the line and column of its beginning, both from 1. */
export type SetupMarker = EditorMarker & TextPlace;

/** All there is to say about one text. */
export interface SetupNotes {
  /** What is wrong, in the order of the text; then entries that can never match. */
  readonly markers: readonly SetupMarker[];
  /** Whether there may be more to say than `markers` do. */
  readonly isCut: boolean;
  /** The obvious ways out at one of the `markers`; none at those of another text. */
  actionsFor(marker: EditorMarker): readonly EditorAction[];
}

/** Nobody reads more of them, and each costs the editor time. */
export const mostMarkers = 1_000;

/** A marker, and how to find the way out once somebody asks for it. */
interface Note {
  readonly marker: SetupMarker;
  readonly wayOut: () => EditorAction | null;
}

/** What is wrong with the text, and what is to be said of entries that can never match. */
export function setupNotes(marked: MarkedText, describe: Describe): SetupNotes {
  const notes = issueNotes(marked);
  if (notes.length < mostMarkers) {
    for (const note of entryNotes(marked, describe)) {
      if (notes.push(note) === mostMarkers) break;
    }
  }
  const wayOuts = new Map<EditorMarker, Note['wayOut']>(
    notes.map(({ marker, wayOut }) => [marker, wayOut]),
  );
  return {
    markers: notes.map(({ marker }) => marker),
    isCut: notes.length === mostMarkers,
    actionsFor: (marker) => {
      const action = wayOuts.get(marker)?.();
      return action ? [action] : [];
    },
  };
}

function issueNotes({ text, issues }: MarkedText): Note[] {
  const fixFor = fixFinder(text);
  return issues.slice(0, mostMarkers).map((issue) => {
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

function* entryNotes({ text, shown }: MarkedText, describe: Describe): Generator<Note> {
  let placeOf: ReturnType<typeof placesOf> | undefined;
  for (const { path, message, instead } of shown ? badEntries(shown, describe) : []) {
    placeOf ??= placesOf(text);
    const place = placeOf(path);
    if (!place) continue;
    const { startOffset, endOffset } = place;
    yield {
      marker: { ...place, severity: 'warning', message, code: 'entry' },
      wayOut: () => {
        if (instead === null) return null;
        const newText = JSON.stringify(instead);
        return { title: `Change to ${newText}`, edit: { startOffset, endOffset, newText } };
      },
    };
  }
}

function placesOf(text: string): (pointer: string) => TextPlace | null {
  const find = placeFinder(parseJsonTree(text).root);
  const place = placer(text);
  return (pointer) => {
    const found = find(pointer);
    return found ? place(found.value) : null;
  };
}
