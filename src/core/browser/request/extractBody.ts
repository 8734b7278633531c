import type { Browser } from '#core/browser/browser.ts';
import type { PageBody } from '#core/browser/pageCall.ts';

/** Where streams are not known as bodies, one is sent as the text that it is turned into. */
export const sentBody = (body: PageBody, streams: Browser['streams']): PageBody =>
  body.kind === 'stream' && streams === 'as-text'
    ? { kind: 'string', value: '[object ReadableStream]' }
    : body;

const notPrintable = /[^\x20-\x7e]/;

/**
 * The Content-Type that a body adds; null if it adds none.
 * https://fetch.spec.whatwg.org/#concept-bodyinit-extract
 */
export function extractedContentType(body: PageBody): string | null {
  switch (body.kind) {
    case 'string':
      return 'text/plain;charset=UTF-8';
    case 'urlSearchParams':
      return 'application/x-www-form-urlencoded;charset=UTF-8';
    case 'formData':
      // The real boundary is random, and nothing depends on it.
      return 'multipart/form-data; boundary=----boundary';
    case 'blob':
      return blobType(body.type ?? '');
    case 'buffer':
    case 'stream':
      return null;
  }
}

/** https://w3c.github.io/FileAPI/#dfn-type */
const blobType = (type: string): string | null =>
  type === '' || notPrintable.test(type) ? null : type.toLowerCase();
