import type { HeaderList } from '#core/http/message.ts';
import { row, type MeasuredCall, type Places } from '../measuredCall.ts';
import {
  allowMethods,
  allowOrigin,
  allowing,
  native,
  nativeAllowing,
  preflighted,
} from '../servers.ts';

const put = { method: 'PUT' } as const;
const putAllowed = nativeAllowing(allowMethods('PUT'));

/** What the CORS check makes of these lines. */
const checking = (
  name: string,
  lines: HeaderList | ((places: Places) => HeaderList),
): MeasuredCall => row(name, {}, native(lines));

/** Answers that are let through or refused, and in what words. */
export const answerCalls: readonly MeasuredCall[] = [
  checking('no Allow-Origin', []),
  checking('an Allow-Origin of any', [allowOrigin('*')]),
  checking('an Allow-Origin of another', [allowOrigin('http://elsewhere.example')]),
  checking('an Allow-Origin with a slash', ({ page }) => [allowOrigin(`${page}/`)]),
  checking('an Allow-Origin in upper case', ({ page }) => [allowOrigin(page.toUpperCase())]),
  checking('an Allow-Origin that is no URL', [allowOrigin('anyone')]),
  checking('an Allow-Origin in UTF-8', [allowOrigin('http://\xc3\xa4.example')]),
  checking('an Allow-Origin that is not UTF-8', [allowOrigin('http://\xe4.example')]),
  checking('an empty Allow-Origin', [allowOrigin('')]),
  checking('an Allow-Origin of null', [allowOrigin('null')]),
  checking('an Allow-Origin of two', ({ page }) => [allowOrigin(`${page}, http://x.example`)]),
  checking('Allow-Origin on two lines', ({ page }) => [allowOrigin(page), allowOrigin('*')]),
  checking('Allow-Origin in lower case', ({ page }) => [['access-control-allow-origin', page]]),

  row('403 to a simple request', {}, native([], 403, 'Specified Origin is not allowed')),
  row(
    '403 that the page may read',
    {},
    native(({ page }) => [allowOrigin(page)], 403),
  ),
  row(
    '500 without a reason',
    {},
    native(({ page }) => [allowOrigin(page)], 500, ''),
  ),
  row(
    '403 to a preflight with all it needs',
    put,
    native(({ page }) => [allowOrigin(page), allowMethods('PUT')], 403),
  ),
  row('405 to a preflight', put, native([], 405)),
  row(
    '204 to a preflight',
    put,
    preflighted(
      native(({ page }) => [allowOrigin(page), allowMethods('PUT')], 204),
      nativeAllowing(),
    ),
  ),
  row(
    'a preflight that passes before a request that does not',
    put,
    preflighted(putAllowed, native([])),
  ),
  row(
    'a preflight that passes before a request with 404',
    put,
    preflighted(
      putAllowed,
      native(({ page }) => [allowOrigin(page)], 404),
    ),
  ),
  row(
    'an Allow-Origin of another to a preflight',
    put,
    native([allowOrigin('http://elsewhere.example'), allowMethods('PUT')]),
  ),
  row(
    'a regular expression that allows the page',
    put,
    allowing({ allowedOrigins: ['http://127\\.0\\.0\\.1:\\d+'], allowMethods: ['PUT'] }),
  ),
];
