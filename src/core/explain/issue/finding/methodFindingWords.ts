import { joined, phrase, type Phrase } from '#core/explain/phrase.ts';
import { repeated } from './repeatedWords.ts';
import { inFull, tagged, type WordsFor } from './words.ts';

const faults = {
  'several-methods': 'several methods in one entry',
  'not-a-method': 'not a method that can be asked for',
} as const;

const anyOf = (methods: readonly string[]): Phrase =>
  joined(
    methods.map((method) => [{ code: method }]),
    ', ',
    ' and ',
  );

export const methodFindingWords: WordsFor<
  | 'method-not-token'
  | 'method-case'
  | 'method-forbidden'
  | 'method-wildcard'
  | 'method-unknown'
  | 'method-query'
  | 'method-repeated'
  | 'no-methods'
  | 'simple-method-missing'
> = {
  'method-not-token': {
    tag: ({ fault }) => [faults[fault]],
    sentence: ({ entry, fault }) => phrase`${entry}: ${[faults[fault]]}.`,
  },
  'method-case': {
    tag: ({ upper, normalized }) =>
      normalized
        ? phrase`browsers ask for ${upper}; case counts in methods`
        : phrase`not the same as ${upper}`,
    sentence: ({ entry, upper, normalized }) =>
      normalized
        ? phrase`${entry}: browsers ask for ${upper}; case counts in methods.`
        : phrase`${entry} and ${upper} are two methods. Browsers keep what the script wrote, so a script that writes ${upper} is answered 405.`,
  },
  'method-forbidden': tagged(
    'no script can ask for it',
    ({ entry }) =>
      phrase`${entry}: browsers let no script use this method, so no preflight asks for it.`,
  ),
  'method-wildcard': {
    tag: ({ isName }) =>
      isName ? ['a method of this name, not any'] : ['not any method, with credentials'],
    sentence: ({ entry, isName }) =>
      isName
        ? phrase`${entry} is compared as it stands, as a method of that name. A preflight for any other is answered 405. Browsers read it so too, if credentials go along.`
        : phrase`${entry} lets the gateway allow any method. But if credentials go along, browsers take it for a method of that name.`,
  },
  'method-unknown': tagged(
    'a method of one’s own',
    ({ entry }) =>
      phrase`${entry}: a method of one’s own. It is allowed, and compared like any other.`,
  ),
  'method-query': tagged(
    'browsers keep its case',
    ({ entry }) =>
      phrase`${entry} is a young method (RFC 10008): browsers always send a preflight for it, and do not turn ${'query'} into ${entry}. Scripts must write it in upper case.`,
  ),
  'method-repeated': inFull((finding) => repeated(finding, 'method')),
  'no-methods': tagged('no method is allowed', () => [
    'Allowed Methods is empty, so every preflight is answered 405.',
  ]),
  'simple-method-missing': tagged(
    'simple methods are missing',
    ({ missing }) =>
      phrase`Without ${anyOf(missing)} in the list, calls with ${missing.length === 1 ? ['this method'] : ['these methods']} work only as long as they need no preflight. A header of one’s own asks for one, which is then answered 405.`,
  ),
};
