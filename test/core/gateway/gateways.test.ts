import { describe, expect, it, vi } from 'vitest';
import { Gateways } from '#core/gateway/gateways.ts';
import { defaultReadings, type Readings } from '#core/gateway/readings.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { noPolicy, setup } from '../../helpers/setups.ts';

const read = (change: Partial<Readings> = {}): Readings => ({ ...defaultReadings, ...change });

describe('Gateways', () => {
  const gateways = new Gateways(compileJavaRegex);
  const one = setup();

  it.each([
    ['the same setup', undefined, undefined],
    ['the same readings', read({ vary: 'added' }), read({ vary: 'added' })],
    ['the default readings, spelled out', read(), read()],
  ])('makes one gateway for %s', (_, first, again) => {
    expect(gateways.of(one, first)).toBe(gateways.of(one, again));
  });

  it.each([
    ['other readings', one, read({ vary: 'added' })],
    ['an equal setup that is another', setup(), undefined],
  ])('makes another one for %s', (_, other, readings) => {
    expect(gateways.of(other, readings)).not.toBe(gateways.of(one));
  });

  it.each([undefined, read()])('makes none without a policy', (readings) => {
    expect(gateways.of(noPolicy(), readings)).toBeNull();
  });

  it('puts the setup and the readings into it', () => {
    const gateway = gateways.of(one, read({ 'method-case': 'case-insensitive' }));
    expect(gateway?.policy).toBe(one.policy);
    expect(gateway?.methods.has('get')).toBe(true);
    expect(gateways.of(one)?.methods.has('get')).toBe(false);
  });

  it.each([
    ['vary', 'added', true],
    ['header-case', 'exact', true],
    ['origin-case', 'case-insensitive', false],
    ['regex-entries', 'r-prefix', false],
  ])('shares the list of origins under %s %s: %s', (reading, alternative, shared) => {
    const other = gateways.of(one, { ...read(), [reading]: alternative });
    expect(other?.origins === gateways.of(one)?.origins).toBe(shared);
  });

  it('compiles a regular expression once for all readings of a setup', () => {
    const compile = vi.fn(compileJavaRegex);
    const counting = new Gateways(compile);
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
});
