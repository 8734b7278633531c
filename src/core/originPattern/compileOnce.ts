import { RecentMap } from './recentMap.ts';
import type { CompileRegex } from './regexPool.ts';

/** The same engine; it keeps what it compiled lately, also what does not compile. */
export function compileOnce(compile: CompileRegex): CompileRegex {
  const compiled = new RecentMap<ReturnType<CompileRegex>>();
  return (source) => compiled.of(source, compile);
}
