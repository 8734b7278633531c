import { RegexPool, type CompileRegex } from '#core/originPattern/regexPool.ts';
import type { Setup } from '#core/setup/setup.ts';
import { byReadings } from './byReadings.ts';
import {
  originsCompiler,
  policyCompiler,
  type CompiledPolicy,
  type CompileOrigins,
} from './compiledPolicy.ts';
import { defaultReadings, readingIds, type Readings } from './readings.ts';

/** The policy of one setup, compiled under each set of readings that was asked for. */
class CompiledSetup {
  /** Under the default readings, which nearly every question is about. */
  readonly usual: CompiledPolicy | null;
  readonly under: (readings: Readings) => CompiledPolicy | null;

  constructor(setup: Setup, compileOrigins: CompileOrigins) {
    const compile = setup.policy && policyCompiler(setup.policy, setup, compileOrigins);
    this.under = byReadings(readingIds, (readings) => compile && compile(readings));
    this.usual = this.under(defaultReadings);
  }
}

/**
 * Compiles each setup once, and a list of origins or a regular expression once for all setups that
 * have it. Setups and lists are values: a changed one is a new one.
 */
export class PolicyCache {
  readonly #compiled = new WeakMap<Setup, CompiledSetup>();
  readonly #compileOrigins: CompileOrigins;

  constructor(compile: CompileRegex) {
    this.#compileOrigins = originsCompiler(new RegexPool(compile));
  }

  /** Null when the API has no CORS policy. Without `readings`, under the default ones. */
  of(setup: Setup, readings?: Readings): CompiledPolicy | null {
    let compiled = this.#compiled.get(setup);
    if (!compiled) {
      compiled = new CompiledSetup(setup, this.#compileOrigins);
      this.#compiled.set(setup, compiled);
    }
    return readings ? compiled.under(readings) : compiled.usual;
  }
}
