import fc from 'fast-check';
import { trimHttpWhitespace } from '#core/http/headerValue.ts';
import type { HttpRequest, HttpResponse } from '#core/http/message.ts';

const characters = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i));

const visible = characters(0x21, 0x7e);
const tokenCharacters = visible.filter((c) => /[\w!#$%&'*+\-.^`|~]/.test(c));
const valueCharacters = ['\t', ' ', ...visible, ...characters(0x80, 0xff)];

const text = (unit: readonly string[], minLength = 0) =>
  fc.string({ unit: fc.constantFrom(...unit), minLength, maxLength: 12 });

export const tokens = text(tokenCharacters, 1);

/** Field values and reason phrases that arrive as they were sent. */
export const values = text(valueCharacters).map(trimHttpWhitespace);

const named = fc.constantFrom(
  ...[
    'Origin',
    'Access-Control-Request-Method',
    'Access-Control-Request-Headers',
    'Host',
    'origin',
  ],
);

const headers = fc.array(fc.tuple(fc.oneof(tokens, named), values), { maxLength: 6 });

/** Request targets; a version at the end of a target would be taken for the request's. */
export const targets = fc.oneof(
  fc.constant('/'),
  fc.constant('*'),
  text(visible).map((path) => `/${path}`),
);

/** Requests that HTTP can carry, in the form in which they are read: with a target. */
export const requests: fc.Arbitrary<HttpRequest> = fc.record({
  method: fc.oneof(fc.constantFrom('GET', 'OPTIONS', 'POST'), tokens),
  url: targets,
  headers,
});

export const responses: fc.Arbitrary<HttpResponse> = fc.record({
  status: fc.integer({ min: 200, max: 599 }),
  statusText: values,
  headers,
});

/** Text that a reader of messages may meet: close to a message, or anything at all. */
export const typedTexts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...['GET', 'HTTP/1.1', '200', ' ', '\t', '\r\n', '\n', '\r', ':', 'Origin', 'x y', '\0'],
        ...['\u00e9', '\u20ac', '\u{1f600}', '\ud800', '/', '\n\n'],
      ),
      { maxLength: 20 },
    )
    .map((pieces) => pieces.join('')),
);
