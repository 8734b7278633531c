import type { CorsPolicy } from '#core/setup/setup.ts';

/** As the gateway's JSON has it, with its texts typed. */
export type TicketPolicy = CorsPolicy;

export interface ArchivePolicy {
  /** Its name; '' where nothing tells it. */
  readonly api: string;
  readonly version: string | null;
  readonly level: 'api' | 'global';
  readonly policy: TicketPolicy;
}

export interface ArchiveApi {
  readonly id: string;
  readonly name: string;
  readonly version: string | null;
}

export interface TicketApplication {
  readonly name: string;
  readonly jsOrigins: readonly string[];
  readonly isSuspended: boolean;
  /** Ids of the APIs that it is associated with, where the form tells. */
  readonly apis?: readonly string[];
}

/** What a gateway keeps of its configuration. By the ids, files of one export belong together. */
export type Asset =
  | {
      readonly kind: 'policy';
      /** Of the CORS action; null where the form has none. */
      readonly id: string | null;
      readonly policy: TicketPolicy;
      /** The folder of an archive in which it is. */
      readonly folder?: AssetFolder;
    }
  /** The actions of a policy, of which CORS can be one. */
  | {
      readonly kind: 'actions';
      readonly id: string | null;
      readonly name: string;
      readonly isGlobal: boolean;
      readonly actions: readonly string[];
    }
  /** An API, and the ids of its policies. */
  | ({ readonly kind: 'api'; readonly policies: readonly string[] } & ArchiveApi)
  /** That there is a list of applications, also if none is in it. */
  | { readonly kind: 'applications' }
  | {
      readonly kind: 'application';
      readonly id: string | null;
      readonly application: TicketApplication;
    }
  /** Which APIs an application is associated with, where that is kept apart from it. */
  | {
      readonly kind: 'association';
      readonly application: string;
      readonly apis: readonly string[];
    };

/** What a folder of an archive belongs to. */
export interface AssetFolder {
  readonly kind: 'api' | 'global-policy';
  readonly id: string;
}

export const assetsOfKind = <K extends Asset['kind']>(
  assets: readonly Asset[],
  kind: K,
): readonly Extract<Asset, { kind: K }>[] =>
  assets.filter((asset): asset is Extract<Asset, { kind: K }> => asset.kind === kind);

const kinds: ReadonlySet<string> = new Set<Asset['kind']>([
  ...(['policy', 'actions', 'api', 'applications', 'application', 'association'] as const),
]);

/** What is configuration among the pieces of a paste. */
export const isAsset = <P extends { readonly kind: string }>(
  piece: P,
): piece is Extract<P, { readonly kind: Asset['kind'] }> => kinds.has(piece.kind);
