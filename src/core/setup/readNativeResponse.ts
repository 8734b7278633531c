import { isHeaderName } from '#core/http/headerName.ts';
import type { HttpResponse } from '#core/http/message.ts';
import { reasonPhrase } from '#core/http/reasonPhrase.ts';
import { keyEssence, nativeResponseKeys } from './keys.ts';
import { jsonType, readList, readObject } from '#core/json/readJson.ts';
import { readFieldValue, readTrimmed } from './readText.ts';
import type { SetupReader } from './setupIssue.ts';

/** Final statuses (RFC 9110 §15); a 1xx is followed by another response. */
const lowest = 200;
const highest = 599;

/** What the native service answers. Without a `statusText` the usual one of the status is taken. */
export const readNativeResponse: SetupReader<HttpResponse> = (json, path, report) => {
  const keys = { known: nativeResponseKeys, required: ['status'], essence: keyEssence };
  const { status: givenStatus, statusText, headers } = readObject(json, path, report, keys) ?? {};
  const status = readStatus(givenStatus, `${path}/status`, report);
  return {
    status,
    statusText:
      statusText === undefined
        ? reasonPhrase(status)
        : readFieldValue(statusText, `${path}/statusText`, report),
    headers: readList(headers, `${path}/headers`, report, readHeaderLine),
  };
};

const readStatus: SetupReader<number> = (json, path, report) => {
  if (json === undefined) return lowest;
  if (typeof json !== 'number') {
    report({ code: 'wrong-type', path, expected: ['number'], found: jsonType(json) });
    return lowest;
  }
  if (!Number.isInteger(json) || json < lowest || json > highest) {
    report({ code: 'status-out-of-range', path, value: json, lowest, highest });
  }
  return json;
};

const readHeaderLine: SetupReader<readonly [string, string]> = (json, path, report) => {
  if (!Array.isArray(json)) {
    report({ code: 'wrong-type', path, expected: ['list'], found: jsonType(json) });
    return ['', ''];
  }
  const pair: readonly unknown[] = json;
  if (pair.length !== 2) {
    report({ code: 'not-a-pair', path, length: pair.length });
    return ['', ''];
  }
  return [
    readHeaderName(pair[0], `${path}/0`, report),
    readFieldValue(pair[1], `${path}/1`, report),
  ];
};

const readHeaderName: SetupReader<string> = (json, path, report) => {
  const value = readTrimmed(json, path, report);
  if (typeof json === 'string' && !isHeaderName(value)) {
    report({ code: 'not-a-token', path, value, what: 'header-name' });
  }
  return value;
};
