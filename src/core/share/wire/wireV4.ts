import type { HttpRequest } from '#core/http/message.ts';
import type { Observed, ObservedExchange } from '#core/scenario/observed.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { readWireV3, writeWireV3 } from './wireV3.ts';

/**
 * Version 4 of the wire form: version 3, whole, in the first place, and two more places.
 *
 *     [version 3, observed, title]
 *     observed   [exchanges, setup]             0 without one; `setup` as plain JSON or `same`
 *     exchange   [method, url, headers, status, reason, headers, message]
 *
 * Headers are pairs. A reason or headers that are not known are null.
 */
export function writeWireV4({ observed, title, ...scenario }: Scenario): readonly unknown[] {
  const before = writeWireV3(scenario);
  return [before, observed ? writeObserved(observed) : 0, ...(title === undefined ? [] : [title])];
}

const writeObserved = ({ exchanges, setup }: Observed): readonly unknown[] => [
  exchanges.map(writeExchange),
  ...(setup ? [setup] : []),
];

export function writeExchange({ request, response }: ObservedExchange): readonly unknown[] {
  const { status, statusText, headers, message } = response;
  const told = [request.method, request.url ?? '', request.headers, status, statusText, headers];
  return message === undefined ? told : [...told, message];
}

/** Like `readWireV1`: nothing is checked here. */
export function readWireV4(json: unknown): unknown {
  if (!Array.isArray(json)) return json;
  const [before, observed = 0, title, ...others] = json as unknown[];
  if (others.length > 0) return json;
  return {
    ...(readWireV3(before) as object),
    ...(observed !== 0 && { observed: readObserved(observed) }),
    ...(title !== undefined && { title }),
  };
}

function readObserved(json: unknown): unknown {
  if (!Array.isArray(json)) return json;
  const [exchanges, setup] = json as unknown[];
  return {
    exchanges: Array.isArray(exchanges) ? exchanges.map(readExchange) : exchanges,
    ...(setup !== undefined && { setup }),
  };
}

export function readExchange(json: unknown): unknown {
  if (!Array.isArray(json)) return json;
  const [method, url, headers, status, statusText, seen, message] = json as unknown[];
  const request: Partial<Record<keyof HttpRequest, unknown>> = {
    ...{ method, headers },
    ...(url !== '' && { url }),
  };
  const response = {
    ...{ status, statusText, headers: seen },
    ...(message !== undefined && { message }),
  };
  return { request, response };
}
