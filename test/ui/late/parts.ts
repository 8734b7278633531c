import { Late } from '#ui/late/Late.svelte.ts';
import { lateParts, type LateParts } from '#ui/late/lateParts.ts';

type Name = keyof LateParts;

/** Monaco is left out: it needs a browser. */
const loadable = (parts: LateParts) => Object.entries(parts).filter(([name]) => name !== 'monaco');

/** Late parts that are all loaded already. */
export async function loadedParts(): Promise<LateParts> {
  const parts = lateParts();
  await Promise.all(loadable(parts).map(([, part]) => part.load()));
  return parts;
}

/** Late parts of which these cannot be loaded before the network is online. */
export function partsWithout(
  names: readonly Name[],
  network: { readonly online: boolean } = { online: false },
): LateParts {
  const parts = lateParts();
  const failing = names.map((name) => {
    const part: Late<unknown> = parts[name];
    const load = () =>
      network.online ? part.load().then((loaded) => loaded!) : Promise.reject(new Error('offline'));
    return [name, new Late(part.name, load)] as const;
  });
  return { ...parts, ...Object.fromEntries(failing) };
}
