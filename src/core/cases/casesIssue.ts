import type { UnknownAlternative } from '#core/scenario/readPageView.ts';
import type { Issue } from '#core/result.ts';
import type { SetupIssue } from '#core/setup/setupIssue.ts';

/** What can be wrong with JSON that is meant to be a file of cases. Words: `explain/`. */
export type CasesIssue =
  | SetupIssue
  | UnknownAlternative
  | (Issue & {
      /** Written by a newer version of the playground; no more of it is read. */
      readonly code: 'newer-cases';
      readonly version: number;
    })
  | (Issue & {
      /** Nothing is expected, so it could never fail. */
      readonly code: 'nothing-expected';
    })
  | (Issue & {
      /** A case has to ask one thing: a request, or a call. */
      readonly code: 'not-one-question';
    })
  | (Issue & {
      /** A request has no page that could read its answer. */
      readonly code: 'no-page';
    })
  | (Issue & {
      /** Cases have no policy of their own. */
      readonly code: 'own-policy';
    });
