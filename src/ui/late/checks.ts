import { findingTag } from '#core/explain/issue/findingWords.ts';
import { linter } from '#core/lint/lint.ts';

/** What finds oddities in a setup, and the words for them. */
export const checks = { linter, findingTag };
