/** Who takes part in a call, from left to right. A further one is one more entry here. */
export const actors = [
  { id: 'page', name: 'Page' },
  { id: 'browser', name: 'Browser' },
  { id: 'gateway', name: 'Gateway' },
  { id: 'native', name: 'Native service' },
] as const;

export type ActorId = (typeof actors)[number]['id'];

/** Where it is from left to right, from 0. */
export const placeOf = (id: ActorId): number => actors.findIndex((actor) => actor.id === id);

/** Its name in a sentence or label. */
export const nameOf = (id: ActorId): string => actors.find((actor) => actor.id === id)?.name ?? id;
