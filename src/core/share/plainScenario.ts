import { has } from '#core/http/headers.ts';
import type { HeaderList } from '#core/http/message.ts';
import type { Issue, Result } from '#core/result.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { LinkIssue, ParameterIssue } from './linkIssue.ts';
import { withOldDefaults } from './oldDefaults.ts';
import type { QueryParameter } from './query.ts';
import { readScenario } from './readScenario.ts';

type Tree = Record<string, unknown>;

/** From parts by JSON pointer to a tree. */
function treeOf(parts: ReadonlyMap<string, unknown>): Tree {
  const root: Tree = {};
  for (const [pointer, value] of parts) {
    const keys = pointer.split('/').slice(1);
    const last = keys.pop() ?? '';
    let branch = root;
    for (const key of keys) branch = (branch[key] ??= {}) as Tree;
    branch[last] = value;
  }
  return root;
}

interface Flag {
  readonly name: string;
  readonly key: string;
  readonly value: boolean;
  readonly source: QueryParameter;
}

/** The method if none is given: a preflight has another default. */
const defaultMethod = (headers: HeaderList): string =>
  has(headers, 'Access-Control-Request-Method') ? 'OPTIONS' : 'GET';

/**
 * A scenario that is being built from the parameters of the plain form. Every part remembers its
 * parameter, so that each issue that `readScenario` finds can name a parameter.
 */
export class PlainScenario {
  /** By JSON pointer; each is a single value or a whole list. */
  readonly #parts = new Map<string, unknown>();
  readonly #sources = new Map<string, QueryParameter>();
  /** Pointers by name. */
  readonly #applications = new Map<string, string>();
  readonly #flags: Flag[] = [];
  readonly #issues: LinkIssue[] = [];

  report(issue: ParameterIssue): void {
    this.#issues.push(issue);
  }

  reportValue({ name, value }: QueryParameter, path = '', issues: readonly Issue[] = []): void {
    this.report({ code: 'bad-value', path, parameter: name, value, issues });
  }

  /** Sets a part that may be given once. */
  set(pointer: string, value: unknown, source: QueryParameter): void {
    if (this.#parts.has(pointer)) {
      this.report({ code: 'repeated-parameter', path: pointer, parameter: source.name });
      return;
    }
    this.#parts.set(pointer, value);
    this.#sources.set(pointer, source);
  }

  /** Appends items to a list. Without items the list is there, and may stay empty. */
  add(pointer: string, items: readonly unknown[], source: QueryParameter): void {
    const list = (this.#parts.get(pointer) ?? []) as unknown[];
    for (const item of items) {
      this.#sources.set(`${pointer}/${list.length}`, source);
      list.push(item);
    }
    this.#parts.set(pointer, list);
  }

  /** The pointer of the application of that name, which is created when it is named first. */
  application(name: string, source: QueryParameter): string {
    const known = this.#applications.get(name);
    if (known !== undefined) return known;
    const pointer = `/setup/applications/${this.#applications.size}`;
    this.#applications.set(name, pointer);
    this.set(`${pointer}/name`, name, source);
    return pointer;
  }

  /** Sets a flag of an application that is named before or after. */
  flag(name: string, key: string, value: boolean, source: QueryParameter): void {
    this.#flags.push({ name, key, value, source });
  }

  /** The scenario, or every issue: those reported, and those of the whole. */
  finish(): Result<Scenario, LinkIssue> {
    this.#setFlags();
    this.#reportPolicyDespiteNone();
    const result = readScenario(this.#json());
    const { issues = [] } = result.ok ? {} : result;
    for (const issue of issues) this.#reportPart(issue);
    const [first, ...others] = this.#issues;
    if (first) return { ok: false, issues: [first, ...others] };
    // The form has no version, and many were written before a default turned.
    return result.ok
      ? { ok: true, value: withOldDefaults(result.value) }
      : { ok: false, issues: [{ code: 'not-a-scenario', path: '', issues }] };
  }

  #setFlags(): void {
    for (const { name, key, value, source } of this.#flags) {
      const pointer = this.#applications.get(name);
      if (pointer === undefined) this.reportValue(source);
      else this.set(`${pointer}/${key}`, value, source);
    }
  }

  /** `policy=none` beside fields of a policy. */
  #reportPolicyDespiteNone(): void {
    const none = this.#sources.get('/setup/policy');
    const hasFields = [...this.#parts.keys()].some((pointer) =>
      pointer.startsWith('/setup/policy/'),
    );
    if (none && hasFields) this.reportValue(none, '/setup/policy');
  }

  #json(): Tree {
    const { setup, request, ...rest } = treeOf(this.#parts) as Record<string, Tree | undefined>;
    const { policy = {}, applications = {}, nativeResponse } = setup ?? {};
    const headers = (request?.headers ?? []) as HeaderList;
    return {
      setup: {
        policy,
        applications: Object.values(applications as Tree),
        ...(nativeResponse !== undefined && { nativeResponse: { status: 200, ...nativeResponse } }),
      },
      request: { method: defaultMethod(headers), ...request },
      ...rest,
    };
  }

  /** Reports an issue of the scenario at the parameter that its nearest part came from. */
  #reportPart(issue: Issue & { readonly value?: unknown }): void {
    let path = issue.path;
    while (path !== '' && !this.#sources.has(path)) path = path.slice(0, path.lastIndexOf('/'));
    const source = this.#sources.get(path);
    if (!source) return;
    const value = typeof issue.value === 'string' ? issue.value : source.value;
    this.reportValue({ ...source, value }, issue.path, [issue]);
  }
}
