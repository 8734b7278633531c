import type { Question } from '#lessons/question.ts';
import type { ChoiceCard } from '#ui/parts/choice/choiceCard.ts';

const yes = { tone: 'ok', icon: 'ok' } as const;
const no = { tone: 'refused', icon: 's403' } as const;

/** As everywhere: 405 has a shape of its own. */
const statusLook = (status: string) =>
  status === '405' ? ({ tone: 'refused', icon: 's405' } as const) : Number(status) < 400 ? yes : no;

/** Those of a question whose answers are short; null of another. */
export function answerCards(question: Question): readonly ChoiceCard[] | null {
  switch (question.kind) {
    case 'status':
      return question.options.map(({ label }, at) => {
        const [, status = label, note] = /^(\d{3}) (.+)$/.exec(label) ?? [];
        return { id: String(at), title: status, note, look: statusLook(status) };
      });
    case 'page':
      return question.options.map(({ label, value }, at) => ({
        id: String(at),
        title: label,
        look: value ? yes : no,
      }));
    default:
      return null;
  }
}
