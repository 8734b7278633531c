import type { DocumentedRow } from './documentedRow.ts';

/** One of the documentation's two tables, with what its flowchart shows beside it. */
export interface TableGroup {
  readonly title: string;
  /** The head of the column with what is asked. */
  readonly asked: string;
  readonly rows: readonly DocumentedRow[];
}

export const tableGroups = (rows: readonly DocumentedRow[]): readonly TableGroup[] => [
  {
    title: 'CORS preflights',
    asked: 'The browser asks',
    rows: rows.filter(({ group }) => group === 'Preflight'),
  },
  {
    title: 'CORS requests',
    asked: 'The browser sends',
    rows: rows.filter(({ group }) => group === 'Request'),
  },
];
