import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { compileOnce } from '#core/originPattern/compileOnce.ts';
import { OriginTesterState } from '#ui/editors/policy/OriginTesterState.svelte.ts';
import GatewayRegexes from '#ui/panes/GatewayRegexes.svelte';

/** The engine for regular expressions, and what is shown of entries that are one. */
export const regexes = {
  compileJavaRegex: compileOnce(compileJavaRegex),
  GatewayRegexes,
  OriginTesterState,
};
