import { describe, expect, it, vi } from 'vitest';
import { entryFault } from '#core/explain/gateway/originFaultWords.ts';
import { findingSentence } from '#core/explain/issue/findingWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { textIssueWords } from '#core/explain/issue/textIssueWords.ts';
import { defaultReadings } from '#core/gateway/readings.ts';
import { originFault } from '#core/http/origin.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { lint, lintTools } from '#core/lint/lint.ts';
import { linter } from '#core/lint/linter.ts';
import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import { applyEdits } from '#core/text/textEdit.ts';
import { readSetupText } from '#core/setup/setupText.ts';
import { maxMarkers, setupNotes, type SetupNotes } from '#ui/editors/policy/setupNotes.ts';

function notes(text: string, compile: CompileRegex = compileJavaRegex): SetupNotes {
  const { setup, issues } = readSetupText(text);
  const findings = setup ? linter(lintTools(defaultReadings, compile))(setup) : [];
  return setupNotes({ text, issues }, findings);
}

const markers = (text: string) => notes(text).markers;
const policy = (fields: string) => `{"policy": {${fields}}}`;

/** What is marked, with the text that it underlines. */
const underlined = (text: string) =>
  markers(text).map(({ severity, code, startOffset, endOffset }) => [
    severity,
    code,
    text.slice(startOffset, endOffset),
  ]);

describe('what is marked', () => {
  it.each([
    [
      'nothing in a good text',
      policy('"allowedOrigins": ["https://a.example", "https://b.example"]'),
      [],
    ],
    ['a text that is no JSON', '{"policy": nil}', [['error', 'unknown-word', 'nil']]],
    ['an empty text', '', [['error', 'value-expected', '']]],
    [
      'every issue at once',
      policy('"maxAge": -1, "allowMethods": ["☃"], "x": 1'),
      [
        ['error', 'negative-max-age', '-1'],
        ['error', 'not-carryable', '"☃"'],
        ['error', 'unknown-key', '"x"'],
      ],
    ],
    [
      'an entry that can never match',
      policy('"allowedOrigins": ["https://a.example", "https://a.example/"]'),
      [['warning', 'origin-never-matches', '"https://a.example/"']],
    ],
    [
      'a header line in place of a name, and a list that repeats one',
      policy('"allowHeaders": ["X-A: 1"], "exposeHeaders": ["X-B", "x-b"]'),
      [
        ['warning', 'allow-header-not-a-name', '"X-A: 1"'],
        ['info', 'expose-header-repeated', '"x-b"'],
      ],
    ],
    [
      'an invalid regular expression',
      policy('"allowedOrigins": ["https://(a"]'),
      [['warning', 'invalid-regex', '"https://(a"']],
    ],
    [
      'a JavaScript origin that can never match',
      '{"policy": null, "applications": [{"name": "A", "jsOrigins": ["https://a", "a.*"]}]}',
      [['warning', 'application-pattern', '"a.*"']],
    ],
    [
      'an entry with an escape in it',
      policy('"allowedOrigins": ["\\u0041.example"]'),
      [['warning', 'origin-never-matches', '"\\u0041.example"']],
    ],
    [
      'of a repeated key the one that counts',
      '{"policy": null, "policy": {"allowedOrigins": ["a.example"]}}',
      [
        ['error', 'repeated-key', '"policy"'],
        ['warning', 'origin-never-matches', '"a.example"'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(underlined(text)).toEqual(expected);
  });

  it('says of each what explain says', () => {
    const text = policy('"maxAge": -1, "allowedOrigins": ["https://a/"]');
    const { setup, issues } = readSetupText(text);
    const [issue] = issues;
    const [finding] = setup ? lint(setup, defaultReadings, compileJavaRegex) : [];
    expect(markers(text).map(({ message }) => message)).toEqual([
      issue && plain(textIssueWords(issue)),
      finding && plain(findingSentence(finding)),
    ]);
    const fault = originFault('a');
    const application = '{"policy": null, "applications": [{"name": "A", "jsOrigins": ["a"]}]}';
    expect(markers(application).map(({ message }) => message)).toEqual([
      fault && plain(entryFault('a', fault)),
    ]);
  });

  it.each([
    ['the beginning', '', 1, 1],
    ['a later line', '{\n  "policy": null,\n  "x": 1\n}', 3, 3],
    ['an entry after CRLF', policy('\r\n"allowedOrigins":\r\n ["https://a/"]'), 3, 3],
  ])('gives line and column of %s', (_, text, line, column) => {
    expect(markers(text)[0]).toMatchObject({ line, column });
  });
});

describe('of very many', () => {
  const badEntries = policy(
    `"allowedOrigins": [${Array.from({ length: 10_000 }, (_, i) => `"o${i}.example"`).join()}]`,
  );
  const emptyEntries = policy(`"allowedOrigins": [${'"",'.repeat(300_000)}""]`);

  it.each([
    ['entries that can never match', badEntries],
    ['issues', emptyEntries],
  ])('%s it marks the first, and says that there are more', (_, text) => {
    const { markers, isCut } = notes(text);
    expect(markers).toHaveLength(maxMarkers);
    expect(isCut).toBe(true);
    expect(notes(policy('"maxAge": -1')).isCut).toBe(false);
  });

  it('entries it looks at no more than it marks, and at none again for a way out', () => {
    const compile = vi.fn(compileJavaRegex);
    const { markers, actionsFor } = notes(badEntries, compile);
    expect(markers.flatMap(actionsFor)).toHaveLength(maxMarkers);
    expect(compile).toHaveBeenCalledTimes(maxMarkers);
  });

  // Reading the text again for each would take minutes.
  it('issues it finds the way out of each', () => {
    const { markers, actionsFor } = notes(emptyEntries);
    const titles = markers.flatMap(actionsFor).map(({ title }) => title);
    expect(titles).toEqual(Array(maxMarkers).fill('Remove the empty entry'));
  });
});

describe('the obvious way out', () => {
  /** The titles at the first marker, and the text after the first of them. */
  function mended(text: string): [titles: string[], text: string] {
    const { markers, actionsFor } = notes(text);
    const actions = markers.slice(0, 1).flatMap(actionsFor);
    const [first] = actions;
    return [actions.map(({ title }) => title), first ? applyEdits(text, [first.edit]) : text];
  }

  it.each([
    [
      'an unknown key that is nearly known',
      policy('"allowMethod": []'),
      ['Change to "allowMethods"'],
      policy('"allowMethods": []'),
    ],
    ['a comma too many', '{"policy": null,}', ['Remove the comma'], '{"policy": null}'],
    [
      'an entry with a slash',
      policy('"allowedOrigins": ["https://a.example/"]'),
      ['Change to "https://a.example"'],
      policy('"allowedOrigins": ["https://a.example"]'),
    ],
    [
      'a JavaScript origin with a path',
      '{"policy": null, "applications": [{"name": "A", "jsOrigins": ["https://a/b"]}]}',
      ['Change to "https://a"'],
      '{"policy": null, "applications": [{"name": "A", "jsOrigins": ["https://a"]}]}',
    ],
    [
      'an entry that repeats another',
      policy('"exposeHeaders": ["X-B", "x-b"]'),
      ['Remove the entry'],
      policy('"exposeHeaders": ["X-B"]'),
    ],
    ['an invalid expression: none', policy('"allowedOrigins": ["("]'), [], undefined],
    ['a negative Max Age: none', policy('"maxAge": -1'), [], undefined],
    ['a list in one entry: none', policy('"allowedOrigins": ["a,b"]'), [], undefined],
  ])('of %s', (_, text, titles, after = text) => {
    expect(mended(text)).toEqual([titles, after]);
  });

  it('is that of the very marker', () => {
    const text = policy('"allowedOrigins": ["https://a/", "https://b/"], "allowMethod": []');
    const { markers, actionsFor } = notes(text);
    const titles = markers.map((marker) => actionsFor(marker).map(({ title }) => title));
    expect(titles).toEqual([
      ['Change to "allowMethods"'],
      ['Change to "https://a"'],
      ['Change to "https://b"'],
    ]);
  });

  it('is empty for a marker that is no longer there', () => {
    const [marker] = markers('{"policy": null,}');
    expect(marker && notes('{"policy": null}').actionsFor(marker)).toEqual([]);
  });
});
