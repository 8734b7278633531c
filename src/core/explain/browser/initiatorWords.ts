import type { InitiatorId, UnderCors } from '#core/browser/initiators/initiators.ts';

/** As a page writes it. */
export const initiatorWords: Record<InitiatorId, string> = {
  'beacon-text': 'navigator.sendBeacon(url, text)',
  'beacon-json': 'navigator.sendBeacon(url, JSON Blob)',
  keepalive: 'fetch(url, { keepalive, method: "PUT" })',
  'event-source': 'new EventSource(url)',
  'event-source-credentials': 'new EventSource(url, { withCredentials })',
  font: '@font-face',
  image: '<img crossorigin>',
  video: '<video crossorigin>',
  script: '<script crossorigin>',
  module: '<script type="module">',
  stylesheet: '<link rel="stylesheet" crossorigin>',
  preload: '<link rel="preload" as="fetch" crossorigin>',
  worker: 'new Worker(url)',
  'web-socket': 'new WebSocket(url)',
};

/** Whether CORS decides about it. */
export const underCorsWords: Record<UnderCors, string> = {
  always: 'under CORS',
  'with-crossorigin': 'under CORS with crossorigin',
  never: 'not under CORS',
};

/** What becomes of it, for those that are no call of `fetch()`. */
export const uncalledWords = {
  worker: 'A script on another origin is refused before anything is sent.',
  'web-socket': 'The handshake carries Origin, and the server alone decides. It is not simulated.',
} as const;

export const initiatorOutcomeWords = {
  read: 'The page gets it.',
  sent: 'It is sent, and nobody reads the answer.',
  refused: 'The browser refuses it.',
  undecided: 'The gateway’s answer cannot be judged here.',
} as const;

/** What the table does not say. */
export const initiatorLimits =
  'For the URL and the page of this call. Safari’s lines are those of its fetch(). Iframes, forms and links are not under CORS either; type checks of what is loaded are not simulated.';
