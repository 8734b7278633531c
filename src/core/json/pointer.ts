/** `path` followed by one step down, as a JSON pointer (RFC 6901 §3). */
export function pointerTo(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}/${step}`;
  return `${path}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The steps of a JSON pointer; an array index stays text (RFC 6901 §4). */
export function pointerSteps(pointer: string): readonly string[] {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
