import type { Scenario } from '#core/scenario/scenario.ts';
import { readWireV2, writeWireV2 } from './wireV2.ts';

/**
 * Version 3 of the wire form: version 2 with an eighth place for origins that are tried.
 *
 *     [request, policy, applications, nativeResponse, readings, drafts, page, tryOrigins]
 *     tryOrigins   [origin, origin, …]
 *
 * What it does not pin is as it is by default since this version (oldDefaults.ts).
 */
const places = 7;

export function writeWireV3({ tryOrigins, ...scenario }: Scenario): readonly unknown[] {
  const seven = [...writeWireV2(scenario)];
  if (!tryOrigins) return seven;
  while (seven.length < places) seven.push(0);
  return [...seven, tryOrigins];
}

/** Like `readWireV1`: nothing is checked here. */
export function readWireV3(json: unknown): unknown {
  if (!Array.isArray(json)) return json;
  const scenario = readWireV2([...json.slice(0, places), ...json.slice(places + 1)]);
  const tryOrigins: unknown = json[places];
  return tryOrigins === undefined || tryOrigins === 0
    ? scenario
    : { ...(scenario as object), tryOrigins };
}
