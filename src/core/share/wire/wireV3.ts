import type { Scenario } from '#core/scenario/scenario.ts';
import { readWireV2, writeWireV2 } from './wireV2.ts';

/**
 * Version 3 of the wire form: version 2 with two more places.
 *
 *     [request, policy, applications, nativeResponse, readings, drafts, page, tryOrigins, native]
 *     tryOrigins   [origin, origin, …]
 *     native       the native service's response as it is typed: a third draft
 *
 * What it does not pin is as it is by default since this version (oldDefaults.ts).
 */
const places = 7;

export function writeWireV3({ tryOrigins, ...scenario }: Scenario): readonly unknown[] {
  const seven = [...writeWireV2(scenario)];
  const native = scenario.drafts?.native;
  if (!tryOrigins && native === undefined) return seven;
  while (seven.length < places) seven.push(0);
  return [...seven, tryOrigins ?? 0, ...(native === undefined ? [] : [native])];
}

/** Like `readWireV1`: nothing is checked here. */
export function readWireV3(json: unknown): unknown {
  if (!Array.isArray(json)) return json;
  const [tryOrigins = 0, native = 0] = json.slice(places, places + 2) as unknown[];
  const scenario = readWireV2([...json.slice(0, places), ...json.slice(places + 2)]);
  const read = scenario as { readonly drafts?: object };
  return {
    ...read,
    ...(tryOrigins !== 0 && { tryOrigins }),
    ...(native !== 0 && { drafts: { ...read.drafts, native } }),
  };
}
