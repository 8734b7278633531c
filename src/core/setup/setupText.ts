import { keyRange, placeFinder } from '#core/json/places.ts';
import { repeatedKeys } from '#core/json/repeatedKeys.ts';
import type { SyntaxIssueCode } from '#core/json/syntaxIssue.ts';
import { parseJsonTree, type JsonNode, type JsonTree } from '#core/json/tree.ts';
import { toValue } from '#core/json/value.ts';
import { readSetupJson } from './parse.ts';
import type { Setup } from './setup.ts';
import type { SetupIssue } from './setupIssue.ts';
import { placer, type TextPlace } from '#core/text/textPlace.ts';
import type { Issue } from '#core/result.ts';

/** The text is not JSON. `path` is ''. */
export interface JsonSyntaxIssue extends Issue {
  readonly code: SyntaxIssueCode;
  /** The text at fault, cut to 40 characters; '' at the end of the text. */
  readonly found: string;
  /** Of a bracket or brace that is not closed: the line where it was opened. */
  readonly openedLine?: number;
}

export type TextIssue = (JsonSyntaxIssue | SetupIssue) & TextPlace;

/** A text as far as it can be read. */
export interface ParsedSetupText {
  /** To be evaluated only if there is no issue; null if the text is not JSON. */
  readonly setup: Setup | null;
  /**
   * In the order of the text; at most `maxTextIssues`. A text that is not JSON has syntax issues
   * only.
   */
  readonly issues: readonly TextIssue[];
}

/** Nobody reads more of them; to find the place of each of 300,000 would take seconds. */
export const maxTextIssues = 1_000;

/** JSON text to a setup, with its issues in their places, and with whatever can be shown of it. */
export function readSetupText(text: string): ParsedSetupText {
  const tree = parseJsonTree(text);
  if (tree.issues.length > 0) return { setup: null, issues: syntaxIssues(text, tree) };
  const repeated = repeatedKeys(tree.root).slice(0, maxTextIssues);
  const reading = readSetupJson(toValue(tree.root));
  const issues = reading.issues.slice(0, maxTextIssues);
  if (repeated.length === 0 && issues.length === 0) return { setup: reading.setup, issues: [] };
  const place = placer(text);
  const twice = repeated.map(
    ({ path, member }) =>
      ({ code: 'repeated-key', path, key: member.key, ...place(keyRange(member)) }) as const,
  );
  const all: TextIssue[] = [...twice, ...located(tree.root, issues, place)];
  const inOrder = all.toSorted((a, b) => a.startOffset - b.startOffset);
  return { setup: reading.setup, issues: inOrder.slice(0, maxTextIssues) };
}

function syntaxIssues(text: string, tree: JsonTree): readonly TextIssue[] {
  const place = placer(text);
  return tree.issues.map(({ code, found, openedAt, start, end }) => {
    const opened =
      openedAt === undefined ? {} : { openedLine: place({ start: openedAt, end }).line };
    return { code, path: '', found, ...opened, ...place({ start, end }) };
  });
}

function located(
  root: JsonNode,
  issues: readonly SetupIssue[],
  place: ReturnType<typeof placer>,
): TextIssue[] {
  const find = placeFinder(root);
  return issues.map((issue) => {
    const { value, key } = find(issue.path) ?? { value: root };
    if (issue.code === 'unknown-key') return { ...issue, ...place(key ?? value) };
    // All of an object would be too much to underline for a key that is not there.
    const end = issue.code === 'missing-key' ? value.start + 1 : value.end;
    return { ...issue, ...place({ start: value.start, end }) };
  });
}
