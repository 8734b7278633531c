/**
 * Holds the engine for Java's regular expressions against a real JDK 17 on random patterns:
 *
 *   npm run fuzz:regex -- [count] [seed] [--show 10]
 *
 * `--show` caps the disagreements printed of each kind. For reading, not for passing or failing;
 * without a JDK there is nothing to compare with, and it only says so.
 */
import { parseArgs } from 'node:util';
import { generate, java } from './java.js';
import { Tally } from './tally.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '10' } },
});
const [count = '20000', seed = '1'] = positionals;

if (!java()) {
  console.log('No JDK (java, javac) is here: nothing to compare the engine with.');
} else {
  // The built engine: what another project would run. It need not be there when types are checked.
  const built = new URL('../../dist/engine/index.js', import.meta.url).href;
  const { compileJavaRegex } = /** @type {typeof import('#core/index.ts')} */ (await import(built));
  const tally = new Tally(compileJavaRegex);
  console.log(`${count} random patterns, seed ${seed}, against JDK ${java()}`);
  for await (const line of generate('fuzz', count, seed)) tally.add(JSON.parse(line));
  tally.print(Number(values.show));
}
