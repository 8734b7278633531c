import fc from 'fast-check';
import { trimHttpWhitespace } from '#core/http/headerValue.ts';
import { reasonPhrase } from '#core/http/reasonPhrase.ts';
import {
  defaultNativeResponse,
  type Application,
  type CorsPolicy,
  type Setup,
} from '#core/setup/setup.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 20 }).map(trimHttpWhitespace);
const entry = text.filter((value) => value !== '');
const token = fc.stringMatching(/^[!#$%&'*+\-.^_`|~0-9A-Za-z]{1,8}$/);
const fieldValue = fc.stringMatching(/^[\x20-\x7e\x80-\xff]{0,20}$/).map(trimHttpWhitespace);
const fieldText = fieldValue.filter((value) => value !== '');

const policy: fc.Arbitrary<CorsPolicy> = fc.record({
  allowedOrigins: fc.array(fc.oneof(entry, fc.webUrl())),
  allowHeaders: fc.array(fc.oneof(token, fieldText)),
  exposeHeaders: fc.array(fc.oneof(token, fieldText)),
  allowCredentials: fc.boolean(),
  allowMethods: fc.array(fc.oneof(fc.constantFrom('GET', 'POST', 'PATCH'), token)),
  maxAge: fc.option(fc.maxSafeNat()),
});

const application: fc.Arbitrary<Application> = fc.record({
  name: text,
  jsOrigins: fc.array(entry),
  isSuspended: fc.boolean(),
  associated: fc.boolean(),
});

const nativeResponse = fc
  .record({
    status: fc.integer({ min: 200, max: 599 }),
    statusText: fc.option(fieldValue, { nil: undefined }),
    headers: fc.array(fc.tuple(token, fieldValue)),
  })
  .map(({ status, statusText, headers }) => ({
    status,
    statusText: statusText ?? reasonPhrase(status),
    headers,
  }));

/** Any setup in normal form: what `parseSetup` may give. */
export const arbitrarySetup: fc.Arbitrary<Setup> = fc.record({
  policy: fc.option(policy),
  applications: fc.array(application),
  nativeResponse: fc.oneof(fc.constant(defaultNativeResponse), nativeResponse),
});

export const arbitraryPolicy = policy;
export const arbitraryApplication = application;
