import { deflateSync, strFromU8, strToU8 } from 'fflate';
import type { Result } from '#core/result.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { withoutSecrets } from '#core/secrets/withoutSecrets.ts';
import { inflateBounded } from './inflateBounded.ts';
import { linkFailure, unpackedLimit, type LinkIssue } from './linkIssue.ts';
import {
  versionFor,
  wireVersions,
  writeWire,
  writtenDictionary,
  type WireVersion,
} from '#core/share/wire/wireVersions.ts';
import { readScenario } from './readScenario.ts';
import { seal, unseal } from './seal.ts';

/**
 * A scenario as text that a URL can contain: its version, such as `v1.`, then its wire form as JSON,
 * compressed by raw deflate (RFC 1951) with the version's dictionary, and sealed (see seal.ts).
 *
 * Secrets are left out (see core/secrets): nothing that a link holds stays private.
 *
 * A link that opens matters more than formatting: drafts that would make the JSON longer than
 * `unpackedLimit` are left out. A scenario that is longer even without drafts is `too-large`, because
 * its link would not open.
 */
export function packScenario(given: Scenario): Result<string, LinkIssue> {
  const { scenario } = withoutSecrets(given);
  const whole = written(scenario);
  const fits = whole.bytes.length <= unpackedLimit;
  const { version, bytes } = fits ? whole : written({ ...scenario, drafts: {} });
  if (bytes.length > unpackedLimit) return linkFailure({ code: 'too-large', path: '' });
  const packed = deflateSync(bytes, { level: 9, dictionary: writtenDictionary });
  return { ok: true, value: `v${version}.${seal(packed)}` };
}

function written(scenario: Scenario): { version: number; bytes: Uint8Array } {
  const version = versionFor(scenario);
  return { version, bytes: strToU8(JSON.stringify(writeWire(scenario, version))) };
}

/**
 * Reads what `packScenario` wrote, in this version or an earlier one; also with `#`, a whole URL or
 * `embed/` before it. Never throws. The content is checked like any other input.
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
  if (result.ok) return { ok: true, value: form.asWritten?.(result.value) ?? result.value };
  return linkFailure({ code: 'not-a-scenario', path: '', issues: result.issues });
}

/**
 * The text of a link to a scenario, such as `v1.…`, which `decodeScenario` reads, without secrets. A
 * promise, so that a later version can compress outside of the main thread.
 *
 * It rejects with a RangeError if the scenario has, even without drafts, more than 1,000,000 bytes of
 * JSON, which `decodeScenario` would not unpack. About 25,000 origins fit.
 */
export async function encodeScenario(scenario: Scenario): Promise<string> {
  const packed = packScenario(scenario);
  if (packed.ok) return packed.value;
  throw new RangeError(`The scenario is too large for a link: over ${unpackedLimit} bytes of JSON`);
}

/** Like `decodeScenarioSync`. */
export const decodeScenario = (text: string): Promise<Result<Scenario, LinkIssue>> =>
  Promise.resolve(decodeScenarioSync(text));
