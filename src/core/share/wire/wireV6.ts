import { isObject } from '#core/json/withValue.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { Sequence } from '#core/scenario/sequence.ts';
import { readWireV5, writeWireV5 } from './wireV5.ts';

/**
 * Version 6 of the wire form: version 5, whole, in the first place, and in the second how the scenario is
 * presented.
 *
 *     [version 5, { ask, sequence }]
 *     ask        true: the answer is hidden, and asked for
 *     sequence   {"steps":[[version 5, note], …],"hidden":true}   a note is left out if there is none
 */
export function writeWireV6(scenario: Scenario): readonly unknown[] {
  const { ask, sequence, ...others } = scenario;
  const presented = { ...(ask && { ask }), ...(sequence && { sequence: writeSequence(sequence) }) };
  return [writeWireV5(others), presented];
}

const writeSequence = ({ steps, ...sequence }: Sequence): unknown => ({
  ...sequence,
  steps: steps.map(({ scenario, note }) => [
    writeWireV5(scenario),
    ...(note === undefined ? [] : [note]),
  ]),
});

/** Like `readWireV1`: nothing is checked here. */
export function readWireV6(json: unknown): unknown {
  if (!Array.isArray(json) || json.length !== 2) return json;
  const [before, presented] = json as unknown[];
  const scenario = readWireV5(before);
  if (!isObject(scenario) || !isObject(presented)) return json;
  const { sequence } = presented;
  return {
    ...scenario,
    ...presented,
    ...(sequence !== undefined && { sequence: readSequence(sequence) }),
  };
}

function readSequence(json: unknown): unknown {
  if (!isObject(json) || !Array.isArray(json.steps)) return json;
  return { ...json, steps: json.steps.map(readStep) };
}

function readStep(json: unknown): unknown {
  if (!Array.isArray(json)) return json;
  const [scenario, note, ...surplus] = json as unknown[];
  return {
    scenario: readWireV5(scenario),
    ...(note !== undefined && { note }),
    ...(surplus.length > 0 && { surplus }),
  };
}
