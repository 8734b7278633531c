import type { JsonType } from '#core/json/readIssue.ts';
import type { SetupIssue } from '#core/setup/setupIssue.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';

type Words = {
  readonly [Code in SetupIssue['code']]: (issue: SetupIssue & { code: Code }) => Phrase;
};

const typeNames: Record<JsonType, string> = {
  null: 'null',
  boolean: 'true or false',
  number: 'a number',
  string: 'a text in quotes',
  list: 'a list',
  object: 'an object',
};

const either = (types: readonly JsonType[]): string =>
  types.map((type) => typeNames[type]).join(' or ');

/** The last part of a JSON pointer: a key, or an entry's place from 1. */
function named(path: string): Phrase {
  const parts = path.split('/');
  const last = (parts.at(-1) ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
  if (path === '') return ['The whole text'];
  return /^\d+$/.test(last)
    ? phrase`Entry ${Number(last) + 1} of ${parts.at(-2) ?? ''}`
    : phrase`${last}`;
}

const codePointName = (codePoint: number): string =>
  `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

const words: Words = {
  'wrong-type': ({ path, expected, found }) =>
    phrase`${named(path)} must be ${[either(expected)]}, not ${[typeNames[found]]}.`,
  'unknown-key': ({ key, suggestion, belongsIn }) => {
    if (suggestion !== undefined)
      return phrase`${key} is not a known key. Did you mean ${suggestion}?`;
    if (belongsIn !== undefined) return phrase`${key} belongs in ${belongsIn.replace(/^\//, '')}.`;
    return phrase`${key} is not a known key.`;
  },
  'repeated-key': ({ key }) => phrase`${key} appears twice. Only one of them can count.`,
  'missing-key': ({ path, key }) =>
    key === 'policy'
      ? phrase`${'policy'} is missing. For an API without a CORS policy, write ${'null'}.`
      : phrase`${named(path)} lacks ${key}.`,
  'empty-entry': ({ path }) => phrase`${named(path)} is empty.`,
  'not-a-token': ({ value, what }) =>
    phrase`${value} cannot be a ${[what === 'method' ? 'method' : 'header name']}: only letters, digits and ${"!#$%&'*+-.^_`|~"} are allowed in it.`,
  'not-carryable': ({ path, codePoint }) =>
    phrase`${named(path)} has a character that HTTP cannot carry in a header: ${[codePointName(codePoint)]}.`,
  'not-a-pair': ({ path }) => phrase`${named(path)} must be a pair of name and value.`,
  'negative-max-age': ({ value }) => phrase`Max Age cannot be negative: ${value}.`,
  'fractional-max-age': ({ value }) =>
    phrase`Max Age counts whole seconds: ${value} is not a whole number.`,
  'max-age-too-large': ({ value }) => phrase`Max Age is too large: ${value}.`,
  'status-out-of-range': ({ value, lowest, highest }) =>
    phrase`${value} is not a status: it must be from ${lowest} to ${highest}.`,
};

/** What is wrong with a setup, in one sentence. */
export const setupIssueWords = (issue: SetupIssue): Phrase =>
  (words[issue.code] as (issue: SetupIssue) => Phrase)(issue);
