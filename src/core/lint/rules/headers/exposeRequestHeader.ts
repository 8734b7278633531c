import { preflightResponseNames, requestOnlyNames } from '#core/http/responseNames.ts';
import { byteLowercase } from '#core/http/headerName.ts';
import { replaceBy, type FindingFix, type ValueRule } from '#core/lint/rule.ts';

/** `{ "policy": { "exposeHeaders": ["Origin"] } }`: the answer to an actual request never has it. */
export const exposeRequestHeader = {
  id: 'expose-request-header',
  meaning: 'expose-request-header',
  severity: 'info',
  on: '/policy/exposeHeaders/*',
  check: (entry): { readonly entry: string; readonly fix: FindingFix } | null =>
    isNotInAnswers(byteLowercase(entry)) ? { entry, fix: replaceBy() } : null,
} as const satisfies ValueRule<'/policy/exposeHeaders/*'>;

const isNotInAnswers = (name: string): boolean =>
  requestOnlyNames.has(name) || preflightResponseNames.has(name);
