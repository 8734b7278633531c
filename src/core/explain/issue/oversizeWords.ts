import type { Oversize } from '#core/share/oversize.ts';

/** Why a link that could be read is not drawn at once. */
export function oversizeWords({ kind, count }: Oversize): string {
  const number = count.toLocaleString('en');
  return kind === 'length'
    ? `It holds a value of ${number} characters, more than any header can carry.`
    : `It holds ${number} values, more than any policy or request has.`;
}
