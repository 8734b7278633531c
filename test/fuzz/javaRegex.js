/**
 * Compares the engine for Java's regular expressions with a real JDK 17 on random patterns:
 *
 *   npm run fuzz:regex -- [count] [seed] [--show 10]
 *
 * `--show` limits how many differences of each kind are printed. The output is for reading; the script
 * does not pass or fail. Without a JDK it only prints that there is none.
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
  console.log(
    'There is no JDK here (java, javac), so there is nothing to compare the engine with.',
  );
} else {
  // The built engine, as another project would run it. It may be missing when types are checked.
  const built = new URL('../../dist/engine/index.js', import.meta.url).href;
  const { compileJavaRegex } = /** @type {typeof import('#core/index.ts')} */ (await import(built));
  const tally = new Tally(compileJavaRegex);
  console.log(`${count} random patterns, seed ${seed}, against JDK ${java()}`);
  for await (const line of generate('fuzz', count, seed)) tally.add(JSON.parse(line));
  tally.print(Number(values.show));
}
