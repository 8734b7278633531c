import { entryFault, faultTag } from '#core/explain/gateway/originFaultWords.ts';
import { list, phrase } from '#core/explain/phrase.ts';
import { tagged, type WordsFor } from './words.ts';

export const applicationFindingWords: WordsFor<
  | 'js-origin-never-matches'
  | 'application-pattern'
  | 'js-origin-null'
  | 'js-origin-insecure'
  | 'js-origin-localhost'
  | 'js-origin-lan'
  | 'js-origin-repeated'
  | 'application-only-origin'
  | 'suspended-application'
  | 'unassociated-application'
> = {
  'js-origin-never-matches': {
    tag: ({ fault }) => [faultTag(fault)],
    sentence: ({ entry, fault }) => entryFault(entry, fault),
  },
  'application-pattern': {
    tag: () => ['a literal, not a pattern'],
    sentence: ({ entry }) =>
      entry === '*'
        ? phrase`${entry} is a literal here: it does not mean any origin, and no page’s Origin is ${entry}. Only Allowed Origins may be patterns.`
        : phrase`${entry} is a literal here, not a pattern, and no page has such an Origin. Only Allowed Origins may be patterns.`,
  },
  'js-origin-null': tagged(
    'any page can send it',
    ({ witness }) =>
      phrase`${witness.origin} lets in any page: it only has to call from a sandboxed frame.`,
  ),
  'js-origin-insecure': tagged(
    'http, with credentials',
    ({ entry }) =>
      phrase`${entry} is not encrypted. Whoever can change its pages on the way can call the API with the visitor’s credentials.`,
  ),
  'js-origin-localhost': tagged(
    'the visitor’s own machine',
    ({ entry }) =>
      phrase`${entry}: whatever listens there on the visitor’s own machine may call the API. If it is left from development, remove it.`,
  ),
  'js-origin-lan': tagged(
    'a private network',
    ({ entry }) =>
      phrase`${entry} is a name or address of a private network. In another network it may belong to anybody.`,
  ),
  'js-origin-repeated': {
    tag: () => ['let in already'],
    sentence: ({ entry, application }) =>
      application === null
        ? phrase`${entry} is in Allowed Origins already.`
        : phrase`${entry} is an origin of ${application} already.`,
  },
  'application-only-origin': tagged(
    'let in by the application alone',
    ({ name, origins }) =>
      phrase`${list(origins)}: let in by the application ${name} alone. Allowed Origins does not tell.`,
  ),
  'suspended-application': tagged('suspended', ({ name, readings }) =>
    readings
      ? phrase`${name} is suspended. Whether its origins still count is not documented.`
      : phrase`${name} is suspended, so its origins do not count.`,
  ),
  'unassociated-application': tagged(
    'not associated',
    ({ name }) => phrase`${name} is not associated with the API, so its origins do not count.`,
  ),
};
