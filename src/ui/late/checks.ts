import { findingTag } from '#core/explain/issue/findingWords.ts';
import { linter } from '#core/lint/linter.ts';
import { Adviser } from '#ui/advice/Adviser.ts';

/** What finds oddities in a setup, aside where that takes its time, and the words for them. */
export const checks = { linter, Adviser, findingTag };
