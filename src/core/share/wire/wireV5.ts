import type { Scenario } from '#core/scenario/scenario.ts';
import { readWireV4, writeWireV4 } from './wireV4.ts';

/** What only this version holds. */
export const besideKeys = ['cases', 'before', 'putAside', 'symptom', 'missing'] as const;

/**
 * Version 5 of the wire form: version 4, whole, in the first place, and in the
 * second what the visitor keeps beside the scenario and what a ticket told in words, as plain JSON.
 *
 *     [version 4, { cases, before, putAside, symptom, missing }]
 */
export function writeWireV5(scenario: Scenario): readonly unknown[] {
  const { cases, before, putAside, symptom, missing, ...others } = scenario;
  const beside = {
    ...(cases && { cases }),
    ...(before && { before }),
    ...(putAside && { putAside }),
    ...(symptom !== undefined && { symptom }),
    ...(missing && { missing }),
  };
  return [writeWireV4(others), beside];
}

/** Like `readWireV1`: nothing is checked here. */
export function readWireV5(json: unknown): unknown {
  if (!Array.isArray(json) || json.length !== 2) return json;
  const [before, beside] = json as unknown[];
  return { ...(readWireV4(before) as object), ...(beside as object) };
}
