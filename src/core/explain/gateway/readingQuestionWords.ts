import type { ReadingId } from '#core/gateway/readings.ts';

/** What the documentation leaves open, each as a question. */
export const readingQuestions: Readonly<Record<ReadingId, string>> = {
  'regex-entries': 'Which Allowed Origins entries are regular expressions?',
  'regex-anchoring': 'Must a regular expression match the whole Origin?',
  'origin-star': 'Does the entry * mean any origin?',
  'origin-case': 'Is the Origin compared case-sensitively?',
  'header-case': 'Are header names compared case-sensitively?',
  'safelisted-headers': 'Do accept, content-type and the like pass without being listed?',
  'method-case': 'Are methods compared case-sensitively?',
  'suspended-apps': 'Do the origins of a suspended application count?',
  'native-cors': 'What if the native service sends CORS headers too?',
  vary: 'Does the gateway add Vary: Origin?',
  'credentials-false': 'What is sent when Allow Credentials is off?',
  'empty-lists': 'What is sent for an empty Allow Headers, Expose Headers or Max Age?',
  'header-star': 'Does the entry * of Allow Headers mean any header?',
  'method-star': 'Does the entry * of Allowed Methods mean any method?',
  'same-origin': 'Is a request from the gateway’s own origin exempt from the policy?',
  'pass-through-options': 'Without a CORS policy, does OPTIONS reach the native service?',
};
