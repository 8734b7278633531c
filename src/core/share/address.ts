import { documentedIds, type DocumentedId } from '#core/gateway/outcome.ts';
import type { Result } from '#core/result.ts';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { decodeScenarioSync } from './codec.ts';
import { readFragment, withoutEmbed } from '#core/share/fragment/readFragment.ts';
import { linkFailure, type LinkIssue } from './linkIssue.ts';
import { isPlainForm, readPlainForm } from './plainForm.ts';
import { readQuery } from './query.ts';

/** What the address asks to open. */
type Opening =
  | { readonly kind: 'none' }
  | { readonly kind: 'named'; readonly id: DocumentedId }
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'broken'; readonly issues: readonly [LinkIssue, ...LinkIssue[]] };

/** `embed`: only the result, read-only, for a frame in another page. */
export type Address = Opening & { readonly embed: boolean };

/**
 * Reads the address of the app: `#preflight-3`, `#v1.…`, the plain form as `#?origin=…`, which is
 * never sent to a server, or as `?origin=…`; each with `#embed/` before it or with `?embed`. `#?` alone
 * is a start from nothing. A fragment that asks for something takes precedence over the query. Never
 * throws.
 *
 * @param parts as in `location`
 */
export function readAddress({ hash, search }: { hash: string; search: string }): Address {
  const fragment = readFragment(hash);
  const text = withoutEmbed(fragment);
  const query = text.startsWith('?') ? text : search;
  const embed = text !== fragment || [query, search].some(asksForEmbed);
  if (text === '?') return { embed, kind: 'scenario', scenario: emptyScenario };
  return { embed, ...(text === '' || query === text ? openQuery(query) : openName(text)) };
}

const asksForEmbed = (query: string): boolean =>
  readQuery(query).parameters.some(({ name }) => name === 'embed');

const openQuery = (query: string): Opening =>
  isPlainForm(query) ? opening(readPlainForm(query)) : { kind: 'none' };

/** A text that was probably meant as a scenario's name, not the payload of another tool. */
const scenarioName = /^[a-z]{2,}(?:-[a-z\d]+)*$/;

function openName(text: string): Opening {
  const id = documentedIds.find((name) => name === text);
  if (id) return { kind: 'named', id };
  if (!scenarioName.test(text)) return opening(decodeScenarioSync(text));
  return opening(linkFailure({ code: 'unknown-scenario-name', path: '', name: text }));
}

const opening = (result: Result<Scenario, LinkIssue>): Opening =>
  result.ok
    ? { kind: 'scenario', scenario: result.value }
    : { kind: 'broken', issues: result.issues };
