import { deflateSync, strFromU8, strToU8 } from 'fflate';
import type { Result } from '#core/result.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { inflateBounded } from './inflateBounded.ts';
import { linkFailure, unpackedLimit, type LinkIssue } from './linkIssue.ts';
import {
  versionFor,
  wireVersions,
  writeWire,
  writtenDictionary,
  type WireVersion,
} from './wireVersions.ts';
import { readScenario } from './readScenario.ts';
import { seal, unseal } from './seal.ts';

/**
 * A scenario as text that may stand in a URL as it is: its version, as `v1.`, and then, sealed (see seal.ts), its
 * wire form as JSON, compressed by raw deflate (RFC 1951) against the version's dictionary.
 *
 * A link that opens matters more than own formatting: drafts that would take the JSON beyond
 * `unpackedLimit` are left out. A scenario that goes beyond it by itself is `too-large`: its link
 * would not be opened.
 */
export function packScenario(scenario: Scenario): Result<string, LinkIssue> {
  const whole = jsonBytes(scenario);
  const bytes = whole.length <= unpackedLimit ? whole : jsonBytes({ ...scenario, drafts: {} });
  if (bytes.length > unpackedLimit) return linkFailure({ code: 'too-large', path: '' });
  const packed = deflateSync(bytes, { level: 9, dictionary: writtenDictionary });
  return { ok: true, value: `v${versionFor(scenario)}.${seal(packed)}` };
}

const jsonBytes = (scenario: Scenario): Uint8Array => strToU8(JSON.stringify(writeWire(scenario)));

/**
 * Reads what `packScenario` wrote, in this version or an earlier one; also with `#` or a whole
 * URL before it, or `embed/`. Never throws. What it holds is distrusted like any input.
 */
export function decodeScenarioSync(text: string): Result<Scenario, LinkIssue> {
  const { version, body } = splitLink(text);
  if (version === null) return linkFailure({ code: 'not-a-link', path: '' });
  const form = wireVersions.get(version);
  if (!form) return linkFailure({ code: 'newer-version', path: '', version });
  const packed = unseal(body);
  if (!packed.ok) return packed;
  const bytes = inflateBounded(packed.value, form.dictionary, unpackedLimit);
  return bytes.ok ? readBytes(bytes.value, form) : bytes;
}

function splitLink(text: string): { version: number | null; body: string } {
  const link = text
    .trim()
    .replace(/^[^#]*#/, '')
    .replace(/^embed\//, '');
  const [prefix, digits] = /^v([1-9]\d{0,5})(?:\.|$)/.exec(link) ?? [];
  if (prefix === undefined) return { version: null, body: '' };
  return { version: Number(digits), body: link.slice(prefix.length) };
}

function readBytes(bytes: Uint8Array, form: WireVersion): Result<Scenario, LinkIssue> {
  let json: unknown;
  try {
    json = JSON.parse(strFromU8(bytes));
  } catch {
    return linkFailure({ code: 'broken', path: '' });
  }
  const result = readScenario(form.read(json));
  if (result.ok) return result;
  return linkFailure({ code: 'not-a-scenario', path: '', issues: result.issues });
}

/**
 * The text of a link to a scenario, `v1.…`, which `decodeScenario` reads. A promise, so that a later
 * version may compress off the main thread.
 *
 * It rejects with a RangeError if the scenario is too large: over 1,000,000 bytes of JSON, which
 * `decodeScenario` does not unpack. Some 25,000 origins fit.
 */
export async function encodeScenario(scenario: Scenario): Promise<string> {
  const packed = packScenario(scenario);
  if (packed.ok) return packed.value;
  throw new RangeError(`The scenario is too large for a link: over ${unpackedLimit} bytes of JSON`);
}

/** As `decodeScenarioSync`. */
export const decodeScenario = (text: string): Promise<Result<Scenario, LinkIssue>> =>
  Promise.resolve(decodeScenarioSync(text));
