/**
 * Prints what the first screen loads, gzipped, and fails when its JS and CSS exceed the mark.
 * Counted is all that `dist/index.html` names and what that imports statically; a dynamic import
 * is lazy and only listed.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

/**
 * Bytes, gzip; 1 kB is 1000 bytes. What counts is how soon the page is usable, which `npm run bench`
 * measures; this mark only notices when something heavy slips into the first screen.
 */
const mark = 80_000;

/** Bytes that the single file may have, which is often sent by mail and opened from a slow share. */
const singleMark = 1_000_000;

/** Of the page of frames: each frame of a documentation page is one more. */
const frameMark = 70_000;

const dist = resolve(import.meta.dirname, '../dist');

/** @param {string} file */
const gzipSize = (file) => gzipSync(readFileSync(file)).length;

/** The scripts and style sheets that the page names, as paths. */
function namedByPage() {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, path = '']) =>
    join(dist, path),
  );
}

/**
 * The modules that a script imports statically, as paths.
 * @param {string} file
 */
function staticImports(file) {
  return parseAst(readFileSync(file, 'utf8')).body.flatMap((node) =>
    'source' in node && node.source ? [join(dirname(file), node.source.value)] : [],
  );
}

function firstScreen() {
  const files = new Set([join(dist, 'index.html')]);
  const queue = namedByPage();
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (file.endsWith('.js')) queue.push(...staticImports(file));
  }
  return [...files];
}

/**
 * @param {string} title
 * @param {string[]} files
 */
function print(title, files) {
  console.log(title);
  const sized = files.map((file) => ({ file, size: gzipSize(file) }));
  for (const { file, size } of sized.sort((a, b) => b.size - a.size)) {
    console.log(`  ${(size / 1000).toFixed(1).padStart(7)} kB  ${relative(dist, file)}`);
  }
}

const first = firstScreen();
const shipped = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) =>
  join(dist, name),
);
const lazy = shipped.filter(
  (file) =>
    ['.js', '.css', '.ttf'].includes(extname(file)) &&
    !first.includes(file) &&
    !file.startsWith(join(dist, 'engine')),
);

print('First screen, gzip:', first);
print('Later, on demand:', lazy);

// The chunk with Java's words for a faulty expression; workers have a copy each.
const regex = lazy.filter(
  (file) =>
    file.endsWith('.js') &&
    !/Worker-[^/\\]*$/.test(file) &&
    readFileSync(file, 'utf8').includes('Dangling meta character'),
);
const regexSize = regex.map(gzipSize).reduce((sum, size) => sum + size, 0);
if (regex.length === 0) throw new Error('No chunk holds the engine for regular expressions.');
console.log(
  `The part for regular expressions, engine and testers, loads ${(regexSize / 1000).toFixed(1)} kB, gzip.`,
);

const counted = first.filter((file) => !file.endsWith('.html'));
const total = counted.map(gzipSize).reduce((sum, size) => sum + size, 0);
const sum = `${(total / 1000).toFixed(1)} kB of JS and CSS, gzip; mark ${mark / 1000} kB (1 kB = 1000 bytes)`;
if (counted.length === 0) throw new Error('dist/index.html names no script: nothing was measured.');
if (total > mark) {
  console.error(`Too large: the first screen loads ${sum}.`);
  process.exitCode = 1;
} else {
  console.log(`The first screen loads ${sum}.`);
}

// It is not a part of every build.
const single = join(dist, 'cors-playground.html');
if (existsSync(single)) {
  const { size } = statSync(single);
  const kB = `${(size / 1000).toFixed(1)} kB; mark ${singleMark / 1000} kB`;
  if (size > singleMark) {
    console.error(`Too large: the single file has ${kB}.`);
    process.exitCode = 1;
  } else {
    console.log(`The single file has ${kB}.`);
  }
}

const frame = gzipSize(join(dist, 'embed.html'));
const frameSum = `${(frame / 1000).toFixed(1)} kB, gzip; mark ${frameMark / 1000} kB`;
if (frame > frameMark) {
  console.error(`Too large: the page of frames is ${frameSum}.`);
  process.exitCode = 1;
} else {
  console.log(`The page of frames, all in one, is ${frameSum}.`);
}
