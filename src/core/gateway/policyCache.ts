import { OriginList } from '#core/originPattern/originList.ts';
import { interpretationIds } from '#core/originPattern/interpretation.ts';
import { RegexPool, type CompileRegex } from '#core/originPattern/regexPool.ts';
import type { CorsPolicy, Setup } from '#core/setup/setup.ts';
import { compilePolicy, type CompiledPolicy } from './compiledPolicy.ts';
import { defaultReadings, readingIds, type Readings } from './readings.ts';

/** The gateways made of one setup, by the readings they were made under. */
class CompiledSetup {
  readonly #pool: RegexPool;
  readonly #gateways = new Map<string, CompiledPolicy | null>();
  /** By the readings that they depend on: most alternatives read the origins alike. */
  readonly #origins = new Map<string, OriginList>();
  readonly #setup: Setup;
  /** The gateway under the default readings: what is asked for nearly always. */
  readonly usual: CompiledPolicy | null;

  constructor(setup: Setup, compile: CompileRegex) {
    this.#setup = setup;
    this.#pool = new RegexPool(compile);
    this.usual = this.#compile(defaultReadings);
  }

  under(readings: Readings): CompiledPolicy | null {
    const key = readingIds.map((id) => readings[id]).join();
    let gateway = this.#gateways.get(key);
    if (gateway === undefined) {
      gateway = this.#compile(readings);
      this.#gateways.set(key, gateway);
    }
    return gateway;
  }

  #compile(readings: Readings): CompiledPolicy | null {
    const { policy } = this.#setup;
    return (
      policy && compilePolicy(policy, this.#setup, readings, this.#originList(policy, readings))
    );
  }

  #originList({ allowedOrigins }: CorsPolicy, readings: Readings): OriginList {
    const key = interpretationIds.map((id) => readings[id]).join();
    let origins = this.#origins.get(key);
    if (!origins) {
      origins = new OriginList(allowedOrigins, readings, this.#pool);
      this.#origins.set(key, origins);
    }
    return origins;
  }
}

/** Compiles each setup once. Setups are values: whoever changes one makes a new one. */
export class PolicyCache {
  readonly #compiled = new WeakMap<Setup, CompiledSetup>();
  readonly #compile: CompileRegex;

  constructor(compile: CompileRegex) {
    this.#compile = compile;
  }

  /** Null when the API has no CORS policy. Without `readings`, under the default ones. */
  of(setup: Setup, readings?: Readings): CompiledPolicy | null {
    let compiled = this.#compiled.get(setup);
    if (!compiled) {
      compiled = new CompiledSetup(setup, this.#compile);
      this.#compiled.set(setup, compiled);
    }
    return readings ? compiled.under(readings) : compiled.usual;
  }
}
