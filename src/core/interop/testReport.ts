/** What came of one test, for programs that collect such results. */
export interface TestResult {
  readonly name: string;
  readonly passed: boolean;
  /** Why it failed, a sentence each. */
  readonly why: readonly string[];
}

/** Line ends and other control characters would be the report's own. */
// eslint-disable-next-line no-control-regex -- they are what is taken out
const oneLine = (text: string): string => text.replace(/[\0-\x1f\x7f]+/g, ' ').trim();

/**
 * Results as TAP, version 14, which readers of version 13 read too.
 * https://testanything.org/tap-version-14-specification.html
 */
export function printTap(results: readonly TestResult[]): string {
  const lines = results.flatMap(({ name, passed, why }, i) => [
    `${passed ? 'ok' : 'not ok'} ${i + 1} - ${oneLine(name).replace(/[\\#]/g, '\\$&')}`,
    ...(why.length > 0 ? ['  ---', '  why:', ...why.map(yamlItem), '  ...'] : []),
  ]);
  return ['TAP version 14', `1..${results.length}`, ...lines, ''].join('\n');
}

/** A JSON text is a YAML one. */
const yamlItem = (text: string): string => `    - ${JSON.stringify(text)}`;

/** Results as the XML of JUnit, in the form that build servers read. */
export function printJunit(results: readonly TestResult[], suite: string): string {
  const failures = results.filter(({ passed }) => !passed).length;
  const counts = `tests="${results.length}" failures="${failures}"`;
  const lines = results.map((result) => `    ${testCase(result, suite)}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="${xml(suite)}" ${counts}>`,
    ...lines,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase({ name, passed, why }: TestResult, suite: string): string {
  const start = `<testcase classname="${xml(suite)}" name="${xml(name)}"`;
  if (passed) return `${start}/>`;
  return `${start}><failure message="${xml(why[0] ?? '')}">${xml(why.join(' '))}</failure></testcase>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML 1.0 has neither control characters nor half surrogate pairs, not even escaped ones. */
const xml = (text: string): string =>
  oneLine(text)
    .replace(/\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
