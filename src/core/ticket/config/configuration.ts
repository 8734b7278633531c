import { distinct } from '#core/ticket/distinct.ts';
import type { Ticket } from '#core/ticket/ticket.ts';
import { applicationsOf } from './applications.ts';
import { assetsOfKind, type Asset } from './asset.ts';
import { Holders } from './holders.ts';

type Configuration = Pick<Ticket, 'policy' | 'policies' | 'apis' | 'applications' | 'assets'>;

/**
 * The configuration that a paste, an archive or several files hold together. Two policies that differ
 * are none: nothing tells which one answered.
 */
export function configurationOf(assets: readonly Asset[]): Configuration {
  const holders = new Holders(assets);
  const held = distinct(
    assetsOfKind(assets, 'policy').map((asset) => ({
      ...holders.of(asset),
      policy: asset.policy,
    })),
  );
  const [policy, otherPolicy] = distinct(held.map((each) => each.policy));
  const apis = assetsOfKind(assets, 'api');
  return {
    policy: otherPolicy ? null : (policy ?? null),
    ...(held.some(({ api }) => api !== '') && { policies: held }),
    ...(apis.length > 0 && { apis: apis.map(({ id, name, version }) => ({ id, name, version })) }),
    applications: applicationsOf(assets),
    ...(assets.length > 0 && { assets }),
  };
}
