import { fixEdit } from '#core/lint/fixEdit.ts';
import { findingKey, isSameKey } from '#core/lint/setAside.ts';
import type { PutAside } from '#core/scenario/putAside.ts';
import type { FindingActs } from '#ui/editors/advice/findingActs.ts';
import type { Playground } from '#ui/state/Playground.svelte.ts';
import { changeSetup } from '#ui/state/setupEdits.ts';

/** What advice can do to what is open; each is one step of the history. */
export const adviceActs = (playground: Playground): FindingActs => ({
  fix: (finding) => {
    const edit = fixEdit(finding, playground.setup.value);
    if (edit) changeSetup(playground, edit.path, edit.value);
  },
  putAside: (finding, reason) => {
    const by = { ...findingKey(finding, playground.setup.value), reason };
    const others = putAsideIn(playground).filter((one) => !isSameKey(one, by));
    withPutAside(playground, [...others, by]);
  },
});

export const takeBack = (playground: Playground, by: PutAside): void =>
  withPutAside(
    playground,
    putAsideIn(playground).filter((one) => one !== by),
  );

const putAsideIn = ({ collection }: Playground): readonly PutAside[] => collection.putAside ?? [];

const withPutAside = (playground: Playground, putAside: readonly PutAside[]): void =>
  playground.collect({ putAside: putAside.length > 0 ? putAside : undefined });
