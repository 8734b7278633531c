import { readBoolean, readList, readObject } from '#core/json/readJson.ts';
import { applicationKeys, keyEssence, policyKeys, setupKeys } from './keys.ts';
import {
  defaultFlags,
  defaultNativeResponse,
  type Application,
  type CorsPolicy,
  type Setup,
} from './setup.ts';
import { readMaxAge } from './readMaxAge.ts';
import { readNativeResponse } from './readNativeResponse.ts';
import { readFieldText, readText, readTrimmed } from './readText.ts';
import type { SetupIssue, SetupReader } from './setupIssue.ts';
import type { Result } from '#core/result.ts';

/**
 * Unknown JSON to a setup in normal form, or every issue at once.
 *
 * `policy` must be there (null is an API without one); within it every key may be left out. All
 * text is trimmed of HTTP whitespace. Entries that can never match (a path in an origin, a header
 * name that is not a token) are kept: the gateway keeps them too. The rules in `lint/` find them.
 */
export function parseSetup(json: unknown): Result<Setup, SetupIssue> {
  const { setup, issues } = readSetupJson(json);
  const [first, ...others] = issues;
  return first ? { ok: false, issues: [first, ...others] } : { ok: true, value: setup };
}

/** The same for a form, which shows what is there while it has issues. */
export interface ParsedSetup {
  /** As well as it can be read; to be evaluated only if there is no issue. */
  readonly setup: Setup;
  readonly issues: readonly SetupIssue[];
}

export function readSetupJson(json: unknown): ParsedSetup {
  const issues: SetupIssue[] = [];
  const setup = readSetup(json, '', (issue) => issues.push(issue));
  return { setup, issues };
}

const readSetup: SetupReader<Setup> = (json, path, report) => {
  const object = readObject(json, path, report, {
    known: setupKeys,
    required: ['policy'],
    elsewhere: { known: policyKeys, belongsIn: '/policy' },
    essence: keyEssence,
  });
  const { policy, applications, nativeResponse } = object ?? {};
  return {
    policy: readPolicy(policy, `${path}/policy`, report),
    applications: readList(applications, `${path}/applications`, report, readApplication),
    nativeResponse:
      nativeResponse === undefined
        ? defaultNativeResponse
        : readNativeResponse(nativeResponse, `${path}/nativeResponse`, report),
  };
};

const keysOfPolicy = { known: policyKeys, essence: keyEssence };
const keysOfApplication = {
  known: applicationKeys,
  required: ['name'],
  essence: keyEssence,
};

/** One policy alone, wherever it is. */
export const readPolicy: SetupReader<CorsPolicy | null> = (json, path, report) => {
  if (json === null || json === undefined) return null;
  const object = readObject(json, path, report, keysOfPolicy, ['object', 'null']) ?? {};
  const list = (key: string, readEntry: SetupReader<string>): readonly string[] =>
    readList(object[key], `${path}/${key}`, report, readEntry);
  return {
    allowedOrigins: list('allowedOrigins', readText),
    allowHeaders: list('allowHeaders', readFieldText),
    exposeHeaders: list('exposeHeaders', readFieldText),
    allowCredentials: readBoolean(object.allowCredentials, `${path}/allowCredentials`, report),
    allowMethods: list('allowMethods', readFieldText),
    maxAge: readMaxAge(object.maxAge, `${path}/maxAge`, report),
  };
};

const readApplication: SetupReader<Application> = (json, path, report) => {
  const object = readObject(json, path, report, keysOfApplication) ?? {};
  const flag = (key: keyof typeof defaultFlags): boolean =>
    object[key] === undefined
      ? defaultFlags[key]
      : readBoolean(object[key], `${path}/${key}`, report);
  return {
    name: object.name === undefined ? '' : readTrimmed(object.name, `${path}/name`, report),
    jsOrigins: readList(object.jsOrigins, `${path}/jsOrigins`, report, readText),
    isSuspended: flag('isSuspended'),
    associated: flag('associated'),
  };
};
