import { list, phrase, type Phrase } from '#core/explain/phrase.ts';
import { pluralize } from '#core/explain/pluralize.ts';
import { policyFieldNames } from '#core/explain/policyFieldNames.ts';
import type { Change, ListField } from '#core/repair/change.ts';

/** A change on the button that makes it. */
export interface ChangeLabel {
  /** What is done, as a sign before the words. */
  readonly sign: '+' | '−' | '→';
  readonly text: string;
}

const nouns: Record<ListField, string> = {
  allowedOrigins: 'origin',
  allowHeaders: 'header',
  exposeHeaders: 'header',
  allowMethods: 'method',
};

/** Longer ones are named by their kind. */
const longestOnChip = 16;

function chipText(field: ListField, values: readonly string[]): string {
  const [only = ''] = values;
  if (values.length > 1) return pluralize(values.length, nouns[field]);
  const isShort = field !== 'allowedOrigins' && only.length <= longestOnChip;
  return isShort ? only : nouns[field];
}

/** In a word or two. */
export function changeChip(change: Change): ChangeLabel {
  switch (change.kind) {
    case 'add':
      return { sign: '+', text: chipText(change.field, change.values) };
    case 'remove':
      return { sign: '−', text: chipText(change.field, change.values) };
    case 'rewrite':
      return { sign: '→', text: 'entry' };
    case 'credentials':
      return { sign: '+', text: 'credentials' };
    case 'policy':
      return { sign: '+', text: 'policy' };
    case 'js-origin':
      return { sign: '+', text: 'origin' };
    case 'associate':
    case 'activate':
      return { sign: '→', text: change.kind };
    case 'call':
      return {
        sign: change.value === null || change.field === 'headers' ? '−' : '→',
        text: change.field,
      };
  }
}

const valuesText = (values: readonly string[]): string =>
  values.length === 1 ? (values[0] ?? '') : String(values.length);

/** With the place where it is made. */
export function changeLabel(change: Change): ChangeLabel {
  const { sign } = changeChip(change);
  switch (change.kind) {
    case 'add':
      return { sign, text: `${valuesText(change.values)} in ${policyFieldNames[change.field]}` };
    case 'remove':
      return { sign, text: `${valuesText(change.values)} in ${policyFieldNames[change.field]}` };
    case 'rewrite':
      return { sign, text: change.to };
    case 'credentials':
      return { sign, text: policyFieldNames.allowCredentials };
    case 'policy':
      return { sign, text: 'CORS policy' };
    case 'js-origin':
      return { sign, text: `origin of ${nameOf(change)}` };
    case 'associate':
      return { sign, text: `associate ${nameOf(change)}` };
    case 'activate':
      return { sign, text: `activate ${nameOf(change)}` };
    case 'call':
      return { sign, text: callText(change) };
  }
}

const nameOf = ({ name, application }: { readonly name: string; readonly application: number }) =>
  name || `application ${application + 1}`;

function callText({ field, value }: Extract<Change, { kind: 'call' }>): string {
  if (field === 'headers') return `header ${value ?? ''} in the page`;
  if (value === null) return `${field} in the page`;
  return field === 'url' ? value : `${field}: ${value}`;
}

/** On the button beside the ways, one of which is chosen. */
export const chosenLabel = (change: Change): ChangeLabel => {
  const { sign } = changeChip(change);
  return { sign, text: sign === '+' ? 'Add' : 'Change' };
};

/** As one of several ways. */
export function changeChoice(change: Change): Phrase {
  switch (change.kind) {
    case 'add':
      return [`in ${policyFieldNames[change.field]}`];
    case 'rewrite':
      return phrase`by ${change.to} in the place of ${change.from}`;
    case 'js-origin':
      return phrase`as JavaScript origin of ${nameOf(change)}`;
    case 'associate':
      return phrase`by associating ${nameOf(change)}, which has it`;
    case 'activate':
      return phrase`by activating ${nameOf(change)}, which has it`;
    case 'credentials':
      return phrase`with Allow Credentials`;
    case 'policy':
      return ['with a CORS policy'];
    case 'remove':
      return [`without it in ${policyFieldNames[change.field]}`];
    case 'call':
      return change.value === null
        ? phrase`in the page, without ${change.field}`
        : phrase`in the page, with ${change.field} ${change.value}`;
  }
}

/** As a sentence that says what to do. */
export function changeSentence(change: Change): Phrase {
  switch (change.kind) {
    case 'add':
      return phrase`Add ${list(change.values)} to ${[policyFieldNames[change.field]]}.`;
    case 'remove':
      return phrase`Remove ${list(change.values)} from ${[policyFieldNames[change.field]]}.`;
    case 'rewrite':
      return phrase`In Allowed Origins, replace ${change.from} by ${change.to}.`;
    case 'credentials':
      return phrase`Set Allow Credentials to ${'true'}.`;
    case 'policy':
      return phrase`Give the API a CORS policy with ${list(change.values)} in Allowed Origins.`;
    case 'js-origin':
      return phrase`Add ${list(change.values)} to the JavaScript origins of ${nameOf(change)}.`;
    case 'associate':
      return phrase`Associate ${nameOf(change)} with this API.`;
    case 'activate':
      return phrase`Activate ${nameOf(change)}.`;
    case 'call':
      return callSentence(change);
  }
}

function callSentence({ field, value }: Extract<Change, { kind: 'call' }>): Phrase {
  if (field === 'headers') return phrase`In the page, leave out the header ${value ?? ''}.`;
  if (value === null) return phrase`In the page, leave out ${field}.`;
  return field === 'url'
    ? phrase`In the page, call ${value}.`
    : phrase`In the page, set ${field} to ${value}.`;
}
