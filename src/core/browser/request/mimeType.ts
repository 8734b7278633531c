import { byteLowercase } from '#core/http/headerName.ts';
import { trimHttpWhitespace } from '#core/http/headerValue.ts';
import { isToken } from '#core/http/token.ts';
import { mimeEssence } from './mimeEssence.ts';

/** https://mimesniff.spec.whatwg.org/#mime-type */
export interface MimeType {
  readonly essence: string;
  /** In their order; names in lower case, each once. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** https://mimesniff.spec.whatwg.org/#parse-a-mime-type */
export function parseMimeType(text: string): MimeType | null {
  const essence = mimeEssence(text);
  return essence === null ? null : { essence, parameters: parametersOf(trimHttpWhitespace(text)) };
}

const quotable = /^[\t\x20-\x7e\x80-\xff]*$/;

function parametersOf(text: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  // A quoted value may contain semicolons; what follows its end is ignored.
  const parameter = /;[\t\n\r ]*([^;=]*)(?:=(?:"((?:[^"\\]|\\[^]|\\$)*)(?:"|$)[^;]*|([^;]*)))?/g;
  parameter.lastIndex = text.indexOf(';') === -1 ? text.length : text.indexOf(';');
  for (const [, written = '', quoted, plain] of text.matchAll(parameter)) {
    const name = byteLowercase(written);
    const value = quoted?.replace(/\\([^])/g, '$1') ?? trimHttpWhitespace(plain ?? '');
    const given = quoted !== undefined || value !== '';
    if (isToken(name) && given && quotable.test(value) && !parameters.has(name))
      parameters.set(name, value);
  }
  return parameters;
}

/** https://mimesniff.spec.whatwg.org/#serialize-a-mime-type */
export const serializeMimeType = ({ essence, parameters }: MimeType): string =>
  [essence, ...[...parameters].map(([name, value]) => `${name}=${quoted(value)}`)].join(';');

const quoted = (value: string): string =>
  isToken(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
