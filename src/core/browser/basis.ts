/** What an answer about a browser rests on. */
export const basisIds = ['measured', 'source', 'reported', 'unknown', 'standard'] as const;
export type BasisId = (typeof basisIds)[number];
