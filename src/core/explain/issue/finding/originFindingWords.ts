import { entryFault, faultTag } from '#core/explain/gateway/originFaultWords.ts';
import { regexIssueWords } from '#core/explain/gateway/entryWords.ts';
import { phrase } from '#core/explain/phrase.ts';
import { repeated } from './repeatedWords.ts';
import { tagged, type WordsFor } from './words.ts';

export const originFindingWords: WordsFor<
  | 'origin-never-matches'
  | 'invalid-regex'
  | 'regex-not-supported'
  | 'regex-not-loadable'
  | 'origin-repeated'
  | 'no-origins'
  | 'localhost-left'
  | 'lan-origin'
> = {
  'origin-never-matches': {
    tag: ({ fault }) => [faultTag(fault)],
    sentence: ({ entry, fault }) => entryFault(entry, fault),
  },
  'invalid-regex': {
    tag: ({ issue }) => [`regex: ${issue.description}`],
    sentence: ({ issue }) => phrase`${regexIssueWords(issue)} It matches nothing here.`,
  },
  'regex-not-supported': {
    tag: ({ issue }) => [`regex, not supported here: ${issue.description}`],
    sentence: ({ issue }) =>
      phrase`${regexIssueWords(issue)} Where this entry would decide, no answer is guessed.`,
  },
  'regex-not-loadable': tagged('regex, not judged: the engine could not be loaded', () => [
    'The engine for regular expressions could not be loaded, so this entry cannot be judged. Where it would decide, no answer is guessed.',
  ]),
  'origin-repeated': tagged('listed twice', (finding) => repeated(finding, 'origin')),
  'no-origins': tagged('nobody is let in', ({ readings }) =>
    readings
      ? [
          'Only suspended applications have origins. If those do not count, nobody is let in: every CORS request is answered 403.',
        ]
      : [
          'Allowed Origins is empty and no application has an origin that counts, so nobody is let in: every CORS request is answered 403.',
        ],
  ),
  'localhost-left': tagged(
    'the visitor’s own machine',
    ({ entry, witness }) =>
      phrase`${entry} lets in ${witness.origin}: whatever listens there on the visitor’s own machine may call the API. If it is left from development, remove it.`,
  ),
  'lan-origin': tagged(
    'a private network',
    ({ entry, witness }) =>
      phrase`${entry} lets in ${witness.origin}, a name or address of a private network. In another network it may belong to anybody.`,
  ),
};
