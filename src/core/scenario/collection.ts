import type { Setup } from '#core/setup/setup.ts';
import type { Case } from './case.ts';
import type { PutAside } from './putAside.ts';
import type { Sequence } from './sequence.ts';

/** What a visitor keeps at hand while requests and policies come and go. */
export interface Collection {
  /** Requests and calls with what is expected of them. */
  readonly cases?: readonly Case[];
  /** The gateway's side that the present one is compared with. */
  readonly before?: Setup;
  /** Findings in the setup that the visitor knows of and does not want to be told again. */
  readonly putAside?: readonly PutAside[];
  /** Scenarios in an order, to be walked through. */
  readonly sequence?: Sequence;
}
