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
    evidence: 'Integration Server matches the entire value, in the syntax of Java.',
    confidence: 'medium',
  },
  'origin-star': {
    question: readingQuestions['origin-star'],
    alternatives: {
      'any-origin': 'Yes, and the Origin is echoed',
      'never-matches': 'No, it matches nothing',
    },
    evidence:
      'Integration Server knows *; the gateway’s documentation does not mention it. As a Java regular expression it is invalid.',
    confidence: 'low to medium',
  },
  'origin-case': {
    question: readingQuestions['origin-case'],
    alternatives: {
      exact: 'Yes, compared exactly',
      'case-insensitive': 'No, ASCII case is ignored',
    },
    evidence:
      'The W3C recommendation that the documentation cites compares exactly, and so does Integration Server.',
    confidence: 'medium to high',
  },
  'header-case': {
    question: readingQuestions['header-case'],
    alternatives: {
      'case-insensitive': 'No, ASCII case is ignored',
      exact: 'Yes, compared exactly',
    },
    evidence:
      'W3C compares without case, Integration Server exactly. Browsers send the names in lower case.',
    confidence: 'medium',
  },
  'safelisted-headers': {
    question: readingQuestions['safelisted-headers'],
    alternatives: {
      'must-be-listed': 'No, they must be listed',
      'always-pass': 'Yes, they always pass',
    },
    evidence: 'The flowchart has no exemption; Integration Server has one.',
    confidence: 'medium',
  },
  'method-case': {
    question: readingQuestions['method-case'],
    alternatives: {
      exact: 'Yes, compared exactly',
      'case-insensitive': 'No, ASCII case is ignored',
    },
    evidence: 'W3C compares exactly: methods are case-sensitive in HTTP.',
    confidence: 'medium to high',
  },
  'suspended-apps': {
    question: readingQuestions['suspended-apps'],
    alternatives: { 'do-not-count': 'No', count: 'Yes' },
    evidence: 'The documentation says nothing.',
    confidence: 'low',
  },
  'native-cors': {
    question: readingQuestions['native-cors'],
    alternatives: {
      replaced: 'The gateway’s replace them',
      'both-sent': 'Both are sent',
    },
    evidence: 'The documentation says that the gateway takes precedence.',
    confidence: 'medium',
  },
  vary: {
    question: readingQuestions.vary,
    alternatives: { 'not-added': 'No', added: 'Yes' },
    evidence: 'The documentation says nothing; one blog says that it does.',
    confidence: 'low',
  },
  'credentials-false': {
    question: readingQuestions['credentials-false'],
    alternatives: { 'left-out': 'The header is left out', 'sent-false': 'The value false' },
    evidence:
      'The documentation says that the setting decides whether the header is included. Integration Server leaves it out.',
    confidence: 'high',
  },
  'empty-lists': {
    question: readingQuestions['empty-lists'],
    alternatives: { 'left-out': 'The header is left out', 'sent-empty': 'The header, empty' },
    evidence: 'The documentation says nothing.',
    confidence: 'low to medium',
  },
};
