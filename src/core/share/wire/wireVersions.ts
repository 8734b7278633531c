import type { Scenario } from '#core/scenario/scenario.ts';
import { dictionaryV1 } from '#core/share/dictionaryV1.ts';
import { withOldDefaults } from '#core/share/oldDefaults.ts';
import { readWireV1, writeWireV1 } from './wireV1.ts';
import { readWireV2, writeWireV2 } from './wireV2.ts';
import { readWireV3, writeWireV3 } from './wireV3.ts';
import { readWireV4, writeWireV4 } from './wireV4.ts';
import { besideKeys, readWireV5, writeWireV5 } from './wireV5.ts';
import { readWireV6, writeWireV6 } from './wireV6.ts';
import { holdsFoundOut, readWireV7, writeWireV7 } from './wireV7.ts';

/** How links of one version were packed, and how their content becomes a scenario of today. */
export interface WireVersion {
  /** What the packed bytes were compressed against. */
  readonly dictionary: Uint8Array;
  /** From the unpacked JSON to the JSON that `readScenario` checks. */
  readonly read: (json: unknown) => unknown;
  /** From what the content says today to what it said when it was written; left out if it is the same. */
  readonly asWritten?: (scenario: Scenario) => Scenario;
}

/**
 * Every version that was ever written, so that every old link still opens. To change the wire form:
 * leave the current version as it is, add the next one here, and make `read` of the older versions
 * return the scenario of today.
 */
export const wireVersions: ReadonlyMap<number, WireVersion> = new Map([
  [1, { dictionary: dictionaryV1, read: readWireV1, asWritten: withOldDefaults }],
  [2, { dictionary: dictionaryV1, read: readWireV2, asWritten: withOldDefaults }],
  [3, { dictionary: dictionaryV1, read: readWireV3 }],
  [4, { dictionary: dictionaryV1, read: readWireV4 }],
  [5, { dictionary: dictionaryV1, read: readWireV5 }],
  [6, { dictionary: dictionaryV1, read: readWireV6 }],
  [7, { dictionary: dictionaryV1, read: readWireV7 }],
]);

/** The version that a scenario is written in: the first one that holds all of it and says the same. */
export function versionFor(scenario: Scenario): number {
  const { tryOrigins, drafts, observed, title, ask, sequence } = scenario;
  if (holdsFoundOut(scenario)) return 7;
  if (ask || sequence) return 6;
  if (besideKeys.some((key) => scenario[key] !== undefined)) return 5;
  if (observed || title !== undefined) return 4;
  if (tryOrigins || drafts?.native !== undefined || withOldDefaults(scenario) !== scenario)
    return 3;
  return scenario.page ? 2 : 1;
}

const writers = [
  writeWireV1,
  writeWireV2,
  writeWireV3,
  writeWireV4,
  writeWireV5,
  writeWireV6,
  writeWireV7,
] as const;

export const writeWire = (scenario: Scenario, version = versionFor(scenario)): unknown =>
  writers[version - 1]?.(scenario);

export const writtenDictionary = dictionaryV1;
