import { readList, readObject, readString } from '#core/json/readJson.ts';
import type { Observed, ObservedExchange, ObservedResponse } from '#core/scenario/observed.ts';
import { parseSetup } from '#core/setup/parse.ts';
import { readNativeResponse } from '#core/setup/readNativeResponse.ts';
import type { SetupIssue } from '#core/setup/setupIssue.ts';
import { readRequestJson } from '#core/scenario/readRequestJson.ts';

type Report = (issue: SetupIssue) => void;

/** Unknown JSON to what was observed; every problem goes to `report`. */
export function readObserved(json: unknown, path: string, report: Report): Observed {
  const keys = { known: ['exchanges', 'setup'], required: ['exchanges'] };
  const { exchanges, setup } = readObject(json, path, report, keys) ?? {};
  const parsed = setup === undefined || setup === 'same' ? null : parseSetup(setup);
  for (const issue of parsed && !parsed.ok ? parsed.issues : []) {
    report({ ...issue, path: `${path}/setup${issue.path}` });
  }
  return {
    exchanges: readList(exchanges, `${path}/exchanges`, report, readExchange),
    ...(setup === 'same' && { setup }),
    ...(parsed?.ok && { setup: parsed.value }),
  };
}

function readExchange(json: unknown, path: string, report: Report): ObservedExchange {
  const keys = { known: ['request', 'response'], required: ['request', 'response'] };
  const { request, response } = readObject(json, path, report, keys) ?? {};
  return {
    request: readRequestJson(request, `${path}/request`, report),
    response: readObservedResponse(response, `${path}/response`, report),
  };
}

/** Like the native service's response; the reason and the headers may be unknown. */
export function readObservedResponse(
  json: unknown,
  path: string,
  report: Report,
): ObservedResponse {
  const known = ['status', 'statusText', 'headers', 'message'];
  const object = readObject(json, path, report, { known, required: ['status'] }) ?? {};
  const { status, statusText = null, headers = null, message } = object;
  const told = readNativeResponse(
    { status, statusText: statusText ?? '', headers: headers ?? [] },
    path,
    report,
  );
  return {
    status: told.status,
    statusText: statusText === null ? null : told.statusText,
    headers: headers === null ? null : told.headers,
    ...(message !== undefined && { message: readString(message, `${path}/message`, report) }),
  };
}
