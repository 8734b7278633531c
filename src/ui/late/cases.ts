import CasesPane from '#ui/panes/cases/CasesPane.svelte';
import { casesOf, keepCase, openCase } from '#ui/state/cases/caseList.ts';

/** The visitor's own cases. */
export const cases = { CasesPane, casesOf, keepCase, openCase };
