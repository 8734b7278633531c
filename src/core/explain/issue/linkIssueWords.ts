import type { LinkIssue } from '#core/share/linkIssue.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';

type Words = {
  readonly [Code in LinkIssue['code']]: (issue: LinkIssue & { code: Code }) => Phrase;
};

const words: Words = {
  'not-a-link': () => phrase`This is not a playground link.`,
  broken: () => phrase`This link is damaged: characters were changed or lost.`,
  truncated: () => phrase`This link is cut off at its end. Some chats do that to long links.`,
  'too-large': () => phrase`This link unpacks to over 1 MB. It is not opened.`,
  'newer-version': ({ version }) =>
    phrase`This link was made by a newer version of the playground (format ${version}). Reload the page.`,
  'not-a-scenario': () => phrase`This link is undamaged, but it does not hold a scenario.`,
  'unknown-scenario-name': ({ name }) => phrase`${name} is not the name of a documented scenario.`,
  'unknown-parameter': ({ parameter }) => phrase`The link has an unknown parameter: ${parameter}.`,
  'repeated-parameter': ({ parameter }) => phrase`The link has ${parameter} twice.`,
  'bad-percent-encoding': ({ parameter }) => phrase`${parameter} is badly encoded in the link.`,
  'ambiguous-plus': ({ parameter }) =>
    phrase`${parameter} has a plus sign, which a link reads as a space. Write it ${'%2B'}.`,
  'bad-value': ({ parameter, value }) => phrase`${value} is not a valid value for ${parameter}.`,
};

/** Why a link does not open, in one or two sentences. */
export const linkIssueWords = (issue: LinkIssue): Phrase =>
  (words[issue.code] as (issue: LinkIssue) => Phrase)(issue);
