import type { Finding } from '#core/lint/finding.ts';
import type { Setup } from '#core/setup/setup.ts';

/** The setup with what a finding proposes in the place of the entry or list that it is about. */
export function applyFix(of: Setup, { path, fix }: Finding): Setup {
  const changed = structuredClone(of) as unknown as Record<string, unknown>;
  const steps = path.split('/').slice(1);
  const last = steps.pop() ?? '';
  let parent: unknown = changed;
  for (const step of steps) parent = (parent as Record<string, unknown>)[step];
  const entries = fix?.entries ?? [];
  if (Array.isArray(parent)) parent.splice(Number(last), 1, ...entries);
  else (parent as Record<string, unknown>)[last] = entries;
  return changed as unknown as Setup;
}
