import type { Severity } from '#core/lint/rule.ts';
import type { IconName } from '#ui/parts/controls/icons.ts';
import type { Tone } from '#ui/parts/controls/tone.ts';

/** How grave a problem looks in a form: as in the list of the JSON's problems. */
export const problemLook: Readonly<
  Record<Severity, { readonly tone: Tone; readonly icon: IconName }>
> = {
  error: { tone: 'refused', icon: 'error' },
  security: { tone: 'refused', icon: 'warn' },
  compat: { tone: 'warn', icon: 'warn' },
  info: { tone: 'muted', icon: 'info' },
};
