import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../..');
const sources = join(root, 'test/core/javaRegex/truth');
const classes = join(root, 'node_modules/.cache/javaRegexTruth');

/** The version of the JDK, or null if there is none with a compiler. */
export function java() {
  if (spawnSync('java', ['-version']).error) return null;
  const compiler = spawnSync('javac', ['-version'], { encoding: 'utf8' });
  return compiler.error ? null : compiler.stdout.trim().replace('javac ', '');
}

/**
 * The lines that `Generate.java` prints for the arguments `words`.
 * @param {...string} words
 */
export async function* generate(...words) {
  mkdirSync(classes, { recursive: true });
  const files = readdirSync(sources).filter((name) => name.endsWith('.java'));
  const options = ['-encoding', 'UTF-8', '-d', classes];
  execFileSync('javac', [...options, ...files.map((name) => join(sources, name))]);
  const running = spawn('java', ['-cp', classes, 'Generate', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => running.on('close', resolve));
  yield* createInterface({ input: running.stdout });
  if ((await ended) !== 0) throw new Error(`java Generate ${words.join(' ')} failed.`);
}
