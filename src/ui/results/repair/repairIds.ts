/** By which keys find what they press. */
export const repairIds = { row: 'changes-needed', fixAll: 'fix-all' } as const;
