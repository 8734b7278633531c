import { describe, expect, it, vi } from 'vitest';
import { PolicyCache } from '#core/gateway/policyCache.ts';
import { defaultReadings, type Readings } from '#core/gateway/readings.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { noPolicy, setup } from '../../helpers/setups.ts';

const read = (change: Partial<Readings> = {}): Readings => ({ ...defaultReadings, ...change });

describe('PolicyCache', () => {
  const cache = new PolicyCache(compileJavaRegex);
  const one = setup();

  it.each([
    ['the same setup', undefined, undefined],
    ['the same readings', read({ vary: 'added' }), read({ vary: 'added' })],
    ['the default readings, spelled out', read(), read()],
  ])('compiles one policy for %s', (_, first, again) => {
    expect(cache.of(one, first)).toBe(cache.of(one, again));
  });

  it.each([
    ['other readings', one, read({ vary: 'added' })],
    ['an equal setup that is another', setup(), undefined],
  ])('makes another one for %s', (_, other, readings) => {
    expect(cache.of(other, readings)).not.toBe(cache.of(one));
  });

  it.each([undefined, read()])('makes none without a policy', (readings) => {
    expect(cache.of(noPolicy(), readings)).toBeNull();
  });

  it('puts the setup and the readings into it', () => {
    const compiled = cache.of(one, read({ 'method-case': 'case-insensitive' }));
    expect(compiled?.policy).toBe(one.policy);
    expect(compiled?.methods.has('get')).toBe(true);
    expect(cache.of(one)?.methods.has('get')).toBe(false);
  });

  it.each([
    ['vary', 'added', true],
    ['header-case', 'exact', true],
    ['origin-case', 'case-insensitive', false],
    ['regex-entries', 'r-prefix', false],
  ])('shares the list of origins under %s %s: %s', (reading, alternative, shared) => {
    const other = cache.of(one, { ...read(), [reading]: alternative });
    expect(other?.origins === cache.of(one)?.origins).toBe(shared);
  });

  it('compiles a regular expression once for all readings of a setup', () => {
    const compile = vi.fn(compileJavaRegex);
    const counting = new PolicyCache(compile);
    const regex = setup({ allowedOrigins: ['https://s.*'] });
    expect(compile).not.toHaveBeenCalled();
    for (const readings of [
      undefined,
      read({ vary: 'added' }),
      read({ 'native-cors': 'both-sent' }),
    ]) {
      const match = counting.of(regex, readings)?.origins.match('https://shop.example');
      expect(match).toEqual({ verdict: 'allowed', index: 0, kind: 'regex' });
    }
    expect(compile.mock.calls).toEqual([['https://s.*']]);
  });

  it('compiles a regular expression once for all setups that have it', () => {
    const compile = vi.fn(compileJavaRegex);
    const counting = new PolicyCache(compile);
    const match = (...allowedOrigins: string[]) =>
      counting.of(setup({ allowedOrigins }))?.origins.match('https://shop.example');
    expect(match('https://a.*', 'https://s.*')).toMatchObject({ index: 1 });
    expect(match('https://ab.*', 'https://s.*')).toMatchObject({ index: 1 });
    expect(match('https://s.*')).toMatchObject({ index: 0 });
    expect(compile.mock.calls).toEqual([['https://a.*'], ['https://s.*'], ['https://ab.*']]);
  });

  it('answers no otherwise for what was asked before', () => {
    const costly = Array.from({ length: 14 }, (_, i) => `.*.*.*.*.*.*=${i}`);
    const origin = 'a'.repeat(2000);
    const asked = (cache: PolicyCache, allowedOrigins: string[]) =>
      cache.of(setup({ allowedOrigins }))?.origins.match(origin);
    const lists = [[...costly, 'a{1000}a*'], ['a{1000}a*'], [...costly, 'a{1000}a*'].reverse()];
    const one = new PolicyCache(compileJavaRegex);
    for (const list of [...lists, ...lists]) {
      expect(asked(one, list)).toEqual(asked(new PolicyCache(compileJavaRegex), list));
    }
  });
});
