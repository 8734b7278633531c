/** Writes the fixtures with the results of Java's regular expressions. Needs a JDK 17. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generate } from './java.js';

const root = resolve(import.meta.dirname, '..');

for (const [file = '', ...words] of [
  ['chosen.json', 'chosen', join(root, 'core/javaRegex/truth/patterns.txt')],
  ['random.json', 'random', '900', '7'],
  ['wordCharacters.json', 'words'],
]) {
  const lines = [];
  for await (const line of generate(...words)) lines.push(line);
  writeFileSync(join(root, 'fixtures/javaRegex', file), `${lines.join('\n')}\n`);
}
