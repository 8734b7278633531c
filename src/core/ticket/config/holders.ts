import { assetsOfKind, type Asset, type ArchivePolicy } from './asset.ts';

type AssetOf<K extends Asset['kind']> = Extract<Asset, { kind: K }>;

/** Which API, or which global policy, a CORS action is of: by the ids, or by its folder. */
export class Holders {
  readonly #byAction = new Map<string, AssetOf<'actions'>>();
  readonly #globalPolicies = new Map<string, string>();
  readonly #byPolicy = new Map<string, AssetOf<'api'>>();
  readonly #apis = new Map<string, AssetOf<'api'>>();

  constructor(assets: readonly Asset[]) {
    for (const each of assetsOfKind(assets, 'actions')) {
      for (const action of each.actions) this.#byAction.set(action, each);
      this.#globalPolicies.set(each.id ?? '', each.name);
    }
    for (const api of assetsOfKind(assets, 'api')) {
      for (const policy of api.policies) this.#byPolicy.set(policy, api);
      this.#apis.set(api.id, api);
    }
  }

  /** Its API is '' where nothing tells it. */
  of({ id, folder }: AssetOf<'policy'>): Omit<ArchivePolicy, 'policy'> {
    const policy = this.#byAction.get(id ?? '');
    if (policy?.isGlobal) return { api: policy.name, version: null, level: 'global' };
    if (folder?.kind === 'global-policy') {
      const api = this.#globalPolicies.get(folder.id) ?? folder.id;
      return { api, version: null, level: 'global' };
    }
    const api = this.#byPolicy.get(policy?.id ?? '') ?? this.#apis.get(folder?.id ?? '');
    return { api: api?.name ?? folder?.id ?? '', version: api?.version ?? null, level: 'api' };
  }
}
