import type { Application } from '#core/setup/setup.ts';

/** With a name that no other application has. */
export function newApplication(
  others: readonly Application[],
): Pick<Application, 'name' | 'jsOrigins'> {
  const names = new Set(others.map(({ name }) => name));
  let number = names.size + 1;
  while (names.has(`Application ${number}`)) number++;
  return { name: `Application ${number}`, jsOrigins: [] };
}
