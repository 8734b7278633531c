import { listOf, member, textOf } from '#core/ticket/json/json.ts';
import type { FoundObject } from '#core/ticket/json/jsonSink.ts';
import type { PieceBody } from '#core/ticket/piece.ts';

export const wantedOfApi = ['apiName', 'apiVersion', 'id', 'names', 'policyScope'] as const;

/** An API of an archive or of the REST API, of which name and version are wanted. */
export function piecesOfApi({ object, cut }: FoundObject): readonly PieceBody[] | null {
  const [name, id] = [textOf(object.get('apiName')), textOf(object.get('id'))];
  if (cut || name === null || id === null || object.has('httpMethod')) return null;
  return [{ kind: 'api', id, name, version: textOf(object.get('apiVersion')) }];
}

/** A policy of an archive, of which the name is wanted. */
export function piecesOfPolicyName({ object, cut }: FoundObject): readonly PieceBody[] | null {
  if (cut || !object.has('policyScope')) return null;
  const [first] = listOf(object.get('names')) ?? [];
  const name = textOf(member(first, 'value'));
  return name === null ? [] : [{ kind: 'policy-name', name }];
}
