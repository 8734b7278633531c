import { isObject } from '#core/json/withValue.ts';
import type { PageView } from '#core/scenario/pageView.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { pairs, readWireV1, writeWireV1 } from './wireV1.ts';

/**
 * Version 2 of the wire form: version 1 with a seventh place for the call of a page.
 *
 *     [request, policy, applications, nativeResponse, readings, drafts, page]
 *     page   {"call":{…},"exchange":1}, with the headers of the call as one flat list:
 *            "headers":[name, value, name, value, …]
 *
 * Only a scenario with a call is written in this form; all others keep their links of version 1.
 */
const places = 6;

export function writeWireV2({ page, ...scenario }: Scenario): readonly unknown[] {
  const six = [...writeWireV1(scenario)];
  while (six.length < places) six.push(0);
  return page ? [...six, writePage(page)] : six;
}

const writePage = ({ call, ...page }: PageView): unknown => ({
  call: { ...call, ...(call.headers && { headers: call.headers.flat() }) },
  ...page,
});

/** Like `readWireV1`: nothing is checked here. */
export function readWireV2(json: unknown): unknown {
  if (!Array.isArray(json)) return json;
  const scenario = readWireV1([...json.slice(0, places), ...json.slice(places + 1)]);
  const page: unknown = json[places];
  return page === undefined || page === 0
    ? scenario
    : { ...(scenario as object), page: readPage(page) };
}

function readPage(page: unknown): unknown {
  if (!isObject(page) || !isObject(page.call) || !Array.isArray(page.call.headers)) return page;
  return { ...page, call: { ...page.call, headers: pairs(page.call.headers) } };
}
