import type { QuestionId } from '#core/gateway/step.ts';
import type { Claim } from './claim.ts';

/** What one can say. Which one is right is not written here: see `answerOf`. */
export interface Option<Value> {
  /** What the engine's value is compared with. */
  readonly value: Value;
  readonly label: string;
  /** What to say to one who chose it and was wrong. */
  readonly note?: string;
}

interface Asks<Kind extends string, Value> {
  readonly kind: Kind;
  readonly text: string;
  readonly options: readonly Option<Value>[];
  /** The author's answer: the place of an option, from 0. A test compares it with the engine's. */
  readonly marked: number;
  /** Of a page's call: which of its requests is asked about; the last one when left out. */
  readonly exchange?: 'preflight' | 'request';
  /** Where it makes no sense to ask how sure one is. */
  readonly sure?: false;
}

export type Question =
  /** Status and reason phrase as they reach the caller, such as `405 Method Not Allowed`. */
  | Asks<'status', string>
  /** The question of the flowchart that decides: the last one that is asked. */
  | Asks<'box', QuestionId>
  /** The value of a header, null if it is absent: in the request, in the response, or as far as the page's script sees it. */
  | (Asks<'header', string | null> & {
      readonly name: string;
      readonly where: 'request' | 'response' | 'script';
    })
  /** Whether the page gets the answer. */
  | Asks<'page', boolean>
  /** Anything else; exactly one of the claims holds. */
  | Asks<'choice', Claim>;
