import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSetup } from '#core/policy/parse.ts';
import { parseSetupText, type TextIssue } from '#core/policy/setupText.ts';
import { arbitrarySetup } from './arbitrarySetup.ts';

fc.configureGlobal({ seed: 1 });

function issuesOf(text: string): readonly TextIssue[] {
  const result = parseSetupText(text);
  return result.ok ? [] : result.issues;
}

/** Each issue as `code line:column the text it marks`. */
function marksOf(text: string): string[] {
  return issuesOf(text).map(
    ({ code, line, column, startOffset, endOffset }) =>
      `${code} ${line}:${column} ${text.slice(startOffset, endOffset)}`,
  );
}

describe('parseSetupText', () => {
  it('reads a setup', () => {
    expect(parseSetupText('{"policy": {"allowMethods": ["POST"]}}')).toEqual({
      ok: true,
      value: {
        policy: {
          allowedOrigins: [],
          allowHeaders: [],
          exposeHeaders: [],
          allowCredentials: false,
          allowMethods: ['POST'],
          maxAge: null,
        },
        applications: [],
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
    ['an entry', '{"policy": {"allowMethods": ["GET",\n"GE T"]}}', ['not-a-token 2:1 "GE T"']],
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
    const result = parseSetupText(JSON.stringify({ policy: { allowedOrigins } }, null, 2));
    expect(result.ok && result.value.policy?.allowedOrigins).toEqual(allowedOrigins);
  });

  it('places each of 10,000 issues', () => {
    const text = `{"policy": {"allowedOrigins": [\n${'"",\n'.repeat(9_999)}""]}}`;
    const issues = issuesOf(text);
    expect(issues).toHaveLength(10_000);
    expect(issues.at(-1)).toMatchObject({ path: '/policy/allowedOrigins/9999', line: 10_001 });
  });

  it('agrees with parseSetup of the parsed JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(arbitrarySetup, fc.jsonValue()),
        fc.constantFrom(0, 2),
        (json, indent) => {
          const text = JSON.stringify(json, null, indent);
          const fromText = parseSetupText(text);
          const fromJson = parseSetup(JSON.parse(text));
          if (fromJson.ok) expect(fromText).toEqual(fromJson);
          else {
            const codes = (result: typeof fromText | typeof fromJson) =>
              result.ok ? [] : result.issues.map(({ code, path }) => `${path} ${code}`).sort();
            expect(codes(fromText)).toEqual(codes(fromJson));
          }
        },
      ),
    );
  });
});
