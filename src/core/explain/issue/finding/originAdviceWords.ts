import { list, phrase } from '#core/explain/phrase.ts';
import { patience } from '#core/lint/entryAdvice.ts';
import { tagged, type WordsFor } from './words.ts';

/** What an entry of Allowed Origins lets in or refuses, with an origin that shows it. */
export const originAdviceWords: WordsFor<
  | 'any-origin'
  | 'stranger-origin'
  | 'public-suffix'
  | 'insecure-origin'
  | 'null-origin'
  | 'regex-never-matches'
  | 'refuses-intended'
  | 'slow-regex'
  | 'only-own-origins'
  | 'not-decided'
  | 'not-judged'
  | 'origin-covered'
> = {
  'any-origin': tagged(
    'lets in any page',
    ({ entry, witness }) =>
      phrase`${entry} lets in the page of whoever has one, as ${witness.origin}.`,
  ),
  'stranger-origin': tagged(
    'lets in strangers',
    ({ entry, witness }) =>
      phrase`${entry} lets in ${witness.origin}, a name that somebody else can own.`,
  ),
  'public-suffix': tagged(
    'anybody can have a name there',
    ({ entry, suffix, witness }) =>
      phrase`${entry} lets in every name below ${suffix}, where anybody can have one, as ${witness.origin}.`,
  ),
  'insecure-origin': {
    tag: ({ entry, witness }) => [
      entry === witness.origin ? 'http, not encrypted' : 'lets in http:',
    ],
    sentence: ({ entry, witness }) =>
      entry === witness.origin
        ? phrase`${entry} is not encrypted: whoever is on the way to it, as in a public network, can put scripts into its pages.`
        : phrase`${entry} lets in ${witness.origin}: whoever is on the way to it, as in a public network, can put scripts into that page.`,
  },
  'null-origin': tagged(
    'lets in null',
    ({ entry, witness }) =>
      phrase`${entry} lets in ${witness.origin}, which any page can send from a sandboxed frame.`,
  ),
  'regex-never-matches': tagged(
    'matches no Origin',
    ({ entry }) =>
      phrase`Proved: no Origin that a browser sends matches ${entry}. An Origin is scheme://host or scheme://host:port in lower case, and nothing else.`,
  ),
  'refuses-intended': tagged('refuses what is meant', ({ entry, shellPattern, witness }) =>
    shellPattern
      ? phrase`${entry} does not let in ${witness.origin}: it is read as a regular expression, in which ${'*'} repeats the character before it.`
      : phrase`${entry} does not let in ${witness.origin}, which seems to be meant.`,
  ),
  'slow-regex': tagged(
    'can take very long',
    ({ entry }) =>
      phrase`${entry} repeats a repetition and refers back to a group: Java can need twice the time for each character more.`,
  ),
  'only-own-origins': tagged(
    'proved: only its own',
    ({ entry, domains }) =>
      phrase`Proved: of web pages, ${entry} lets in only https origins of ${list(domains)} and below.`,
  ),
  'not-decided': tagged(
    'not decided',
    ({ entry }) =>
      phrase`Not decided whether ${entry} lets in others: it holds a back reference, look-around or the like, which cannot be proved about. No stranger was found among the origins that were tried.`,
  ),
  'not-judged': tagged(
    'not judged',
    ({ entry }) =>
      phrase`Not judged what ${entry} lets in: looking at it took more than ${patience} seconds and was given up.`,
  ),
  'origin-covered': tagged(
    'another entry does',
    ({ entry }) => phrase`Proved: whatever ${entry} lets in, another entry lets in, too.`,
  ),
};
