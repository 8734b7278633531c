import { describe, expect, it } from 'vitest';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';

/**
 * The examples that the vendor gives for `watt.server.cors.allowedOrigins` of Integration Server,
 * where an expression after `r:` must match the entire Origin.
 */
const withPort = 'https?://.*.test2.domain.com:[0-9]+';
const internal = '.+\\.[a-zA-Z]*-int.domain.com';

describe("the vendor's examples of Integration Server", () => {
  it.each<[what: string, source: string, origin: string, allowed: boolean]>([
    ['with a port', withPort, 'http://my.test2.domain.com:8080', true],
    ['without a port', withPort, 'http://my.test2.domain.com', false],
    ['a name before -int', internal, 'example.qa.staging-int.domain.com', true],
    ['a name with a digit before -int', internal, 'example.dev1-int.domain.com', false],
  ])('%s', (_what, source, origin, allowed) => {
    const result = compileJavaRegex(source);
    expect(result.ok && result.value.matches(origin)).toBe(allowed);
  });

  it.each<[what: string, source: string, origin: string, allowed: boolean]>([
    ['either scheme', withPort, 'https://my.test2.domain.com:1', true],
    ['a port of no digits', withPort, 'http://my.test2.domain.com:', false],
    ['a path after the port', withPort, 'http://my.test2.domain.com:80/', false],
    ['a dot that stands for anything', withPort, 'http://my-test2xdomain-com:80', true],
    ['nothing before the first dot', internal, '.qa-int.domain.com', false],
    ['no name before -int', internal, 'example.-int.domain.com', true],
    ['the expression inside a longer text', internal, 'a.b-int.domain.com.evil', false],
  ])('also by these expressions: %s', (_what, source, origin, allowed) => {
    const result = compileJavaRegex(source);
    expect(result.ok && result.value.matches(origin)).toBe(allowed);
  });
});
