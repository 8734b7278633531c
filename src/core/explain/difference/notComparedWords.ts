/** Why two setups were not compared. */
export type NotCompared = 'too-long' | 'failed';

export const notComparedWords: Record<NotCompared, string> = {
  'too-long': 'Not judged: to compare these two takes too long.',
  failed: 'Not judged: what compares could not be run.',
};
