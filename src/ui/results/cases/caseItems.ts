import type { CaseAnswer } from '#core/cases/changedCases.ts';
import type { JudgedCase } from '#core/cases/judgeCases.ts';
import { failureWords } from '#core/explain/cases/caseWords.ts';
import { plain } from '#core/explain/phrase.ts';
import type { Case } from '#core/scenario/case.ts';
import { statusLook, type StatusLook, undecided } from '#ui/results/statusLook.ts';

/** One case as a thing to choose. */
export interface CaseItem {
  readonly name: string;
  /** Its place in the list that the visitor keeps, from 0. */
  readonly at: number;
  /** What is answered now; null until it was run. */
  readonly look: StatusLook | null;
  readonly passed: boolean;
  /** "200, not 403" where the status differs. */
  readonly short: string;
  /** Why it fails, in sentences; the name alone where it does not. */
  readonly title: string;
}

/** What hears of a name while it is typed. */
export interface Naming {
  readonly oninput: (name: string) => void;
  readonly onend: () => void;
}

const nothingSent: StatusLook = {
  tone: 'refused',
  icon: 'x',
  title: 'Nothing is sent',
  aside: '',
  short: 'not sent',
};

/** @param answer the gateway's last one; null where it gave none */
export function answerLook({ answer, pageReads }: Omit<CaseAnswer, 'asExpected'>): StatusLook {
  if (answer) return statusLook(answer);
  return pageReads === null ? undecided : nothingSent;
}

function itemOf(kept: Case, at: number, result: JudgedCase | undefined): CaseItem {
  const { name } = kept;
  if (!result) return { name, at, look: null, passed: true, short: '', title: name };
  const look = answerLook({ ...result, answer: result.answers.at(-1) ?? null });
  const status = result.differences.find((difference) => difference.what === 'status');
  const why = failureWords(result).map((words) => plain(words));
  return {
    name,
    at,
    look,
    passed: result.passed,
    short: status ? `${look.short}, not ${status.expected}` : look.short,
    title: [name, ...why].join('\n'),
  };
}

/** Failing ones first, each group in the visitor's order. */
export function caseItems(
  cases: readonly Case[],
  results: readonly JudgedCase[],
): readonly CaseItem[] {
  const byCase = new Map(results.map((result) => [result.tested, result]));
  const items = cases.map((kept, at) => itemOf(kept, at, byCase.get(kept)));
  return [...items.filter(({ passed }) => !passed), ...items.filter(({ passed }) => passed)];
}

/** "6, all as expected"; "1 of 6 differs". */
export function casesSummary(items: readonly CaseItem[]): string {
  const failing = items.filter(({ passed }) => !passed).length;
  if (failing > 0) return `${failing} of ${items.length} ${failing === 1 ? 'differs' : 'differ'}`;
  return items.length === 1 ? '1, as expected' : `${items.length}, all as expected`;
}
