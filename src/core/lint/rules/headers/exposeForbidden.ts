import { forbiddenResponseNames } from '#core/http/responseNames.ts';
import { byteLowercase } from '#core/http/headerName.ts';
import { replaceBy, type FindingFix, type ValueRule } from '#core/lint/rule.ts';

/** `{ "policy": { "exposeHeaders": ["Set-Cookie"] } }`: no script ever sees it. */
export const exposeForbidden = {
  id: 'expose-forbidden',
  meaning: 'expose-forbidden',
  severity: 'compat',
  on: '/policy/exposeHeaders/*',
  check: (entry): { readonly entry: string; readonly fix: FindingFix } | null =>
    forbiddenResponseNames.has(byteLowercase(entry)) ? { entry, fix: replaceBy() } : null,
} as const satisfies ValueRule<'/policy/exposeHeaders/*'>;
