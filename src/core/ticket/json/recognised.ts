import {
  piecesOfApplication,
  piecesOfAssociation,
  piecesOfList,
  wantedOfApplications,
} from '#core/ticket/config/applicationJson.ts';
import { piecesOfActions, piecesOfApi, wantedOfApi } from '#core/ticket/config/apiJson.ts';
import {
  piecesOfPolicyAction,
  piecesOfSixKeys,
  wantedOfPolicy,
} from '#core/ticket/config/policyJson.ts';
import {
  isWantedSetting,
  piecesOfSettings,
  wantedOfSettings,
} from '#core/ticket/config/settings.ts';
import {
  headersOfEvent,
  piecesOfEvent,
  wantedOfEvent,
} from '#core/ticket/config/transactionEvent.ts';
import { piecesOfEntry } from '#core/ticket/har/entry.ts';
import { wantedOfHar } from '#core/ticket/har/wanted.ts';
import type { Piece, PieceBody } from '#core/ticket/piece.ts';
import type { FoundObject, JsonSink } from './jsonSink.ts';

/** What an object can be. Null: not this. */
const recognisers: readonly ((found: FoundObject) => readonly PieceBody[] | null)[] = [
  piecesOfEntry,
  piecesOfEvent,
  piecesOfPolicyAction,
  piecesOfSixKeys,
  piecesOfApplication,
  piecesOfAssociation,
  piecesOfSettings,
  piecesOfApi,
  piecesOfActions,
  piecesOfList,
];

const wanted: ReadonlySet<string> = new Set<string>([
  ...wantedOfHar,
  ...wantedOfEvent,
  ...headersOfEvent,
  ...wantedOfPolicy,
  ...wantedOfApplications,
  ...wantedOfSettings,
  ...wantedOfApi,
]);

/** By far the most objects of a HAR, and never one of these: they are part of an entry. */
const isPart: ReadonlySet<string> = new Set([
  ...['headers', 'cookies', 'request', 'response', 'content', 'postData'],
]);

const wantedWhole: ReadonlySet<string> = new Set<string>(['headers', ...headersOfEvent]);

/** Takes the objects of a JSON text that say something about CORS for the pieces they are. */
export class Recognised implements JsonSink {
  readonly pieces: Piece[] = [];
  /** Whether there is anything of what is looked for, though it may say nothing about CORS. */
  any = false;
  readonly #leftOut = new Set<string>();

  wants(key: string): 'some' | 'all' | false {
    if (wanted.has(key)) return wantedWhole.has(key) ? 'all' : 'some';
    return isWantedSetting(key) ? 'some' : false;
  }

  found(found: FoundObject): boolean {
    if (isPart.has(found.key)) return false;
    if (found.object.has('log')) this.any = true;
    for (const piecesOf of recognisers) {
      const pieces = piecesOf(found);
      if (!pieces) continue;
      this.any = true;
      for (const piece of pieces) this.#add(piece, found);
      return true;
    }
    return false;
  }

  /** What is left out of a hundred thousand entries is said once. */
  #add(piece: PieceBody, { lines }: FoundObject): void {
    if (piece.kind === 'left-out') {
      const name = piece.name.toLowerCase();
      if (this.#leftOut.has(name)) return;
      this.#leftOut.add(name);
    }
    this.pieces.push({ ...piece, lines });
  }
}
