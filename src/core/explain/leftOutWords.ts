import { pluralize } from './pluralize.ts';

/** "2 values left out as secret: Authorization, access_token"; empty if there is none. */
export function leftOutWords(names: readonly string[]): string {
  if (names.length === 0) return '';
  const each = [...new Set(names)].join(', ');
  return `${pluralize(names.length, 'value')} left out as secret: ${each}`;
}
