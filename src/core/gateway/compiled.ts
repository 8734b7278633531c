import { RegexPool } from '#core/originPattern/regexPool.ts';
import type { Setup } from '#core/policy/policy.ts';
import { compileGateway, type Gateway } from './gateway.ts';
import { defaultReadings, readingIds, type Readings } from './readings.ts';

/** The gateways made of one setup, by the readings they were made under. */
class CompiledSetup {
  readonly #pool = new RegexPool();
  readonly #gateways = new Map<string, Gateway | null>();
  readonly #setup: Setup;
  /** The gateway under the default readings: what is asked for nearly always. */
  readonly usual: Gateway | null;

  constructor(setup: Setup) {
    this.#setup = setup;
    this.usual = this.#compile(defaultReadings);
  }

  under(readings: Readings): Gateway | null {
    const key = readingIds.map((id) => readings[id]).join();
    let gateway = this.#gateways.get(key);
    if (gateway === undefined) this.#gateways.set(key, (gateway = this.#compile(readings)));
    return gateway;
  }

  #compile(readings: Readings): Gateway | null {
    const { policy } = this.#setup;
    return policy && compileGateway(policy, this.#setup, readings, this.#pool);
  }
}

/** Setups are values: whoever changes one makes a new one, so its identity is key enough. */
const compiled = new WeakMap<Setup, CompiledSetup>();

/** The setup's gateway, compiled when first asked for; null when the API has no CORS policy. */
export function gatewayOf(setup: Setup, readings: Readings | undefined): Gateway | null {
  let known = compiled.get(setup);
  if (!known) compiled.set(setup, (known = new CompiledSetup(setup)));
  return readings ? known.under(readings) : known.usual;
}
