import { byteLowercase } from '#core/http/headerName.ts';
import type { At, LintReadings, WideRule } from '#core/lint/rule.ts';

/** What the words need of a native service that answers CORS requests too. */
export interface NativeCorsDetail extends At {
  readonly name: string;
  readonly readings?: Partial<LintReadings>;
}

/**
 * `{ "policy": {}, "nativeResponse": { "headers": [["Access-Control-Allow-Origin", "*"]] } }`: if the gateway
 * adds its own line, browsers read two values, and refuse them.
 */
export const nativeCors = {
  id: 'native-cors',
  severity: 'compat',
  on: '',
  *find({ policy, nativeResponse }, { how }): Generator<NativeCorsDetail> {
    if (!policy) return;
    const index = nativeResponse.headers.findIndex(
      ([name]) => byteLowercase(name) === 'access-control-allow-origin',
    );
    const name = nativeResponse.headers[index]?.[0];
    if (name === undefined) return;
    const at = `/nativeResponse/headers/${index}`;
    if (how['native-cors'] === 'both-sent') yield { at, name };
    else yield { at, name, readings: { 'native-cors': 'both-sent' } };
  },
} as const satisfies WideRule<''>;
