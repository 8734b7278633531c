import type { ReadingId } from '#core/gateway/readings.ts';
import { isObject } from '#core/json/withValue.ts';
import type { FoundOut } from '#core/scenario/foundOut.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { Setup } from '#core/setup/setup.ts';
import { readWireV1, writeWireV1 } from './wireV1.ts';
import { readExchange, writeExchange } from './wireV4.ts';
import { readWireV6, writeWireV6 } from './wireV6.ts';

/**
 * Version 7 of the wire form: version 6, whole, in the first place, and in the others what was found out
 * on a gateway, each note and each of its setups once.
 *
 *     [version 6, notes, places]
 *     note     [on, found, proof, setups]
 *     found    {"header-case":["exact",0,2]}   the alternative, and what shows it, by places in the proof
 *     proof    [[setup, method, url, headers, status, reason, headers, message], …]
 *              `setup` 0 is the scenario's own, 1 is the first of `setups`; the rest as in version 4
 *     setups   [[policy, applications, nativeResponse], …]   as in version 1
 *     places   which note the scenario has, then each step of its sequence: 1 is the first; 0 without one
 */
export function writeWireV7(scenario: Scenario): readonly unknown[] {
  const { foundOut, sequence, ...others } = scenario;
  const steps = sequence?.steps ?? [];
  const all = [foundOut, ...steps.map(({ scenario }) => scenario.foundOut)];
  const notes: string[] = [];
  const places = all.map((note) => {
    if (!note) return 0;
    const written = JSON.stringify(writeNote(note, scenario.setup));
    return notes.includes(written) ? notes.indexOf(written) + 1 : notes.push(written);
  });
  const before = writeWireV6({ ...others, ...(sequence && { sequence }) });
  return [before, notes.map((note): unknown => JSON.parse(note)), places];
}

/** Whether a scenario, or one of its sequence, has such a note. */
export const holdsFoundOut = ({ foundOut, sequence }: Scenario): boolean =>
  [foundOut, ...(sequence?.steps ?? []).map(({ scenario }) => scenario.foundOut)].some(Boolean);

function writeNote({ on, readings, proof, shownBy }: FoundOut, own: Setup): readonly unknown[] {
  const setups = [JSON.stringify(own)];
  const numbers = proof.map(({ setup }) => {
    const text = JSON.stringify(setup);
    return setups.includes(text) ? setups.indexOf(text) : setups.push(text) - 1;
  });
  const found = Object.entries(readings).map(([id, alternative]) => [
    id,
    [alternative, ...(shownBy[id as ReadingId] ?? [])],
  ]);
  return [
    on,
    Object.fromEntries(found),
    proof.map((observation, i) => [numbers[i], ...writeExchange(observation)]),
    setups.slice(1).map((text) => writeSetup(JSON.parse(text) as Setup)),
  ];
}

const anyRequest = { method: 'GET', headers: [] };

const writeSetup = (setup: Setup): readonly unknown[] =>
  writeWireV1({ setup, request: anyRequest }).slice(1);

/** Like `readWireV1`: nothing is checked here. */
export function readWireV7(json: unknown): unknown {
  if (!Array.isArray(json) || json.length !== 3) return json;
  const [before, notes, places] = json as unknown[];
  const scenario = readWireV6(before);
  if (!isObject(scenario) || !Array.isArray(notes) || !Array.isArray(places)) return json;
  const read: readonly unknown[] = notes.map((note) => readNote(note, scenario.setup));
  const noteAt = (place: unknown): object => {
    if (place === undefined || place === 0) return {};
    return { foundOut: typeof place === 'number' ? (read[place - 1] ?? null) : place };
  };
  const [own, ...others] = places as unknown[];
  return {
    ...scenario,
    ...noteAt(own),
    ...(scenario.sequence !== undefined && {
      sequence: withNotes(scenario.sequence, others.map(noteAt)),
    }),
  };
}

function withNotes(sequence: unknown, notes: readonly object[]): unknown {
  if (!isObject(sequence) || !Array.isArray(sequence.steps)) return sequence;
  const steps = sequence.steps.map((step: unknown, i) =>
    isObject(step) && isObject(step.scenario)
      ? { ...step, scenario: { ...step.scenario, ...notes[i] } }
      : step,
  );
  return { ...sequence, steps };
}

function readNote(json: unknown, own: unknown): unknown {
  if (!Array.isArray(json) || json.length !== 4) return json;
  const [on, found, proof, setups] = json as unknown[];
  if (!isObject(found) || !Array.isArray(proof) || !Array.isArray(setups)) return json;
  const all: readonly unknown[] = [own, ...setups.map(readSetup)];
  const entries = Object.entries(found);
  const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
  return {
    on,
    readings: Object.fromEntries(entries.map(([id, value]) => [id, listed(value)[0]])),
    proof: proof.map((item) => readObservation(item, all)),
    shownBy: Object.fromEntries(entries.map(([id, value]) => [id, listed(value).slice(1)])),
  };
}

function readObservation(json: unknown, setups: readonly unknown[]): unknown {
  if (!Array.isArray(json)) return json;
  const [number, ...exchange] = json as unknown[];
  const setup = typeof number === 'number' ? (setups[number] ?? null) : null;
  return { ...(readExchange(exchange) as object), setup };
}

function readSetup(json: unknown): unknown {
  if (!Array.isArray(json)) return json;
  const read = readWireV1([[anyRequest.method], ...(json as unknown[])]);
  return isObject(read) ? read.setup : read;
}
