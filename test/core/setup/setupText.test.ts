import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSetup } from '#core/setup/parse.ts';
import { maxTextIssues, readSetupText } from '#core/setup/setupText.ts';
import type { Issue } from '#core/result.ts';
import { arbitrarySetup } from './arbitrarySetup.ts';

fc.configureGlobal({ seed: 1 });

const issuesOf = (text: string) => readSetupText(text).issues;

/** Each issue as `code line:column the text it marks`. */
function marksOf(text: string): string[] {
  return issuesOf(text).map(
    ({ code, line, column, startOffset, endOffset }) =>
      `${code} ${line}:${column} ${text.slice(startOffset, endOffset)}`,
  );
}

describe('readSetupText', () => {
  it('reads a setup', () => {
    expect(readSetupText('{"policy": {"allowMethods": ["POST"]}}')).toEqual({
      issues: [],
      setup: {
        policy: {
          allowedOrigins: [],
          allowHeaders: [],
          exposeHeaders: [],
          allowCredentials: false,
          allowMethods: ['POST'],
          maxAge: null,
        },
        applications: [],
        nativeResponse: { status: 200, statusText: 'OK', headers: [] },
      },
    });
  });

  it('gives a missing comma in full, at the token before which it is missing', () => {
    const text = '{\n  "policy": {\n    "allowMethods": ["POST"]\n    "maxAge": 100\n  }\n}';
    expect(issuesOf(text)).toEqual([
      {
        code: 'comma-expected',
        path: '',
        found: '"maxAge"',
        startOffset: 49,
        endOffset: 57,
        line: 4,
        column: 5,
      },
    ]);
  });

  it('tells the line of a brace that is not closed', () => {
    expect(issuesOf('{\n"policy": {\n"maxAge": 1')).toEqual([
      {
        code: 'close-brace-expected',
        path: '',
        found: '',
        openedLine: 2,
        startOffset: 25,
        endOffset: 25,
        line: 3,
        column: 12,
      },
    ]);
  });

  it('gives an issue of the setup with its parameters', () => {
    expect(issuesOf('{"policy": {"maxAge": -1}}')).toEqual([
      {
        code: 'negative-max-age',
        path: '/policy/maxAge',
        value: -1,
        startOffset: 22,
        endOffset: 24,
        line: 1,
        column: 23,
      },
    ]);
  });

  it.each([
    ['a value', '{"policy":\n {"maxAge": "1"}}', ['wrong-type 2:13 "1"']],
    ['an entry', '{"policy": {"allowMethods": ["GET",\n"☃"]}}', ['not-carryable 2:1 "☃"']],
    ['an unknown key, not its value', '{"policy": null, "x": {}}', ['unknown-key 1:18 "x"']],
    [
      'a repeated key, at the repetition',
      '{"policy": null,\r\n "policy": null}',
      ['repeated-key 2:2 "policy"'],
    ],
    [
      'a repeated key in an entry',
      '{"policy": null, "applications": [{"name": "a", "name": "b"}]}',
      ['repeated-key 1:49 "name"'],
    ],
    [
      'a missing key, at the brace of its object',
      '{"policy": null, "applications":\n[{"jsOrigins": []}]}',
      ['missing-key 2:2 {'],
    ],
    ['a setup of another type', ' [1] ', ['wrong-type 1:2 [1]']],
    ['an unknown key with a slash', '{"policy": {"a/b": 1}}', ['unknown-key 1:13 "a/b"']],
  ])('places the issue of %s', (_, text, expected) => {
    expect(marksOf(text)).toEqual(expected);
  });

  it('reports every issue in the order of the text', () => {
    const text = `{
  "applications": [{ "jsOrigins": "x" }],
  "policy": {
    "maxAge": 1.5,
    "alowMethods": ["GET"],
    "maxAge": -1,
    "allowHeaders": [""]
  },
  "extra": true
}`;
    expect(marksOf(text)).toEqual([
      'missing-key 2:20 {',
      'wrong-type 2:35 "x"',
      'unknown-key 5:5 "alowMethods"',
      'repeated-key 6:5 "maxAge"',
      'negative-max-age 6:15 -1',
      'empty-entry 7:22 ""',
      'unknown-key 9:3 "extra"',
    ]);
  });

  it('has syntax issues only, if there is one', () => {
    expect(marksOf('{"policy": {"maxAge": -1,}}')).toEqual(['trailing-comma 1:25 ,']);
  });

  it('is not satisfied with a repeated key although the last value is fine', () => {
    expect(marksOf('{"policy": {"maxAge": -1, "maxAge": 1}}')).toEqual([
      'repeated-key 1:27 "maxAge"',
    ]);
  });

  it('reads 10,000 origins', () => {
    const allowedOrigins = Array.from(
      { length: 10_000 },
      (_, index) => `http://host${index}.example`,
    );
    const { setup, issues } = readSetupText(
      JSON.stringify({ policy: { allowedOrigins } }, null, 2),
    );
    expect(setup?.policy?.allowedOrigins).toEqual(allowedOrigins);
    expect(issues).toEqual([]);
  });

  it.each([
    ['entries', '{"policy": {"allowedOrigins": [', '""', ']}}'],
    ['applications', '{"policy": null, "applications": [', '1', ']}'],
    ['header lines', '{"policy": null, "nativeResponse": {"headers": [', '["a"]', ']}}'],
    ['keys', '{"policy": {', '"alowMethods#": 1', '}}'],
    ['repeated keys', '{"policy": null, ', '"policy": null', '}'],
  ])('places the first of 100,000 faulty %s', (_, start, piece, end) => {
    const pieces = Array.from({ length: 100_000 }, (_, i) => `\n${piece.replace('#', `${i}`)}`);
    const lines = issuesOf(start + pieces.join() + end).map(({ line }) => line);
    expect(lines).toHaveLength(maxTextIssues);
    expect(lines.at(0)).toBeLessThanOrEqual(2);
    expect(lines.at(-1)).toBeLessThanOrEqual(maxTextIssues + 1);
  });

  it('gives the setup in spite of very many issues', () => {
    const text = `{"policy": {"allowMethods": [${'"", '.repeat(2_000)}"GET"]}}`;
    expect(readSetupText(text).setup?.policy?.allowMethods).toHaveLength(2_001);
  });

  it('agrees with parseSetup of the parsed JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(arbitrarySetup, fc.jsonValue()),
        fc.constantFrom(0, 2),
        (json, indent) => {
          const text = JSON.stringify(json, null, indent);
          const { setup, issues } = readSetupText(text);
          const fromJson = parseSetup(JSON.parse(text));
          if (fromJson.ok) expect({ setup, issues }).toEqual({ setup: fromJson.value, issues: [] });
          else {
            const rows = (all: readonly Issue[]) =>
              all.map(({ code, path }) => `${path} ${code}`).sort();
            expect(rows(issues)).toEqual(rows(fromJson.issues));
          }
        },
      ),
    );
  });
});
