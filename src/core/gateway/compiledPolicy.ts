import { interpretationIds, type Interpretation } from '#core/originPattern/interpretation.ts';
import { OriginEntries } from '#core/originPattern/originEntries.ts';
import { OriginList } from '#core/originPattern/originList.ts';
import type { RegexPool } from '#core/originPattern/regexPool.ts';
import type { CorsPolicy, Setup } from '#core/setup/setup.ts';
import { ApplicationOrigins } from './applicationOrigins.ts';
import { byReadings } from './byReadings.ts';
import { NameSet } from './nameSet.ts';
import type { Readings } from './readings.ts';
import { ResponseWriter } from './responseWriter.ts';

/** Header names that the reading `safelisted-headers` lets pass (W3C CORS "simple header"). */
const simpleHeaders = new NameSet(
  ['Accept', 'Accept-Language', 'Content-Language', 'Content-Type'],
  'case-insensitive',
);

/** A setup made ready once, under one set of readings, to answer many requests. */
export interface CompiledPolicy {
  readonly policy: CorsPolicy;
  readonly origins: OriginList;
  readonly applications: ApplicationOrigins;
  readonly methods: NameSet;
  readonly allowsHeader: (name: string) => boolean;
  readonly writer: ResponseWriter;
}

/** A list of Allowed Origins under any readings. */
export type CompileOrigins = (entries: readonly string[]) => (how: Interpretation) => OriginList;

/** Compiles each list once: setups that differ elsewhere can share one. */
export function originsCompiler(pool: RegexPool): CompileOrigins {
  const compiled = new WeakMap<readonly string[], (how: Interpretation) => OriginList>();
  return (list) => {
    let origins = compiled.get(list);
    if (!origins) {
      const entries = new OriginEntries(list, pool);
      origins = byReadings(interpretationIds, (how) => new OriginList(entries, how));
      compiled.set(list, origins);
    }
    return origins;
  };
}

/** Compiles a policy under any readings; the parts that they leave as they are, once. */
export function policyCompiler(
  policy: CorsPolicy,
  setup: Setup,
  compileOrigins: CompileOrigins,
): (readings: Readings) => CompiledPolicy {
  const origins = compileOrigins(policy.allowedOrigins);
  const applicationOrigins = byReadings(
    ['suspended-apps', 'origin-case'],
    (readings) => new ApplicationOrigins(setup.applications, readings),
  );
  const methods = byReadings(
    ['method-case'],
    (readings) => new NameSet(policy.allowMethods, readings['method-case']),
  );
  const headers = byReadings(
    ['header-case'],
    (readings) => new NameSet(policy.allowHeaders, readings['header-case']),
  );
  const writer = byReadings(
    ['native-cors', 'vary', 'credentials-false', 'empty-lists'],
    (readings) => new ResponseWriter(policy, setup, readings),
  );
  return (readings) => {
    const listed = headers(readings);
    const simplePass = readings['safelisted-headers'] === 'always-pass';
    return {
      policy,
      origins: origins(readings),
      applications: applicationOrigins(readings),
      methods: methods(readings),
      allowsHeader: (name) => listed.has(name) || (simplePass && simpleHeaders.has(name)),
      writer: writer(readings),
    };
  };
}
