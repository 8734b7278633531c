import type { OriginList } from '#core/originPattern/originList.ts';
import type { CorsPolicy, Setup } from '#core/setup/setup.ts';
import { ApplicationOrigins } from './applicationOrigins.ts';
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

/** `origins` are the policy's Allowed Origins under these readings. */
export function compilePolicy(
  policy: CorsPolicy,
  setup: Setup,
  readings: Readings,
  origins: OriginList,
): CompiledPolicy {
  const headers = new NameSet(policy.allowHeaders, readings['header-case']);
  const simplePass = readings['safelisted-headers'] === 'always-pass';
  return {
    policy,
    origins,
    applications: new ApplicationOrigins(setup.applications, readings),
    methods: new NameSet(policy.allowMethods, readings['method-case']),
    allowsHeader: (name) => headers.has(name) || (simplePass && simpleHeaders.has(name)),
    writer: new ResponseWriter(policy, setup, readings),
  };
}
