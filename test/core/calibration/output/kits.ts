import fc from 'fast-check';
import type { MarkedKit } from '#core/calibration/output/marker.ts';
import { documentedScenario } from '#core/documented/scenarios.ts';
import type { HeaderList } from '#core/http/message.ts';

const { setup } = documentedScenario('preflight-4').scenario;

/** A kit of preflights with these header lines. */
export const kitOf = (lines: readonly HeaderList[], id = 'a1b2c3'): MarkedKit => ({
  id,
  requests: lines.map((headers, at) => ({
    ...{ id: at + 1, setup, bears: ['origin-case', 'vary'] },
    request: { method: 'OPTIONS', url: '/', headers },
  })),
});

export const kitOfOrigins = (origins: readonly string[]): MarkedKit =>
  kitOf(origins.map((origin) => [['Origin', origin]]));

export const address = 'https://gateway.example:5543/orders/1.0';

/** Whatever a header line can hold and a person can type, with what shells act upon more often. */
export const printable = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'%!^\'"`$&|<>()\\;{}[]*?~# =@,'),
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 20,
  })
  .map((text) => text.trim() || '*');
