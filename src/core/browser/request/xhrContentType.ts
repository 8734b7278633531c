import type { XhrRules } from '#core/browser/browser.ts';
import type { PageBody } from '#core/browser/pageCall.ts';
import { parseMimeType, serializeMimeType } from './mimeType.ts';

/**
 * The Content-Type that a script has set, once the body is a text: its charset, if it has one,
 * becomes the one that the text is sent in.
 * https://xhr.spec.whatwg.org/#the-send()-method
 */
export function xhrContentType(value: string, { kind }: PageBody, rules: XhrRules): string {
  if (kind === 'string')
    return rules.rewritesCharset === 'in-place' ? inPlace(value) : asType(value);
  return kind === 'urlSearchParams' && rules.rewritesCharsetOfParams ? inPlace(value) : value;
}

function asType(value: string): string {
  const type = parseMimeType(value);
  const charset = type?.parameters.get('charset');
  if (!type || charset === undefined || /^utf-8$/i.test(charset)) return value;
  const parameters = new Map([...type.parameters, ['charset', 'UTF-8']]);
  return serializeMimeType({ ...type, parameters });
}

/** Chromium's way: anything after `charset=`, whether or not the type can be read (measured). */
const inPlace = (value: string): string =>
  value.replace(/((?:^|[\s;])charset\s*=[\s"']*)[^\s"';,]+/gi, '$1UTF-8');
