import { isForbiddenName } from '#core/http/forbiddenRequestHeader.ts';
import { responseOnlyNames } from '#core/http/responseNames.ts';
import { byteLowercase } from '#core/http/headerName.ts';
import { replaceBy, type FindingFix, type ValueRule } from '#core/lint/rule.ts';

/**
 * `{ "policy": { "allowHeaders": ["Cookie"] } }`: browsers keep it for themselves. A script that sets it is
 * not heard, and no preflight asks for it.
 */
export const headerForbidden = {
  id: 'header-forbidden',
  meaning: 'header-forbidden',
  severity: 'info',
  on: '/policy/allowHeaders/*',
  check: (entry): { readonly entry: string; readonly fix: FindingFix } | null =>
    isForbiddenName(byteLowercase(entry)) && !responseOnlyNames.has(byteLowercase(entry))
      ? { entry, fix: replaceBy() }
      : null,
} as const satisfies ValueRule<'/policy/allowHeaders/*'>;
