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
import type { Matched } from './step.ts';

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
  /** Whether a request from the gateway's own origin passes as one without an Origin. */
  readonly exemptsOwnOrigin: boolean;
  readonly methods: NameSet;
  /** The entry `*` of Allowed Methods, if it means any method. */
  readonly methodStar: Matched | null;
  readonly allowsHeader: (name: string) => boolean;
  /** The entry `*` of Allow Headers, if it means any header. */
  readonly headerStar: Matched | null;
  readonly writer: ResponseWriter;
}

/** The entry `*` of a list of names, for the readings in which it means any of them. */
function starOf(names: readonly string[]): Matched | null {
  const index = names.indexOf('*');
  return index < 0 ? null : { entry: '*', index, kind: 'any' };
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
  const methodStar = starOf(policy.allowMethods);
  const headerStar = starOf(policy.allowHeaders);
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
      exemptsOwnOrigin: readings['same-origin'] === 'exempt',
      methods: methods(readings),
      methodStar: readings['method-star'] === 'any-method' ? methodStar : null,
      allowsHeader: (name) => listed.has(name) || (simplePass && simpleHeaders.has(name)),
      headerStar: readings['header-star'] === 'any-header' ? headerStar : null,
      writer: writer(readings),
    };
  };
}
