import { byteLowercase } from '#core/http/headerName.ts';
import type { LintReadings } from '#core/lint/rule.ts';

/** Whether Allow Headers has a name, or what stands for every one. */
export const allowsHeader = (
  entries: readonly string[],
  name: string,
  how: LintReadings,
): boolean =>
  entries.some((entry) => byteLowercase(entry) === name) ||
  (how['header-star'] === 'any-header' && entries.includes('*'));
