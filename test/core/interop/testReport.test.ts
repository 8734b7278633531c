import { describe, expect, it } from 'vitest';
import { printJunit, printTap } from '#core/interop/testReport.ts';

const results = [
  { name: 'Shop reads', passed: true, why: [] },
  { name: 'A # "b" <c>\nok', passed: false, why: ['Status: 200, not 403.', 'Vary & more'] },
];

describe('results of tests', () => {
  it('as TAP', () => {
    expect(printTap(results)).toBe(
      [
        'TAP version 14',
        '1..2',
        'ok 1 - Shop reads',
        String.raw`not ok 2 - A \# "b" <c> ok`,
        '  ---',
        '  why:',
        '    - "Status: 200, not 403."',
        '    - "Vary & more"',
        '  ...',
        '',
      ].join('\n'),
    );
  });

  it('as XML of JUnit', () => {
    const xml = printJunit(results, 'Cases');
    expect(xml).toContain('<testsuite name="Cases" tests="2" failures="1">');
    expect(xml).toContain('<testcase classname="Cases" name="Shop reads"/>');
    expect(xml).toContain('name="A # &quot;b&quot; &lt;c&gt; ok"><failure');
    expect(xml).toContain('message="Status: 200, not 403.">Status: 200, not 403. Vary &amp; more<');
  });

  it('has no character that XML cannot have', () => {
    const xml = printJunit([{ name: 'a\0\ud800\uffffb', passed: true, why: [] }], 'S');
    expect(xml).toContain('name="a \ufffd\ufffdb"');
  });
});
