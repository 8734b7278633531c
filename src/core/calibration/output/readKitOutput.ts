import { answerIn, answersIn } from './answersIn.ts';
import type { KitAnswer, KitOutput } from './kitOutput.ts';
import type { MarkedKit } from './marker.ts';
import { sectionsOf, type Section } from './sections.ts';

/**
 * What a terminal, an editor or a console gave back of a kit's requests: answers among prompts, echo,
 * colours and whatever else. Of each only what `ObservedResponse` has, without anything secret. Never
 * throws; linear in the length.
 */
export function readKitOutput(text: string, kit: MarkedKit): KitOutput {
  const sections = sectionsOf(text);
  const marked = sections.filter((section) => section.marker !== null);
  if (marked.length === 0) return inOrder(sections, kit);
  const own = marked.filter(({ marker }) => marker?.kit === kit.id);
  const ids = kit.requests.map(({ id }) => id);
  const read = own.flatMap((section) => {
    const id = section.marker?.number ?? null;
    return id !== null && ids.includes(id) ? [{ id, answer: answerIn(section) }] : [];
  });
  const answers = distinct(
    read.flatMap(({ id, answer }) => ('response' in answer ? [{ id, ...answer }] : [])),
  );
  const missing = ids.filter((id) => !answers.some((answer) => answer.id === id));
  return {
    ...{ answers, missing, unmarked: 0 },
    how: own.length > 0 ? 'marked' : 'none',
    otherKits: [
      ...new Set(marked.flatMap(({ marker }) => marker?.kit ?? []).filter((id) => id !== kit.id)),
    ],
    notRead: missing.flatMap((id) => {
      const found = read.findLast((each) => each.id === id)?.answer;
      return found && 'why' in found ? [{ id, ...found }] : [];
    }),
  };
}

/** An editor's answers have no marker. One more or one less, and none could be told from the next. */
function inOrder(sections: readonly Section[], { requests }: MarkedKit): KitOutput {
  const found = sections.flatMap(answersIn);
  const whole = found.flatMap((answer) => ('response' in answer ? [answer.response] : []));
  const ids = requests.map(({ id }) => id);
  // One alone may be the answer to anything.
  const isAll = whole.length === ids.length && found.length === ids.length && ids.length > 1;
  return {
    answers: isAll ? whole.map((response, at) => ({ id: ids[at] ?? 0, response })) : [],
    missing: isAll ? [] : ids,
    how: isAll ? 'in-order' : 'none',
    ...{ otherKits: [], notRead: [], unmarked: found.length },
  };
}

/** Whoever copies all of a console copies the same answer more than once. */
function distinct(answers: readonly KitAnswer[]): readonly KitAnswer[] {
  const seen = new Map(answers.map((answer) => [JSON.stringify(answer), answer]));
  return [...seen.values()];
}
