import { policyKeys } from '#core/setup/keys.ts';
import { listOf, member, textOf, type Json } from '#core/ticket/json/json.ts';
import type { FoundObject } from '#core/ticket/json/jsonSink.ts';
import type { PieceBody } from '#core/ticket/piece.ts';
import { piecesOfPolicy } from './policyOf.ts';

/** What other servers' CORS configurations are made of. */
const otherKeys = ['allowedMethods', 'allowedHeaders', 'exposedHeaders', 'allowedOriginPatterns'];

export const wantedOfPolicy = [
  ...['policyAction', 'templateKey', 'parameters', 'values', 'policy'],
  ...policyKeys,
  ...otherKeys,
] as const;

/** The CORS action of the gateway's REST API and archives, with its envelope or without. */
export function piecesOfPolicyAction({
  object,
  key,
  cut,
}: FoundObject): readonly PieceBody[] | null {
  if (cut) return null;
  const template = object.get('templateKey');
  // In an action it is read with that; alone, as what was copied out of one.
  if (template === 'corsAttributes' && key !== 'parameters') {
    return piecesOfPolicy(fieldsOf(object));
  }
  if (template !== 'cors') return null;
  const attributes = listOf(object.get('parameters')) ?? [];
  const cors = attributes.find((each) => member(each, 'templateKey') === 'corsAttributes');
  return piecesOfPolicy(fieldsOf(cors ?? object));
}

/** `{ templateKey: NAME, values: […] }` of each field. */
function fieldsOf(attributes: Json): ReadonlyMap<string, Json> {
  const fields = listOf(member(attributes, 'parameters')) ?? [];
  return new Map(
    fields.map((field) => [
      textOf(member(field, 'templateKey')) ?? '',
      member(field, 'values') ?? [],
    ]),
  );
}

/** The six keys bare, or as the playground's own JSON has them under `policy`. */
export function piecesOfSixKeys({ object, key, cut }: FoundObject): readonly PieceBody[] | null {
  const ours = policyKeys.filter((name) => object.has(name));
  if (cut || ours.length === 0) return null;
  if (otherKeys.some((name) => object.has(name))) {
    return [{ kind: 'not-understood', code: 'other-policy' }];
  }
  const isOurs = key === 'policy' || ours.length > 1 || (key === '' && object.size === 1);
  return isOurs ? piecesOfPolicy(object) : null;
}
