import { documentedMethods } from '#core/setup/documentedMethods.ts';
import type { Ghost } from '#ui/parts/tokens/tokens.ts';

/** The methods that are wanted, and the documented ones, without those that are allowed. */
export const methodGhosts = (
  allowed: readonly string[],
  wanted: readonly Ghost[],
): readonly Ghost[] => [
  ...wanted,
  ...documentedMethods
    .filter((method) => !allowed.includes(method))
    .filter((method) => !wanted.some(({ value }) => value === method))
    .map((value) => ({ value })),
];
