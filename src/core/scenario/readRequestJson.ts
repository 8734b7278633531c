import { isHeaderName } from '#core/http/headerName.ts';
import { isHeaderValue, firstInvalidValueChar } from '#core/http/headerValue.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { isMethod } from '#core/http/method.ts';
import { firstInvalidTargetChar } from '#core/message/requestTarget.ts';
import { jsonType, readList, readObject, readString } from '#core/json/readJson.ts';
import type { SetupReader } from '#core/setup/setupIssue.ts';

const requestKeys = { known: ['method', 'url', 'headers'], required: ['method'] };

/** Unknown JSON to a request that HTTP can carry unchanged; every problem goes to `report`. */
export const readRequestJson: SetupReader<HttpRequest> = (json, path, report) => {
  const object = readObject(json, path, report, requestKeys) ?? {};
  return {
    method: readMethod(object.method, `${path}/method`, report),
    ...(object.url !== undefined && { url: readTarget(object.url, `${path}/url`, report) }),
    headers: readList(object.headers, `${path}/headers`, report, readHeader),
  };
};

const tokenReader =
  (what: 'method' | 'header-name', isValid: (text: string) => boolean): SetupReader<string> =>
  (json, path, report) => {
    const value = readString(json, path, report);
    if (typeof json === 'string' && !isValid(value)) {
      report({ code: 'not-a-token', path, value, what });
    }
    return value;
  };

const readMethodToken = tokenReader('method', isMethod);
const readName = tokenReader('header-name', isHeaderName);

/** A missing method has been reported already. */
const readMethod: SetupReader<string> = (json, path, report) =>
  json === undefined ? '' : readMethodToken(json, path, report);

const readTarget: SetupReader<string> = (json, path, report) => {
  const value = readString(json, path, report);
  const codePoint = value.codePointAt(firstInvalidTargetChar(value));
  if (codePoint !== undefined) report({ code: 'not-carryable', path, value, codePoint });
  else if (json === '') report({ code: 'empty-entry', path });
  return value;
};

const readHeader: SetupReader<readonly [string, string]> = (json, path, report) => {
  if (!Array.isArray(json) || json.length !== 2) {
    if (Array.isArray(json)) report({ code: 'not-a-pair', path, length: json.length });
    else report({ code: 'wrong-type', path, expected: ['list'], found: jsonType(json) });
    return ['', ''];
  }
  return [readName(json[0], `${path}/0`, report), readValue(json[1], `${path}/1`, report)];
};

const readValue: SetupReader<string> = (json, path, report) => {
  const value = readString(json, path, report);
  const codePoint = value.codePointAt(faultyIndex(value));
  if (codePoint !== undefined) report({ code: 'not-carryable', path, value, codePoint });
  return value;
};

/** The first character that does not arrive: white space at an end can be sent, but is removed. */
function faultyIndex(value: string): number {
  if (isHeaderValue(value)) return -1;
  const bad = firstInvalidValueChar(value);
  if (bad !== -1) return bad;
  return /^[\t ]/.test(value) ? 0 : value.length - 1;
}
