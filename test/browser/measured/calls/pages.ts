import { row, type MeasuredCall } from '../measuredCall.ts';
import { allowOrigin, native } from '../servers.ts';

const anyOrigin = native([allowOrigin('*')]);
const refusing = native([], 403, 'No');

/** Pages with a URL of their own. */
export const pageCalls: readonly MeasuredCall[] = [
  row(
    'a URL relative to a page with a path',
    ({ page, path }) => ({ pageUrl: `${page}/shop/cart?x=1`, url: `..${path}` }),
    anyOrigin,
  ),
  row(
    'a refusal on a page with a path',
    ({ page }) => ({ pageUrl: `${page}/shop/cart?x=1` }),
    refusing,
  ),
  row(
    'a relative URL on a sandboxed page',
    ({ page, path }) => ({ pageOrigin: 'null', pageUrl: `${page}/sandboxed/cart`, url: path }),
    anyOrigin,
  ),
  row(
    'a relative URL on a sandboxed page, refused',
    ({ page, path }) => ({
      pageOrigin: 'null',
      pageUrl: `${page}/sandboxed/cart`,
      url: path,
      method: 'PUT',
    }),
    refusing,
  ),
  row(
    'a relative URL on a sandboxed page by XMLHttpRequest',
    ({ page, path }) => ({
      pageOrigin: 'null',
      pageUrl: `${page}/sandboxed/cart`,
      url: path,
      api: 'xhr',
    }),
    refusing,
  ),
  row(
    'mode same-origin on a sandboxed page',
    ({ page, path }) => ({
      pageOrigin: 'null',
      pageUrl: `${page}/sandboxed/cart`,
      url: path,
      mode: 'same-origin',
    }),
    anyOrigin,
  ),
  row('a data: URL with a charset', { url: 'data:;charset=utf-8,x' }, anyOrigin),
  row('a data: URL whose type cannot be read', { url: 'data:a b,x' }, anyOrigin),
  row('a data: URL without a comma', { url: 'data:nonsense' }, anyOrigin),
  row('a blob that is not there', ({ page }) => ({ url: `blob:${page}/1` }), anyOrigin),
  row('about:blank', { url: 'about:blank' }, anyOrigin),
  row('an app’s scheme', { url: 'capacitor://localhost/x' }, anyOrigin),
  row('a file', { url: 'file:///etc/hosts' }, anyOrigin),
];
