import { describe, expect, it } from 'vitest';
import { plain } from '#core/explain/phrase.ts';
import { setupIssueWords } from '#core/explain/issue/setupIssueWords.ts';
import { setupIssueCodes, type SetupIssue, type SetupIssueCode } from '#core/setup/setupIssue.ts';
import { readSetupText } from '#core/setup/setupText.ts';

const policy = (fields: string) => `{"policy": {${fields}}}`;
const application = (fields: string) => `{"policy": null, "applications": [{${fields}}]}`;
const native = (fields: string) => `{"policy": null, "nativeResponse": {${fields}}}`;
const token = "only letters, digits and `!#$%&'*+-.^_`|~` are allowed in it.";

/** A text with each fault, and its words. */
const cases: Record<SetupIssueCode, [text: string, sentence: string][]> = {
  'wrong-type': [
    ['null', 'The whole text must be an object, not null.'],
    ['{"policy": 1}', '`policy` must be an object or null, not a number.'],
    [policy('"maxAge": "1"'), '`maxAge` must be a number or null, not a text in quotes.'],
    [policy('"allowCredentials": 1'), '`allowCredentials` must be true or false, not a number.'],
    [policy('"allowMethods": {}'), '`allowMethods` must be a list, not an object.'],
    [
      policy('"allowMethods": [true]'),
      'Entry 1 of `allowMethods` must be a text in quotes, not true or false.',
    ],
    [
      policy('"allowMethods": ["GET", []]'),
      'Entry 2 of `allowMethods` must be a text in quotes, not a list.',
    ],
  ],
  'unknown-key': [
    [policy('"allowMethod": []'), '`allowMethod` is not a known key. Did you mean `allowMethods`?'],
    ['{"policy": null, "maxAge": 1}', '`maxAge` belongs in `policy`.'],
    [policy('"x": 1'), '`x` is not a known key.'],
    [policy('"a/b~c": 1'), '`a/b~c` is not a known key.'],
  ],
  'repeated-key': [
    ['{"policy": null, "policy": null}', '`policy` appears twice. Only one of them can count.'],
  ],
  'missing-key': [
    ['{}', '`policy` is missing. For an API without a CORS policy, write `null`.'],
    [application('"jsOrigins": []'), 'Entry 1 of `applications` lacks `name`.'],
  ],
  'empty-entry': [[policy('"allowedOrigins": ["a", ""]'), 'Entry 2 of `allowedOrigins` is empty.']],
  'not-a-token': [[native('"headers": [["a:", "1"]]'), `\`a:\` cannot be a header name: ${token}`]],
  'not-carryable': [
    [
      policy('"allowHeaders": ["a\\u0001"]'),
      'Entry 1 of `allowHeaders` has a character that HTTP cannot carry in a header: U+0001.',
    ],
  ],
  'not-a-pair': [
    [native('"headers": [["X"]]'), 'Entry 1 of `headers` must be a pair of name and value.'],
  ],
  'negative-max-age': [[policy('"maxAge": -1'), 'Max Age cannot be negative: -1.']],
  'fractional-max-age': [
    [policy('"maxAge": 0.5'), 'Max Age counts whole seconds: 0.5 is not a whole number.'],
  ],
  'max-age-too-large': [[policy('"maxAge": 1e300'), 'Max Age is too large: 1e+300.']],
  'status-out-of-range': [
    [native('"status": 99'), '99 is not a status: it must be from 200 to 599.'],
  ],
};

const rows = setupIssueCodes.flatMap((code) =>
  cases[code].map(([text, sentence]) => [code, text, sentence] as const),
);

describe('what is wrong with a setup', () => {
  it.each(rows)('%s: %s', (code, text, sentence) => {
    const issue = readSetupText(text).issues.find((found) => found.code === code);
    expect(issue && plain(setupIssueWords(issue as SetupIssue), '`')).toBe(sentence);
  });

  it('reads the last step of a pointer as the key it is', () => {
    const issue = { code: 'empty-entry', path: '/policy/a~1b~0c' } as const;
    expect(plain(setupIssueWords(issue))).toBe('a/b~c is empty.');
  });
});
