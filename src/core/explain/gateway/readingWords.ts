import type { ReadingId, Readings } from '#core/gateway/readings.ts';
import { readingQuestions } from './readingQuestionWords.ts';

export type Confidence = 'low' | 'low to medium' | 'medium' | 'medium to high' | 'high';

export interface ReadingWords<Id extends ReadingId = ReadingId> {
  readonly question: string;
  /** Each alternative as an answer to the question. */
  readonly alternatives: Readonly<Record<Readings[Id], string>>;
  /** Why the default is the default. */
  readonly evidence: string;
  /** How sure we are of the default. */
  readonly confidence: Confidence;
}

export const readingWords: { readonly [Id in ReadingId]: ReadingWords<Id> } = {
  'regex-entries': {
    question: readingQuestions['regex-entries'],
    alternatives: {
      'unless-origin-form': 'Those not of the form scheme://host:port',
      'every-entry': 'Every entry is also tried as one',
      'r-prefix': 'Only those that begin with r:',
    },
    evidence:
      'The documentation allows regular expressions but does not say how they are recognized. Integration Server marks them with r:.',
    confidence: 'low to medium',
  },
  'regex-anchoring': {
    question: readingQuestions['regex-anchoring'],
    alternatives: { 'whole-value': 'Yes, the whole value', anywhere: 'No, anywhere in it' },
    evidence:
      'Integration Server matches the entire value, in the syntax of Java. The patterns of a related server, Spring, match the whole value too.',
    confidence: 'medium',
  },
  'origin-star': {
    question: readingQuestions['origin-star'],
    alternatives: {
      'any-origin': 'Yes, and the Origin is echoed',
      'never-matches': 'No, it matches nothing',
    },
    evidence:
      'Integration Server knows *, two tools for this gateway write it, and five related servers have it; the gateway’s documentation does not mention it. As a Java regular expression it is invalid. As a JavaScript origin of an application, * is a literal in any case.',
    confidence: 'low to medium',
  },
  'origin-case': {
    question: readingQuestions['origin-case'],
    alternatives: {
      exact: 'Yes, compared exactly',
      'case-insensitive': 'No, ASCII case is ignored',
    },
    evidence:
      'The W3C recommendation that the documentation cites compares exactly, and so do Integration Server and five of six related servers.',
    confidence: 'medium to high',
  },
  'header-case': {
    question: readingQuestions['header-case'],
    alternatives: {
      'case-insensitive': 'No, ASCII case is ignored',
      exact: 'Yes, compared exactly',
    },
    evidence:
      'W3C compares without case, and so do five of five related servers; Integration Server alone compares exactly. Browsers send the names in lower case.',
    confidence: 'medium to high',
  },
  'safelisted-headers': {
    question: readingQuestions['safelisted-headers'],
    alternatives: {
      'must-be-listed': 'No, they must be listed',
      'always-pass': 'Yes, they always pass',
    },
    evidence:
      'The flowchart has no exemption, nor has any of five related servers; Integration Server has one.',
    confidence: 'medium to high',
  },
  'method-case': {
    question: readingQuestions['method-case'],
    alternatives: {
      exact: 'Yes, compared exactly',
      'case-insensitive': 'No, ASCII case is ignored',
    },
    evidence:
      'W3C compares exactly: methods are case-sensitive in HTTP. The related server with the most similar status codes first puts the method in upper case. It matters for patch, which browsers send as it is written.',
    confidence: 'medium',
  },
  'suspended-apps': {
    question: readingQuestions['suspended-apps'],
    alternatives: { count: 'Yes', 'do-not-count': 'No' },
    evidence:
      'The documentation of applications says that suspending one stops requests from being identified. The check of the Origin identifies nobody: it asks only whether an application is associated with the API.',
    confidence: 'low to medium',
  },
  'native-cors': {
    question: readingQuestions['native-cors'],
    alternatives: {
      replaced: 'The gateway’s replace them',
      'both-sent': 'Both are sent',
    },
    evidence:
      'The documentation says that the gateway takes precedence. How it treats the native service’s lines is not shown; only that they pass unchanged without a CORS policy was seen on a real gateway (10.15).',
    confidence: 'medium',
  },
  vary: {
    question: readingQuestions.vary,
    alternatives: { 'not-added': 'No', added: 'Yes' },
    evidence:
      'The documentation lists six headers and not this one, and a real gateway (10.15) without a policy adds none. Related servers are divided; one blog says that it is added. Beside a Vary of the native service it would be a line of its own, even if that names Origin already.',
    confidence: 'low to medium',
  },
  'credentials-false': {
    question: readingQuestions['credentials-false'],
    alternatives: { 'left-out': 'The header is left out', 'sent-false': 'The value false' },
    evidence:
      'The documentation says that the setting decides whether the header is included. Integration Server and six of seven related servers leave it out.',
    confidence: 'high',
  },
  'empty-lists': {
    question: readingQuestions['empty-lists'],
    alternatives: { 'left-out': 'The header is left out', 'sent-empty': 'The header, empty' },
    evidence:
      'The documentation says nothing. All related servers leave empty headers out; we are surer of Expose Headers and Max Age than of Allow Headers.',
    confidence: 'low to medium',
  },
  'header-star': {
    question: readingQuestions['header-star'],
    alternatives: {
      'a-name': 'No, it is a name like another',
      'any-header': 'Yes, every requested header passes',
    },
    evidence:
      'The documentation says nothing. The Fetch standard reads * so in an answer without credentials, a converter for this gateway writes it, and some related servers know it. The answer lists * as configured either way.',
    confidence: 'low',
  },
  'method-star': {
    question: readingQuestions['method-star'],
    alternatives: {
      'a-method': 'No, it is a method like another',
      'any-method': 'Yes, every requested method passes',
    },
    evidence:
      'The documentation offers five methods to choose from, and * is not among them. The Fetch standard reads * so in an answer without credentials, and some related servers know it.',
    confidence: 'low to medium',
  },
  'same-origin': {
    question: readingQuestions['same-origin'],
    alternatives: {
      'not-exempt': 'No, its Origin is checked like another',
      exempt: 'Yes, it passes as if it had no Origin',
    },
    evidence:
      'The flowchart has no exemption; three related servers have one. The gateway’s own origin is that of the call’s URL. A raw request names it in the Host header, without the scheme, so that either scheme is taken for its own.',
    confidence: 'low to medium',
  },
  'pass-through-options': {
    question: readingQuestions['pass-through-options'],
    alternatives: {
      'passed-on': 'Yes, it is passed on like any request',
      'not-allowed': 'No, 405 Method Not Allowed',
    },
    evidence:
      'The documentation says that the gateway forwards CORS requests then. A real gateway (10.15) answers 405 to methods that the API does not have, and OPTIONS may be one of them.',
    confidence: 'low to medium',
  },
};

/** An alternative in words. Which ones there are depends on the reading, which the type of an index
 *  cannot express. */
export function alternativeWords(id: ReadingId, alternative: string): string {
  const words: Readonly<Record<string, string>> = readingWords[id].alternatives;
  return words[alternative] ?? alternative;
}
