import { placeFinder } from '#core/json/places.ts';
import type { TextEdit } from '#core/text/textEdit.ts';
import { removalEdits } from '#core/json/removal.ts';
import { parseJsonTree, type JsonNode } from '#core/json/tree.ts';
import type { SetupIssue } from './setupIssue.ts';
import type { TextIssue } from './setupText.ts';
import { splitEntries } from './splitEntries.ts';

/** What a fix does; the words for its title are in `explain/`. */
export const fixCodes = [
  'rename-key',
  'replace-value',
  'make-list',
  'remove-entry',
  'add-comma',
  'add-colon',
  'remove-comma',
  'remove-comment',
  'add-quotes',
  'double-backslash',
  'escape-character',
  'plain-space',
] as const;

export type FixCode = (typeof fixCodes)[number];

/** One edit of the text; its `newText` serves the title (`Change to …`). */
export interface Fix extends TextEdit {
  readonly code: FixCode;
}

/**
 * Finds the one obvious way to fix an issue of `text`; null if there is none or more than one. The
 * text is read at most once, and only when an issue needs that.
 */
export function fixFinder(text: string): (issue: TextIssue) => Fix | null {
  let find: ReturnType<typeof placeFinder> | undefined;
  const nodeAt: NodeAt = (pointer) => {
    find ??= placeFinder(parseJsonTree(text).root);
    return find(pointer)?.value;
  };
  return (issue) => fixFor(text, issue, nodeAt);
}

/** What a JSON pointer leads to. */
export type NodeAt = (pointer: string) => JsonNode | undefined;

function fixFor(text: string, issue: TextIssue, nodeAt: NodeAt): Fix | null {
  const { startOffset, endOffset } = issue;
  const source = text.slice(startOffset, endOffset);
  const replace: Replace = (code, newText) => ({ code, startOffset, endOffset, newText });
  switch (issue.code) {
    case 'unknown-key':
      return issue.suggestion === undefined
        ? null
        : replace('rename-key', JSON.stringify(issue.suggestion));
    case 'wrong-type':
      return retyped(issue, source, replace);
    case 'empty-entry':
      return removal(issue.path, nodeAt);
    case 'comma-expected':
      return source === ':' ? null : insertion('add-comma', afterLastToken(text, startOffset), ',');
    case 'colon-expected':
      return /^[,}\]]?$/.test(source) ? null : insertion('add-colon', startOffset, ': ');
    case 'trailing-comma':
      return replace('remove-comma', '');
    case 'comment':
      return replace('remove-comment', '');
    case 'wrong-quotes':
      return replace('add-quotes', JSON.stringify(source.slice(1, -1)));
    case 'unquoted-key':
      return replace('add-quotes', JSON.stringify(source));
    case 'unknown-word':
      return knownWord(source, replace) ?? replace('add-quotes', JSON.stringify(source));
    case 'invalid-number':
      return Number.isFinite(Number(source)) ? replace('replace-value', `${Number(source)}`) : null;
    case 'invalid-escape':
      return replace('double-backslash', `\\${source}`);
    case 'control-character':
      return replace('escape-character', JSON.stringify(source).slice(1, -1));
    case 'odd-space':
      return replace('plain-space', ' ');
    default:
      return null;
  }
}

type Replace = (code: FixCode, newText: string) => Fix;

const knownWords = new Map([
  ['none', 'null'],
  ['nil', 'null'],
  ['undefined', 'null'],
  ['null', 'null'],
  ['true', 'true'],
  ['yes', 'true'],
  ['on', 'true'],
  ['false', 'false'],
  ['no', 'false'],
  ['off', 'false'],
]);

function knownWord(source: string, replace: Replace): Fix | null {
  const word = knownWords.get(source.toLowerCase());
  return word === undefined ? null : replace('replace-value', word);
}

function retyped(
  { expected, found, path }: Extract<SetupIssue, { code: 'wrong-type' }>,
  source: string,
  replace: Replace,
): Fix | null {
  const text = found === 'string' ? (JSON.parse(source) as string).trim() : '';
  if (expected.includes('boolean') && /^(?:true|false)$/i.test(text)) {
    return replace('replace-value', text.toLowerCase());
  }
  if (expected.includes('number') && /^\d+$/.test(text)) {
    return replace('replace-value', `${Number(text)}`);
  }
  if (expected.includes('string') && (found === 'number' || found === 'boolean')) {
    return replace('add-quotes', `"${source}"`);
  }
  // Lists of strings: those of a policy, and JavaScript origins.
  if (expected.includes('list') && /^\/policy\/|\/jsOrigins$/.test(path)) {
    if (found !== 'string' && found !== 'null') return null;
    const entries = splitEntries(text).map((entry) => JSON.stringify(entry));
    return replace('make-list', `[${entries.join(', ')}]`);
  }
  return null;
}

/** Takes an entry out of its list, with one comma. */
export function removal(path: string, nodeAt: NodeAt): Fix | null {
  const at = path.lastIndexOf('/');
  const list = nodeAt(path.slice(0, at));
  if (list?.type !== 'array') return null;
  const index = Number(path.slice(at + 1));
  const entry = list.entries[index];
  if (!entry) return null;
  // All that counts is beside it: a list may have 300,000 entries and as many issues.
  const near = list.entries.slice(Math.max(0, index - 1), index + 2);
  const [edit] = removalEdits(
    near,
    near.map((other) => other !== entry),
  );
  const whole = { startOffset: list.start + 1, endOffset: list.end - 1, newText: '' };
  return { code: 'remove-entry', ...(edit ?? whole) };
}

function insertion(code: FixCode, offset: number, newText: string): Fix {
  return { code, startOffset: offset, endOffset: offset, newText };
}

/** The end of the last token before `offset`, as far as no comment is between. */
function afterLastToken(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}
