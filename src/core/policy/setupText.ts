import { lineCounter, type LineAndColumn } from '#core/policy/json/lines.ts';
import { keyRange, placeFinder } from '#core/policy/json/places.ts';
import { repeatedKeys } from '#core/policy/json/repeatedKeys.ts';
import type { SyntaxIssueCode } from '#core/policy/json/syntaxIssue.ts';
import type { TextRange } from '#core/policy/json/textRange.ts';
import { parseJsonTree, type JsonNode, type JsonTree } from '#core/policy/json/tree.ts';
import { toValue } from '#core/policy/json/value.ts';
import { readSetupJson } from '#core/policy/parse.ts';
import type { Setup } from '#core/policy/policy.ts';
import type { SetupIssue } from '#core/policy/setupIssue.ts';
import type { Issue, Result } from '#core/result.ts';

/** Where an issue stands: offsets in UTF-16 code units, `endOffset` exclusive; line and column of
 *  the beginning, both from 1. */
export interface TextPlace extends LineAndColumn {
  readonly startOffset: number;
  readonly endOffset: number;
}

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
export interface SetupTextReading {
  /** To be evaluated only if there is no issue; null if the text is not JSON. */
  readonly setup: Setup | null;
  /** In the order of the text. A text that is not JSON has syntax issues only. */
  readonly issues: readonly TextIssue[];
}

/** JSON text to a setup, with every issue in its place, and with whatever can be shown of it. */
export function readSetupText(text: string): SetupTextReading {
  const tree = parseJsonTree(text);
  if (tree.issues.length > 0) return { setup: null, issues: syntaxIssues(text, tree) };
  const repeated = repeatedKeys(tree.root);
  const { setup, issues } = readSetupJson(toValue(tree.root));
  if (repeated.length === 0 && issues.length === 0) return { setup, issues: [] };
  const place = placer(text);
  const twice = repeated.map(
    ({ path, member }) =>
      ({ code: 'repeated-key', path, key: member.key, ...place(keyRange(member)) }) as const,
  );
  const all: TextIssue[] = [...twice, ...located(tree.root, issues, place)];
  return { setup, issues: all.toSorted((a, b) => a.startOffset - b.startOffset) };
}

/** JSON text to a setup, or every issue with its place, in the order of the text. */
export function parseSetupText(text: string): Result<Setup, TextIssue> {
  const { setup, issues } = readSetupText(text);
  const [first, ...others] = issues;
  if (first) return { ok: false, issues: [first, ...others] };
  if (!setup) throw new Error('A text without an issue is a setup');
  return { ok: true, value: setup };
}

function syntaxIssues(text: string, tree: JsonTree): readonly TextIssue[] {
  const place = placer(text);
  return tree.issues.map(({ code, found, openedAt, start, end }) => {
    const opened =
      openedAt === undefined ? {} : { openedLine: place({ start: openedAt, end }).line };
    return { code, path: '', found, ...opened, ...place({ start, end }) };
  });
}

function located(root: JsonNode, issues: readonly SetupIssue[], place: Placer): TextIssue[] {
  const find = placeFinder(root);
  return issues.map((issue) => {
    const { value, key } = find(issue.path) ?? { value: root };
    if (issue.code === 'unknown-key') return { ...issue, ...place(key ?? value) };
    // All of an object would be too much to underline for a key that is not there.
    const end = issue.code === 'missing-key' ? value.start + 1 : value.end;
    return { ...issue, ...place({ start: value.start, end }) };
  });
}

type Placer = (range: TextRange) => TextPlace;

function placer(text: string): Placer {
  const lineAndColumn = lineCounter(text);
  return ({ start, end }) => ({ startOffset: start, endOffset: end, ...lineAndColumn(start) });
}
