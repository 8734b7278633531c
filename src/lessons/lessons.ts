import { preflightRefused } from '#lessons/data/preflightRefused.ts';
import { whatIsAnOrigin } from '#lessons/data/whatIsAnOrigin.ts';
import type { Lesson } from './lesson.ts';

/** All lessons in the order in which they build on each other. */
export const lessons: readonly Lesson[] = [whatIsAnOrigin, preflightRefused];
