import { expect, it } from 'vitest';
import { secondCallNote } from '#core/explain/browser/secondCallWords.ts';

it.each([
  [true, 'The second call: what the first preflight allowed is still kept, so none is sent.'],
  [false, 'The second call: nothing is kept of the first preflight, so the browser asks again.'],
])('a second call, the preflight cached: %s', (cached, sentence) => {
  expect(secondCallNote({ cached })).toBe(sentence);
});
