import { lineCounter, type LineAndColumn } from '#core/policy/json/lines.ts';
import { keyRange, placesOf } from '#core/policy/json/places.ts';
import { repeatedKeys } from '#core/policy/json/repeatedKeys.ts';
import type { SyntaxIssueCode } from '#core/policy/json/syntaxIssue.ts';
import type { TextRange } from '#core/policy/json/textRange.ts';
import { parseJsonTree, type JsonNode, type JsonTree } from '#core/policy/json/tree.ts';
import { toValue } from '#core/policy/json/value.ts';
import { parseSetup } from '#core/policy/parse.ts';
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

/**
 * JSON text to a setup, or every issue with its place, in the order of the text. A text that is not
 * JSON has syntax issues only.
 */
export function parseSetupText(text: string): Result<Setup, TextIssue> {
  const tree = parseJsonTree(text);
  if (tree.issues.length > 0) return failure(syntaxIssues(text, tree));
  const repeated = repeatedKeys(tree.root);
  const result = parseSetup(toValue(tree.root));
  if (result.ok && repeated.length === 0) return result;
  const place = placer(text);
  const issues = [
    ...repeated.map(
      ({ path, member }) =>
        ({ code: 'repeated-key', path, key: member.key, ...place(keyRange(member)) }) as const,
    ),
    ...(result.ok ? [] : located(tree.root, result.issues, place)),
  ];
  return failure(issues.toSorted((a, b) => a.startOffset - b.startOffset));
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
  const { keys, values } = placesOf(root);
  return issues.map((issue) => {
    const value = values.get(issue.path) ?? root;
    if (issue.code === 'unknown-key') return { ...issue, ...place(keys.get(issue.path) ?? value) };
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

function failure(issues: readonly TextIssue[]): Result<never, TextIssue> {
  const [first, ...others] = issues;
  if (!first) throw new Error('A failure needs an issue');
  return { ok: false, issues: [first, ...others] };
}
