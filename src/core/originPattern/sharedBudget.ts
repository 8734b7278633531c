import type { StepBudget } from '#core/javaRegex/compile.ts';

/** Steps for all regular expressions of a list together, some tens of milliseconds. */
const forAll = 2_000_000;
/** What each of them gets in any case: several times what a sensible pattern takes. */
const forEach = 1_000;

/**
 * One budget for a whole list, so that a hundred costly patterns take no longer than one. Each may
 * spend half of what is left, and so leaves something for those that come after it.
 */
export class SharedBudget {
  #left = forAll;

  /** @param spend takes the steps that it uses off the budget it is given */
  share<T>(spend: (budget: StepBudget) => T): T {
    const given = Math.max(forEach, Math.floor(this.#left / 2));
    const budget = { left: given };
    const result = spend(budget);
    this.#left = Math.max(0, this.#left - (given - budget.left));
    return result;
  }
}
