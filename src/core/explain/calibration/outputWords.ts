import type { KitOutput, NotRead } from '#core/calibration/output/kitOutput.ts';
import { pluralize } from '#core/explain/pluralize.ts';
import { numbers } from './sourceWords.ts';

/** What is said of a text that was pasted. */
export interface OutputWords {
  readonly text: string;
  /** Whether all is there, some, or nothing. */
  readonly read: 'all' | 'some' | 'none';
}

/** What was read of a text. */
interface Read {
  readonly output: KitOutput;
  /** How many answers of other requests from here were read. */
  readonly besides: number;
  /** Whether there are answers of a kit that is not known. */
  readonly hasOthers: boolean;
}

const nothing = (text: string): OutputWords => ({ text, read: 'none' });

export function outputWords({ output, besides, hasOthers }: Read): OutputWords {
  const { answers, missing, how, unmarked, notRead } = output;
  const ids = answers.map(({ id }) => id);
  const count = new Set(ids).size;
  if (count === 0) {
    if (hasOthers)
      return nothing(
        'These are answers of another kit: since it was copied, the policy, the address or a choice above was changed. Put that back, or send the requests again.',
      );
    if (unmarked > 0)
      return nothing(
        `${pluralize(unmarked, 'answer')} without numbers, and ${pluralize(missing.length, 'request')}: which belongs to which cannot be told. Paste all answers, in the order of the requests.`,
      );
    return nothing(['No answer in this text.', ...failedWords(notRead)].join(' '));
  }
  const twice = [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
  const rest = [
    ...failedWords(notRead).map((words) => ` ${words}`),
    ...(twice.length > 0 ? [` ${numbers(twice)} with two answers.`] : []),
    ...(besides > 0 ? [` ${pluralize(besides, 'answer')} to other requests from here, too.`] : []),
    ...(hasOthers ? [' Answers of another kit do not count.'] : []),
  ].join('');
  if (missing.length > 0)
    return {
      text: `${count} of ${count + missing.length} answers read; ${numbers(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.${rest}`,
      read: 'some',
    };
  if (how === 'marked')
    return { text: `${pluralize(count, 'answer')} read, marked by number.${rest}`, read: 'all' };
  return {
    text: `${pluralize(count, 'answer')} read, without numbers: taken in the order of the requests. In another order they prove what is wrong.${rest}`,
    read: 'some',
  };
}

/** What curl's numbers for a failure say. */
const failures: Readonly<Record<number, string>> = {
  6: 'the host name is not known',
  7: 'nobody answers at that address',
  28: 'it took too long',
  35: 'the TLS connection failed',
  52: 'the connection was closed without an answer',
  56: 'the connection broke off',
};

/** Why there is no answer, where the text tells. */
function failedWords(notRead: readonly NotRead[]): readonly string[] {
  const cut = notRead.filter(({ why }) => why === 'cut').map(({ id }) => id);
  const codes = [...new Set(notRead.flatMap(({ curl }) => curl ?? []))];
  return [
    ...(cut.length > 0 ? [`The text ends within ${numbers(cut)}.`] : []),
    ...codes.map((code) => {
      const ids = notRead.filter(({ curl }) => curl === code).map(({ id }) => id);
      const why = failures[code] ?? 'see what curl says';
      return `Curl failed for ${numbers(ids)}: ${why} (error ${code}).`;
    }),
  ];
}
