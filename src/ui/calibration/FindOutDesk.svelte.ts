import type { KitForm } from '#core/calibration/output/kitForm.ts';
import type { KitKind, SentKit } from './calibrating.ts';

/** Of the kits that were copied, so many are remembered. */
const mostSent = 8;

/** What the visitor chose and pasted to find out how their gateway answers; kept until the page goes. */
export class FindOutDesk {
  pasted: string = $state.raw('');
  /** How the requests are written. */
  form: KitForm = $state('bash');
  kind: KitKind = $state('own');
  /** Whether GET requests are sent, which reach the native service. */
  actualRequests: boolean = $state(true);
  /** The address of the API as typed; null while the one that is proposed stands. */
  address: string | null = $state(null);
  /** Whether what was found out before counts. */
  countsEarlier: boolean = $state(true);
  /** Kits that were copied, the last one first: their answers are read also after an edit. */
  sent: readonly SentKit[] = $state.raw([]);

  /** Of requests that are sent again, by the mark of their kit, the last answer counts alone. */
  again: Readonly<Record<string, readonly number[]>> = $state.raw({});
  /** What was pasted before they were. */
  #before: string = $state.raw('');

  /** Whether something was pasted since. */
  get isAnsweredAgain(): boolean {
    return this.pasted !== this.#before;
  }

  remember(sent: SentKit): void {
    const others = this.sent.filter(({ kit }) => kit.id !== sent.kit.id);
    this.sent = [sent, ...others].slice(0, mostSent);
  }

  sendAgain(kit: string, ids: readonly number[]): void {
    this.#before = this.pasted;
    this.again = { ...this.again, [kit]: [...(this.again[kit] ?? []), ...ids] };
  }

  clear(): void {
    this.pasted = '';
    this.again = {};
    this.countsEarlier = true;
  }
}
