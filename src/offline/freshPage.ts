/** The server has no answer of its own; whatever else it says, such as "not found", is one. */
const isDown = ({ status }: Response): boolean => status >= 500;

/**
 * A page from the network if that answers in time, else the one that is kept. Where none is kept, there
 * is nothing but to wait.
 *
 * @param patience ends when the time is over
 */
export async function freshPage(
  network: Promise<Response>,
  patience: Promise<void>,
  findKept: () => Promise<Response | undefined>,
): Promise<Response> {
  const answered = network.catch(() => undefined);
  const fresh = await Promise.race([answered, patience.then(() => undefined)]);
  if (fresh && !isDown(fresh)) return fresh;
  return (await findKept()) ?? network;
}
