import { distinct } from '#core/ticket/distinct.ts';
import { assetsOfKind, type Asset, type TicketApplication } from './asset.ts';

/**
 * The applications of a paste, each with the APIs that it is associated with, where that is told;
 * null if there is no word of any.
 */
export function applicationsOf(assets: readonly Asset[]): readonly TicketApplication[] | null {
  const apis = new Map<string, ReadonlySet<string>>();
  for (const { application, apis: more } of assetsOfKind(assets, 'association')) {
    apis.set(application, new Set([...(apis.get(application) ?? []), ...more]));
  }
  const told = assetsOfKind(assets, 'application');
  if (told.length === 0 && assetsOfKind(assets, 'applications').length === 0) return null;
  return distinct(
    told.map(({ id, application }) => {
      const associated = apis.get(id ?? '');
      return { ...application, ...(associated && { apis: [...associated] }) };
    }),
  );
}
