import type { CorsPolicy } from '#core/setup/setup.ts';
import { isChanged, listChange, type ListChange } from './listChange.ts';

type Lists = {
  [Field in keyof CorsPolicy]: CorsPolicy[Field] extends readonly string[] ? Field : never;
};
export type ListField = Lists[keyof CorsPolicy];
type ValueField = Exclude<keyof CorsPolicy, ListField>;

/** What became of one field of the policy. */
export type FieldChange =
  | (ListChange & {
      readonly kind: 'list';
      readonly field: ListField;
      /** Only order or repetition changed, and responses show it. */
      readonly reordered: boolean;
    })
  | {
      readonly [Field in ValueField]: {
        readonly kind: 'value';
        readonly field: Field;
        readonly before: CorsPolicy[Field];
        readonly after: CorsPolicy[Field];
      };
    }[ValueField];

/** In the order of the form. */
export function fieldChanges(before: CorsPolicy, after: CorsPolicy): readonly FieldChange[] {
  const list = (field: ListField): FieldChange[] => listChanges(field, before[field], after[field]);
  const value = (change: FieldChange & { kind: 'value' }): FieldChange[] =>
    change.before === change.after ? [] : [change];
  const of = <Field extends ValueField>(field: Field) => ({
    kind: 'value' as const,
    field,
    before: before[field],
    after: after[field],
  });
  return [
    ...list('allowedOrigins'),
    ...list('allowMethods'),
    ...list('allowHeaders'),
    ...list('exposeHeaders'),
    ...value(of('allowCredentials')),
    ...value(of('maxAge')),
  ];
}

function listChanges(
  field: ListField,
  before: readonly string[],
  after: readonly string[],
): FieldChange[] {
  const change = listChange(before, after);
  // The order of Allowed Origins changes no answer.
  const reordered =
    field !== 'allowedOrigins' && !isChanged(change) && before.join() !== after.join();
  return isChanged(change) || reordered ? [{ kind: 'list', field, ...change, reordered }] : [];
}
