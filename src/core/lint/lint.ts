import { compileOnce } from '#core/originPattern/compileOnce.ts';
import { entryDescriber } from '#core/originPattern/describeEntry.ts';
import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import type { Setup } from '#core/setup/setup.ts';
import { adviceAtOnce } from './adviceAtOnce.ts';
import type { Finding } from './finding.ts';
import { linter, type LintTools } from './linter.ts';
import type { LintReadings } from './rule.ts';

/** Every finding in a setup. `compile` may be `stillLoading`: then no expression is judged. */
export const lint = (setup: Setup, how: LintReadings, compile: CompileRegex): Finding[] => [
  ...linter(lintTools(how, compile))(setup),
];

/** What rules may ask under one set of readings, found out at once. */
export function lintTools(how: LintReadings, engine: CompileRegex): LintTools {
  const compile = compileOnce(engine);
  return {
    how,
    describe: entryDescriber(how, compile),
    compile,
    ...adviceAtOnce({ how, compile }),
  };
}
