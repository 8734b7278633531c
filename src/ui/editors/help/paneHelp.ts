import { callHelp } from '#core/explain/browser/callHelpWords.ts';
import {
  applicationHelp,
  nativeHelp,
  policyHelp,
  requestHelp,
  type FieldHelp,
} from '#core/explain/gateway/fieldHelpWords.ts';

/** What the fields of a form are, by the form, in the order in which it has them. */
export const paneHelp: Record<'gateway' | 'request' | 'call', readonly FieldHelp[]> = {
  gateway: [...Object.values(policyHelp), ...Object.values(applicationHelp), nativeHelp],
  request: Object.values(requestHelp),
  call: Object.values(callHelp),
};
