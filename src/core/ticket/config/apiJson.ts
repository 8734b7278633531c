import { listOf, member, textOf } from '#core/ticket/json/json.ts';
import type { FoundObject } from '#core/ticket/json/jsonSink.ts';
import type { PieceBody } from '#core/ticket/piece.ts';
import { entriesOf } from './policyOf.ts';

export const wantedOfApi = [
  ...['apiResponse', 'api', 'apiName', 'apiVersion', 'id', 'policies'],
  ...['names', 'policyScope', 'global', 'policyEnforcements', 'enforcements'],
  'enforcementObjectId',
] as const;

/** An API of an archive or of the REST API, of which name and version are wanted. */
export function piecesOfApi({ object, cut }: FoundObject): readonly PieceBody[] | null {
  const [name, id] = [textOf(object.get('apiName')), textOf(object.get('id'))];
  if (cut || name === null || id === null || object.has('httpMethod')) return null;
  const version = textOf(object.get('apiVersion'));
  return [{ kind: 'api', id, name, version, policies: entriesOf(object.get('policies')) }];
}

/** A policy of the gateway: the list of actions that it enforces, in an archive or of the REST API. */
export function piecesOfActions({ object, cut }: FoundObject): readonly PieceBody[] | null {
  if (cut || !object.has('policyScope')) return null;
  const [first] = listOf(object.get('names')) ?? [];
  const actions = (listOf(object.get('policyEnforcements')) ?? [])
    .flatMap((stage) => listOf(member(stage, 'enforcements')) ?? [])
    .flatMap((enforced) => textOf(member(enforced, 'enforcementObjectId')) ?? []);
  const id = textOf(object.get('id'));
  const isGlobal = object.get('global') === true || object.get('policyScope') === 'GLOBAL';
  const name = textOf(member(first, 'value')) ?? id ?? '';
  return [{ kind: 'actions', id, name, isGlobal, actions }];
}
