import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { compileOnce } from '#core/originPattern/compileOnce.ts';
import { OriginTesterState } from '#ui/editors/policy/OriginTesterState.svelte.ts';
import GatewayOrigins from '#ui/panes/GatewayOrigins.svelte';
import GatewayRegexes from '#ui/panes/GatewayRegexes.svelte';

/** The engine for regular expressions, what is shown of entries that are one, and the table of origins. */
export const regexes = {
  compileJavaRegex: compileOnce(compileJavaRegex),
  GatewayOrigins,
  GatewayRegexes,
  OriginTesterState,
};
