import type { Application, Setup } from '#core/setup/setup.ts';
import { isChanged, listChange, type ListChange } from './listChange.ts';

/** An application that is there before and after, with what is another now. */
export interface ApplicationChange {
  readonly name: string;
  readonly jsOrigins: ListChange;
  /** What they are now; absent if they did not change. */
  readonly isSuspended?: boolean;
  readonly associated?: boolean;
}

export interface ApplicationChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ApplicationChange[];
}

/** By name; of several that have the same name, by their order. */
export function applicationChanges(before: Setup, after: Setup): ApplicationChanges {
  const [old, now] = [byName(before.applications), byName(after.applications)];
  return {
    added: [...now].flatMap(([key, { name }]) => (old.has(key) ? [] : [name])),
    removed: [...old].flatMap(([key, { name }]) => (now.has(key) ? [] : [name])),
    changed: [...now].flatMap(([key, application]) => {
      const was = old.get(key);
      return was ? applicationChange(was, application) : [];
    }),
  };
}

function byName(applications: readonly Application[]): ReadonlyMap<string, Application> {
  const named = new Map<string, Application>();
  for (const application of applications) {
    let key = application.name;
    while (named.has(key)) key += '\0';
    named.set(key, application);
  }
  return named;
}

function applicationChange(was: Application, now: Application): readonly ApplicationChange[] {
  const jsOrigins = listChange(was.jsOrigins, now.jsOrigins);
  const suspended = was.isSuspended !== now.isSuspended;
  const associated = was.associated !== now.associated;
  if (!isChanged(jsOrigins) && !suspended && !associated) return [];
  return [
    {
      name: now.name,
      jsOrigins,
      ...(suspended ? { isSuspended: now.isSuspended } : {}),
      ...(associated ? { associated: now.associated } : {}),
    },
  ];
}
