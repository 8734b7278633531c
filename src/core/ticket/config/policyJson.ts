import { policyKeys } from '#core/setup/keys.ts';
import {
  isObject,
  listOf,
  member,
  textOf,
  type Json,
  type JsonObject,
} from '#core/ticket/json/json.ts';
import type { FoundObject } from '#core/ticket/json/jsonSink.ts';
import type { PieceBody } from '#core/ticket/piece.ts';
import { piecesOfPolicy } from './policyOf.ts';

/** What other servers' CORS configurations are made of. */
const otherKeys = ['allowedMethods', 'allowedHeaders', 'exposedHeaders', 'allowedOriginPatterns'];

export const wantedOfPolicy = [
  ...['policyAction', 'policyActions', 'templateKey', 'corsAttributes', 'parameters', 'values'],
  ...['value', 'policy'],
  ...policyKeys,
  ...otherKeys,
] as const;

/** The CORS action of the gateway's REST API and archives, with its envelope or without. */
export function piecesOfPolicyAction({
  object,
  key,
  cut,
}: FoundObject): readonly PieceBody[] | null {
  if (cut || isInAction(key) || !isCors(object)) return null;
  const fields = new Map(fieldsIn(object));
  return fields.size > 0
    ? piecesOfPolicy(fields, textOf(object.get('id')))
    : [{ kind: 'not-understood', code: 'unreadable-policy' }];
}

/** It is read with the action that it is part of. */
const isInAction = (key: string): boolean => key === 'parameters' || key === 'corsAttributes';

const isCors = (action: JsonObject): boolean =>
  action.get('templateKey') === 'cors' || [action, ...partsOf(action)].some(isAttributes);

const isAttributes = (json: Json): boolean =>
  member(json, 'templateKey') === 'corsAttributes' || member(json, 'corsAttributes') !== undefined;

const partsOf = (json: Json): readonly Json[] => asList(member(json, 'parameters'));

const asList = (json: Json | undefined): readonly Json[] =>
  json === undefined ? [] : (listOf(json) ?? [json]);

/**
 * The fields of an action: `{ templateKey: NAME, values: […] }` as the gateway writes them, `NAME: […]`
 * as people do, below `corsAttributes` and `parameters` in any order, with lists around them or not.
 */
function* fieldsIn(json: Json): Generator<readonly [name: string, value: Json]> {
  const name = textOf(member(json, 'templateKey'));
  if (policyKeys.some((key) => key === name)) yield [name ?? '', valueOf(json)];
  for (const key of policyKeys) {
    const value = member(json, key);
    if (value !== undefined) yield [key, isObject(value) ? valueOf(value) : value];
  }
  for (const part of [...asList(member(json, 'corsAttributes')), ...partsOf(json)]) {
    yield* fieldsIn(part);
  }
}

const valueOf = (field: Json): Json => member(field, 'values') ?? member(field, 'value') ?? [];

/** The six keys bare, or as the playground's own JSON has them under `policy`. */
export function piecesOfSixKeys({ object, key, cut }: FoundObject): readonly PieceBody[] | null {
  const ours = policyKeys.filter((name) => object.has(name));
  if (cut || ours.length === 0 || isInAction(key)) return null;
  if (otherKeys.some((name) => object.has(name))) {
    return [{ kind: 'not-understood', code: 'other-policy' }];
  }
  const isOurs = key === 'policy' || ours.length > 1 || (key === '' && object.size === 1);
  return isOurs ? piecesOfPolicy(object) : null;
}
