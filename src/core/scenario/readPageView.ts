import {
  browserIds,
  credentialsModes,
  redirectModes,
  type PageBody,
  type PageCall,
} from '#core/browser/pageCall.ts';
import { pointerTo } from '#core/json/pointer.ts';
import { jsonType, readBoolean, readList, readObject, readString } from '#core/json/readJson.ts';
import { readPolicy } from '#core/setup/parse.ts';
import type { SetupIssue } from '#core/setup/setupIssue.ts';
import { maxAgo, type CallBefore, type PageView } from './pageView.ts';
import type { Issue } from '#core/result.ts';
import { withoutUndefined } from './withoutUndefined.ts';

/** The value is not one of the alternatives that are possible at `path`. */
export type UnknownAlternative = Issue & {
  readonly code: 'unknown-alternative';
  readonly value: unknown;
};

type Report = (issue: SetupIssue | UnknownAlternative) => void;

const viewKeys = { known: ['call', 'browser', 'exchange', 'again', 'http2'], required: ['call'] };

/** More exchanges than a call can make with all its redirects. */
const maxExchanges = 100;

/**
 * Unknown JSON to a page's call. Only its form is checked. Whether a browser would throw, or would not
 * send the call, is decided by the browser's model.
 */
export function readPageView(json: unknown, path: string, report: Report): PageView {
  const object = readObject(json, path, report, viewKeys) ?? {};
  const { exchange, again, http2 } = object;
  const call =
    object.call === undefined ? emptyCall : readCall(object.call, `${path}/call`, report);
  const counted = typeof exchange === 'number' && exchange >= 0 && exchange < maxExchanges;
  if (exchange !== undefined && !(counted && Number.isInteger(exchange))) {
    report({ code: 'unknown-alternative', path: `${path}/exchange`, value: exchange });
  }
  return withoutUndefined({
    call,
    browser: readChoice(object.browser, `${path}/browser`, report, browserIds),
    exchange: exchange as number | undefined,
    again: again === undefined ? undefined : readAgain(again, `${path}/again`, report),
    http2: http2 === undefined ? undefined : readBoolean(http2, `${path}/http2`, report),
  });
}

const beforeKeys = { known: ['ago', 'url', 'method', 'policy'] };

/** `true` is the same call a second before; anything else says what was another. */
function readAgain(json: unknown, path: string, report: Report): boolean | CallBefore {
  if (typeof json !== 'object' || json === null) return readBoolean(json, path, report);
  const { ago, url, method, policy } = readObject(json, path, report, beforeKeys) ?? {};
  if (ago !== undefined && !(typeof ago === 'number' && ago >= 0 && ago <= maxAgo))
    report({ code: 'unknown-alternative', path: `${path}/ago`, value: ago });
  return withoutUndefined({
    ago: ago as number | undefined,
    url: url === undefined ? undefined : readString(url, `${path}/url`, report),
    method: method === undefined ? undefined : readString(method, `${path}/method`, report),
    policy: policy === undefined ? undefined : readPolicy(policy, `${path}/policy`, report),
  });
}

const emptyCall: PageCall = { pageOrigin: '', url: '' };

const callKeys = {
  known: [
    ...['pageOrigin', 'url', 'method', 'headers', 'credentials', 'mode', 'redirect', 'cache'],
    ...['body', 'api', 'uploadListener', 'pageUrl'],
  ],
  required: ['pageOrigin', 'url'],
};

function readCall(json: unknown, path: string, report: Report): PageCall {
  const object = readObject(json, path, report, callKeys) ?? {};
  const text = (key: string) =>
    object[key] === undefined ? undefined : readString(object[key], pointerTo(path, key), report);
  const choice = <const T extends string>(key: string, choices: readonly T[]) =>
    readChoice(object[key], pointerTo(path, key), report, choices);
  const { headers, body, uploadListener: listens } = object;
  return withoutUndefined({
    pageOrigin: text('pageOrigin') ?? '',
    pageUrl: text('pageUrl'),
    url: text('url') ?? '',
    method: text('method'),
    headers: headers === undefined ? undefined : readHeaders(headers, `${path}/headers`, report),
    credentials: choice('credentials', credentialsModes),
    mode: text('mode'),
    redirect: choice('redirect', redirectModes),
    cache: text('cache'),
    body: body === undefined ? undefined : readBody(body, `${path}/body`, report),
    api: choice('api', ['fetch', 'xhr']),
    uploadListener:
      listens === undefined ? undefined : readBoolean(listens, `${path}/uploadListener`, report),
  });
}

const readHeaders = (json: unknown, path: string, report: Report) =>
  readList(json, path, report, (pair, at): readonly [string, string] => {
    const texts: readonly unknown[] = Array.isArray(pair) ? pair : [];
    if (!Array.isArray(pair)) {
      report({ code: 'wrong-type', path: at, expected: ['list'], found: jsonType(pair) });
    } else if (pair.length !== 2) report({ code: 'not-a-pair', path: at, length: pair.length });
    else return [readString(texts[0], `${at}/0`, report), readString(texts[1], `${at}/1`, report)];
    return ['', ''];
  });

const kinds = ['string', 'urlSearchParams', 'formData', 'buffer', 'blob', 'stream'] as const;
const bodyKeys = { known: ['kind', 'value', 'type', 'duplex'], required: ['kind'] };

function readBody(json: unknown, path: string, report: Report): PageBody {
  const object = readObject(json, path, report, bodyKeys) ?? {};
  const text = (key: string) =>
    object[key] === undefined ? undefined : readString(object[key], pointerTo(path, key), report);
  const kind = readChoice(object.kind, `${path}/kind`, report, kinds) ?? 'string';
  const value = text('value');
  if (kind === 'blob') return withoutUndefined({ kind, type: text('type'), value });
  if (kind === 'stream') return withoutUndefined({ kind, duplex: text('duplex'), value });
  return withoutUndefined({ kind, value });
}

function readChoice<const T extends string>(
  json: unknown,
  path: string,
  report: Report,
  choices: readonly T[],
): T | undefined {
  const chosen = choices.find((choice) => choice === json);
  if (json !== undefined && chosen === undefined) {
    report({ code: 'unknown-alternative', path, value: json });
  }
  return chosen;
}
