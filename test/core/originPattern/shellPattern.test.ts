import { describe, expect, it } from 'vitest';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { shellPatternMeant } from '#core/originPattern/shellPattern.ts';

describe('an entry written as a shell pattern', () => {
  it.each([
    [
      'https://*.acme.example',
      'https://[^./]+\\.acme\\.example',
      'https://(?:[^./]+\\.)+acme\\.example',
    ],
    ['*.acme.example', 'https://[^./]+\\.acme\\.example', 'https://(?:[^./]+\\.)+acme\\.example'],
    [
      'HTTP://*.Acme.example:8080',
      'http://[^./]+\\.acme\\.example:8080',
      'http://(?:[^./]+\\.)+acme\\.example:8080',
    ],
    ['http://localhost:*', 'http://localhost(?::[0-9]+)?', null],
  ])('%s means an expression, and perhaps a deeper one', (entry, expression, deeper) => {
    expect(shellPatternMeant(entry)).toEqual({ expression, deeper });
    for (const source of [expression, deeper]) {
      if (source !== null) expect(compileJavaRegex(source).ok).toBe(true);
    }
  });

  it.each([
    'https://acme.example',
    '*',
    'https://.*\\.acme.example',
    'https://*',
    'https://a*.example',
  ])('%s is none, or not plainly one', (entry) => {
    expect(shellPatternMeant(entry)).toBeNull();
  });
});
