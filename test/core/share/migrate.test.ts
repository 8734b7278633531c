import { describe, expect, it } from 'vitest';
import { presentDictionary, presentVersion, wireVersions, writeWire } from '#core/share/migrate.ts';
import { readScenario } from '#core/share/readScenario.ts';
import { linkTo } from './linkTo.ts';
import { middle } from './states.ts';

describe('the versions of the wire form', () => {
  it('are all still readable, from the first to the present one', () => {
    const versions = Array.from({ length: presentVersion }, (_, i) => i + 1);
    expect([...wireVersions.keys()]).toEqual(versions);
  });

  it('end with the one that is written', () => {
    const present = wireVersions.get(presentVersion)!;
    expect(present.dictionary).toBe(presentDictionary);
    expect(readScenario(present.read(writeWire(middle)))).toEqual({ ok: true, value: middle });
    expect(linkTo(middle).startsWith(`v${presentVersion}.`)).toBe(true);
  });
});
