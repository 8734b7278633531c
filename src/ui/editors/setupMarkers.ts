import { entryProblem } from '#core/explain/entry.ts';
import { fixTitle } from '#core/explain/fix.ts';
import { entryFault } from '#core/explain/originFault.ts';
import { plain, type Phrase } from '#core/explain/phrase.ts';
import { textIssueWords } from '#core/explain/textIssue.ts';
import { originFault } from '#core/http/origin.ts';
import type { EntryDescription } from '#core/originPattern/describeEntry.ts';
import { fixFor } from '#core/policy/fixes.ts';
import { placeFinder } from '#core/policy/json/places.ts';
import { parseJsonTree } from '#core/policy/json/tree.ts';
import type { Setup } from '#core/policy/policy.ts';
import type { TextIssue } from '#core/policy/setupText.ts';
import type { EditorAction, EditorMarker } from '#ui/editors/markers.ts';

/** What the markers of a setup's text are made from. */
export interface MarkedText {
  readonly text: string;
  readonly issues: readonly TextIssue[];
  /** As well as it can be read; null if the text is not JSON. */
  readonly shown: Setup | null;
}

/** What is to be said of an entry of Allowed Origins. */
type Describe = (entry: string) => EntryDescription;

/** An entry that is kept as it is but can never match, and what would. */
interface EntryNote {
  readonly path: string;
  readonly said: Phrase;
  readonly instead: string | null;
}

function entryNotes(setup: Setup, describe: Describe): readonly EntryNote[] {
  const entries = (setup.policy?.allowedOrigins ?? []).flatMap((entry, i): EntryNote[] => {
    const description = describe(entry);
    const said = entryProblem(entry, description);
    const instead = description.fault?.origin ?? null;
    return said ? [{ path: `/policy/allowedOrigins/${i}`, said, instead }] : [];
  });
  const jsOrigins = setup.applications.flatMap(({ jsOrigins }, i) =>
    jsOrigins.flatMap((entry, k): EntryNote[] => {
      const fault = originFault(entry);
      const path = `/applications/${i}/jsOrigins/${k}`;
      return fault ? [{ path, said: entryFault(entry, fault), instead: fault.origin }] : [];
    }),
  );
  return [...entries, ...jsOrigins];
}

interface PlacedNote extends EditorMarker {
  readonly instead: string | null;
}

function placedNotes({ text, shown }: MarkedText, describe: Describe): readonly PlacedNote[] {
  const notes = shown ? entryNotes(shown, describe) : [];
  if (notes.length === 0) return [];
  const placeOf = placeFinder(parseJsonTree(text).root);
  return notes.flatMap(({ path, said, instead }) => {
    const place = placeOf(path)?.value;
    if (!place) return [];
    const where = { startOffset: place.start, endOffset: place.end };
    return [
      { ...where, severity: 'warning', message: plain(said), code: 'entry', instead } as const,
    ];
  });
}

/** What is wrong with the text, and what is to be said of entries that can never match. */
export function setupMarkers(marked: MarkedText, describe: Describe): readonly EditorMarker[] {
  const issues = marked.issues.map((issue): EditorMarker => ({
    startOffset: issue.startOffset,
    endOffset: issue.endOffset,
    severity: 'error',
    message: plain(textIssueWords(issue)),
    code: issue.code,
  }));
  return [...issues, ...placedNotes(marked, describe)];
}

/** The obvious ways out at a marker. */
export function setupActions(
  marked: MarkedText,
  describe: Describe,
  marker: EditorMarker,
): readonly EditorAction[] {
  const at = ({ startOffset, code }: { startOffset: number; code: string }): boolean =>
    startOffset === marker.startOffset && code === marker.code;
  const fixes = marked.issues.filter(at).flatMap((issue): EditorAction[] => {
    const fix = fixFor(marked.text, issue);
    return fix ? [{ title: fixTitle(fix), edit: fix }] : [];
  });
  const instead = placedNotes(marked, describe)
    .filter(at)
    .flatMap((note): EditorAction[] => {
      if (note.instead === null) return [];
      const { startOffset, endOffset } = note;
      const newText = JSON.stringify(note.instead);
      return [{ title: `Change to ${newText}`, edit: { startOffset, endOffset, newText } }];
    });
  return [...fixes, ...instead];
}
