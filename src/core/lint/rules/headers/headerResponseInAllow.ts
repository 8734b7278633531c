import { responseOnlyNames } from '#core/http/responseNames.ts';
import { byteLowercase } from '#core/http/headerName.ts';
import { replaceBy, type FindingFix, type ValueRule } from '#core/lint/rule.ts';

/** `{ "policy": { "allowHeaders": ["Access-Control-Allow-Origin"] } }`: no request needs a header of the answer. */
export const headerResponseInAllow = {
  id: 'header-response-in-allow',
  meaning: 'header-response-in-allow',
  severity: 'info',
  on: '/policy/allowHeaders/*',
  check: (entry): { readonly entry: string; readonly fix: FindingFix } | null =>
    responseOnlyNames.has(byteLowercase(entry)) ? { entry, fix: replaceBy() } : null,
} as const satisfies ValueRule<'/policy/allowHeaders/*'>;
