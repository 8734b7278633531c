import { describe, expect, it } from 'vitest';
import { entryProblem } from '#core/explain/entry.ts';
import { entryFault } from '#core/explain/originFault.ts';
import { plain } from '#core/explain/phrase.ts';
import { textIssueWords } from '#core/explain/textIssue.ts';
import { defaultReadings } from '#core/gateway/readings.ts';
import { originFault } from '#core/http/origin.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { describeEntry } from '#core/originPattern/describeEntry.ts';
import { applyEdits } from '#core/policy/json/textEdit.ts';
import { readSetupText } from '#core/policy/setupText.ts';
import { setupActions, setupMarkers, type MarkedText } from '#ui/editors/setupMarkers.ts';

const describeIt = (entry: string) => describeEntry(entry, defaultReadings, compileJavaRegex);

function marked(text: string): MarkedText {
  const { setup, issues } = readSetupText(text);
  return { text, issues, shown: setup };
}

const markers = (text: string) => setupMarkers(marked(text), describeIt);
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
    ['nothing in a good text', policy('"allowedOrigins": ["https://a.example", "*", "a+"]'), []],
    ['a text that is no JSON', '{"policy": nil}', [['error', 'unknown-word', 'nil']]],
    ['an empty text', '', [['error', 'value-expected', '']]],
    [
      'every issue at once',
      policy('"maxAge": -1, "allowMethods": ["GE T"], "x": 1'),
      [
        ['error', 'negative-max-age', '-1'],
        ['error', 'not-a-token', '"GE T"'],
        ['error', 'unknown-key', '"x"'],
      ],
    ],
    [
      'an entry that can never match',
      policy('"allowedOrigins": ["https://a.example", "https://a.example/"]'),
      [['warning', 'entry', '"https://a.example/"']],
    ],
    [
      'an invalid regular expression',
      policy('"allowedOrigins": ["https://(a"]'),
      [['warning', 'entry', '"https://(a"']],
    ],
    [
      'a JavaScript origin that can never match',
      '{"policy": null, "applications": [{"name": "A", "jsOrigins": ["https://a", "a.*"]}]}',
      [['warning', 'entry', '"a.*"']],
    ],
    [
      'an entry with an escape in it',
      policy('"allowedOrigins": ["\\u0041.example"]'),
      [['warning', 'entry', '"\\u0041.example"']],
    ],
    [
      'of a repeated key the one that counts',
      '{"policy": null, "policy": {"allowedOrigins": ["a.example"]}}',
      [
        ['error', 'repeated-key', '"policy"'],
        ['warning', 'entry', '"a.example"'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(underlined(text)).toEqual(expected);
  });

  it('says of each what explain says', () => {
    const text = policy('"maxAge": -1, "allowedOrigins": ["https://a/"]');
    const [issue] = readSetupText(text).issues;
    expect(markers(text).map(({ message }) => message)).toEqual([
      issue && plain(textIssueWords(issue)),
      plain(entryProblem('https://a/', describeIt('https://a/')) ?? []),
    ]);
    const fault = originFault('*');
    const application = '{"policy": null, "applications": [{"name": "A", "jsOrigins": ["*"]}]}';
    expect(markers(application).map(({ message }) => message)).toEqual([
      fault && plain(entryFault('*', fault)),
    ]);
  });

  it('is soon told of 10,000 entries', () => {
    const entries = Array.from({ length: 10_000 }, (_, i) => `"o${i}.example"`);
    expect(markers(policy(`"allowedOrigins": [${entries.join(',')}]`))).toHaveLength(10_000);
  });
});

describe('the obvious way out', () => {
  /** The titles at the first marker, and the text after the first of them. */
  function mended(text: string): [titles: string[], text: string] {
    const [marker] = markers(text);
    const actions = marker ? setupActions(marked(text), describeIt, marker) : [];
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
    ['an invalid expression: none', policy('"allowedOrigins": ["("]'), [], undefined],
    ['a negative Max Age: none', policy('"maxAge": -1'), [], undefined],
    ['a list in one entry: none', policy('"allowedOrigins": ["a,b"]'), [], undefined],
  ])('of %s', (_, text, titles, after = text) => {
    expect(mended(text)).toEqual([titles, after]);
  });

  it('is that of the very marker', () => {
    const text = policy('"allowedOrigins": ["https://a/", "https://b/"], "allowMethod": []');
    const titles = markers(text).map((marker) =>
      setupActions(marked(text), describeIt, marker).map(({ title }) => title),
    );
    expect(titles).toEqual([
      ['Change to "allowMethods"'],
      ['Change to "https://a"'],
      ['Change to "https://b"'],
    ]);
  });

  it('is none for a marker that is no longer there', () => {
    const [marker] = markers('{"policy": null,}');
    expect(marker && setupActions(marked('{"policy": null}'), describeIt, marker)).toEqual([]);
  });
});
