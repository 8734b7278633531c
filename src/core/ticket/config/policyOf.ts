import { splitEntries } from '#core/setup/splitEntries.ts';
import { policyKeys } from '#core/setup/keys.ts';
import { LeftOut } from '#core/secrets/leftOut.ts';
import { withoutSecretsInSetup } from '#core/secrets/inSetup.ts';
import { defaultNativeResponse } from '#core/setup/setup.ts';
import { isObject, listOf, type Json } from '#core/ticket/json/json.ts';
import type { PieceBody } from '#core/ticket/piece.ts';
import type { TicketPolicy } from './asset.ts';

/** The values of a policy's fields, by the gateway's names, as whatever wrote them has them. */
export type PolicyFields = ReadonlyMap<string, Json>;

/**
 * The pieces that a policy is. As the gateway keeps everything it is given, so does this: what is no
 * origin or no header name stays. Texts are typed: `"true"`, `"600"`; empty is an empty list or null.
 *
 * @param id of the action in the gateway, where it is told
 */
export function piecesOfPolicy(
  fields: PolicyFields,
  id: string | null = null,
): readonly PieceBody[] {
  if (policyKeys.some((name) => !isReadable(fields.get(name)))) {
    return [{ kind: 'not-understood', code: 'unreadable-policy' }];
  }
  const entries = (name: (typeof policyKeys)[number]) => entriesOf(fields.get(name));
  const policy: TicketPolicy = {
    allowedOrigins: entries('allowedOrigins'),
    allowHeaders: entries('allowHeaders'),
    exposeHeaders: entries('exposeHeaders'),
    allowCredentials: isYes(first(fields.get('allowCredentials'))),
    allowMethods: entries('allowMethods'),
    maxAge: secondsOf(first(fields.get('maxAge'))),
  };
  const leftOut = new LeftOut();
  const setup = { policy, applications: [], nativeResponse: defaultNativeResponse };
  const without = withoutSecretsInSetup(setup, leftOut.leaveOut).policy ?? policy;
  return [
    { kind: 'policy', id, policy: without },
    ...leftOut.names.map((name) => ({ kind: 'left-out', name }) as const),
  ];
}

/** Whatever has members would be an empty field. */
const isReadable = (json: Json | undefined): boolean =>
  !isObject(json) && !listOf(json)?.some((entry) => typeof entry === 'object' && entry !== null);

/** The texts of a list, or in a text with commas between them. */
export function entriesOf(json: Json | undefined): readonly string[] {
  const list = listOf(json) ?? (typeof json === 'string' ? splitEntries(json) : []);
  return list
    .filter((entry) => typeof entry === 'string' || typeof entry === 'number')
    .map((entry) => String(entry).trim())
    .filter((entry) => entry !== '');
}

const first = (json: Json | undefined): Json | undefined => {
  const list = listOf(json);
  return list ? list[0] : json;
};

export const isYes = (json: Json | undefined): boolean =>
  json === true || (typeof json === 'string' && /^(?:true|yes|on|enabled|checked)$/i.test(json));

function secondsOf(json: Json | undefined): number | null {
  const seconds = typeof json === 'string' ? /^\s*(-?\d{1,15})\b/.exec(json)?.[1] : json;
  const number = seconds === undefined || seconds === null ? NaN : Number(seconds);
  return Number.isSafeInteger(number) ? number : null;
}
