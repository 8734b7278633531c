import { withoutBareSecrets } from '#core/secrets/bareSecrets.ts';
import { LeftOut } from '#core/secrets/leftOut.ts';
import { listOf, textOf } from '#core/ticket/json/json.ts';
import type { FoundObject } from '#core/ticket/json/jsonSink.ts';
import type { PieceBody } from '#core/ticket/piece.ts';
import type { TicketApplication } from './asset.ts';
import { entriesOf, isYes } from './policyOf.ts';

export const wantedOfApplications = [
  ...['applications', 'applicationID', 'applicationId', 'id', 'name', 'jsOrigins', 'isSuspended'],
  ...['consumingAPIs', 'apiIds', 'associated'],
] as const;

/** An application of the REST API, of an archive, of the playground's own JSON. */
export function piecesOfApplication(found: FoundObject): readonly PieceBody[] | null {
  const { object, cut } = found;
  if (cut || !(listOf(object.get('jsOrigins')) || isListed(found))) return null;
  const leftOut = new LeftOut();
  const bare = (text: string) => withoutBareSecrets(text, leftOut.leaveOut);
  const apis = entriesOf(object.get('consumingAPIs'));
  const application: TicketApplication = {
    name: bare(textOf(object.get('name')) ?? ''),
    jsOrigins: entriesOf(object.get('jsOrigins')).map(bare),
    isSuspended: isYes(object.get('isSuspended')),
    ...((apis.length > 0 || object.get('associated') === false) && { apis }),
  };
  const id = ['applicationID', 'applicationId', 'id'].map((name) => textOf(object.get(name)));
  return [
    { kind: 'application', id: id.find((each) => each !== null) ?? null, application },
    ...leftOut.names.map((name) => ({ kind: 'left-out', name }) as const),
  ];
}

/** One of a list of applications, which need not say that it has no JavaScript origins. */
const isListed = ({ object, key }: FoundObject): boolean =>
  key === 'applications' && object.has('name') && (object.has('id') || object.has('applicationID'));

/** An archive keeps apart which APIs an application is associated with. */
export function piecesOfAssociation({ object, cut }: FoundObject): readonly PieceBody[] | null {
  const application = textOf(object.get('applicationId'));
  if (cut || application === null || !listOf(object.get('apiIds'))) return null;
  return [{ kind: 'association', application, apis: entriesOf(object.get('apiIds')) }];
}

/** That there is a list of applications, also if none is in it. */
export function piecesOfList({ object }: FoundObject): readonly PieceBody[] | null {
  return listOf(object.get('applications')) ? [{ kind: 'applications' }] : null;
}
