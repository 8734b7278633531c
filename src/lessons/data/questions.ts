import type { QuestionId } from '#core/gateway/step.ts';
import type { Claim } from '#lessons/claim.ts';
import type { Option, Question } from '#lessons/question.ts';

/** Questions that many lessons ask, with the options that they always have. */

type Notes<Value extends string> = Partial<Record<Value, string>>;

/** All that the gateway answers by itself, in the order of a preflight's checks. */
const answers = [
  '403 Specified Origin is not allowed',
  '405 Method Not Allowed',
  '403 Header Not Supported',
  '200 OK',
] as const;

type StatusLine = (typeof answers)[number];

/** @param notes what to say to one who chose it; an option stays away with `null` */
export function asksStatus(
  text: string,
  right: StatusLine,
  notes: Partial<Record<StatusLine, string | null>>,
): Question {
  const shown = answers.filter((value) => notes[value] !== null);
  const options = shown.map((value) =>
    withNote({ value, label: value }, notes[value] ?? undefined),
  );
  return { kind: 'status', text, options, marked: shown.indexOf(right) };
}

const boxLabels = {
  'preflight/origin-present': '`Origin` is present',
  'preflight/origin-in-application': 'Origin allowed by the policy or an application',
  'preflight/method-present': '`Access-Control-Request-Method` is present',
  'preflight/method-allowed': 'Method allowed',
  'preflight/headers-present': '`Access-Control-Request-Headers` is present',
  'preflight/headers-allowed': 'All headers allowed',
  'request/origin-present': '`Origin` is present',
  'request/origin-in-policy': 'Origin allowed by the policy',
  'request/origin-in-application': 'Origin allowed by an application',
} as const satisfies Partial<Record<QuestionId, string>>;

type Box = keyof typeof boxLabels;

/** @param boxes in the order of the flowchart, each with what to say to one who chose it */
export function asksBox(text: string, right: Box, boxes: Notes<Box>): Question {
  const ids = (Object.keys(boxLabels) as Box[]).filter((id) => id === right || id in boxes);
  const options = ids.map((value) => withNote({ value, label: boxLabels[value] }, boxes[value]));
  return { kind: 'box', text, options, marked: ids.indexOf(right) };
}

/** @param options value by value, null if there is none; each with what to say to one who chose it, but for the right one */
export function asksHeader(
  name: string,
  where: 'request' | 'response' | 'script',
  text: string,
  options: readonly (readonly [value: string | null, note?: string])[],
): Question {
  return {
    kind: 'header',
    name,
    where,
    text,
    options: options.map(([value, note]) =>
      withNote({ value, label: value === null ? 'None' : `\`${value}\`` }, note),
    ),
    marked: options.findIndex(([, note]) => note === undefined),
  };
}

/** Whether the page gets the answer. */
export const asksPage = (text: string, reads: boolean, note: string): Question => ({
  kind: 'page',
  text,
  options: [true, false].map((value) =>
    withNote({ value, label: value ? 'Yes' : 'No' }, value === reads ? undefined : note),
  ),
  marked: reads ? 0 : 1,
});

/** An option of a choice. */
export const claims = (label: string, value: Claim, note?: string): Option<Claim> =>
  withNote({ value, label }, note);

const withNote = <Value>(option: Option<Value>, note: string | undefined): Option<Value> =>
  note === undefined ? option : { ...option, note };
