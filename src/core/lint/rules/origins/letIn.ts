import type { EntryAdvice } from '#core/originLanguage/adviseEntry.ts';
import { replaceBy, type FindingFix, type Severity } from '#core/lint/rule.ts';

/** What the words need of an entry that lets in more than is meant. */
export interface LetInDetail {
  readonly entry: string;
  readonly witness: { readonly origin: string };
  readonly severity?: Severity;
  readonly fix?: FindingFix;
}

/** An origin that an entry lets in, and what to write instead. */
export const letIn = (
  entry: string,
  origin: string | null,
  { mended }: Pick<EntryAdvice, 'mended'> = { mended: null },
): LetInDetail | null =>
  origin === null
    ? null
    : { entry, witness: { origin }, ...(mended !== null && { fix: replaceBy(mended) }) };
