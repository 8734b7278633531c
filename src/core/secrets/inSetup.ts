import { parseJsonTree, type JsonNode, type JsonScalar } from '#core/json/tree.ts';
import type { CorsPolicy, Setup } from '#core/setup/setup.ts';
import { applyEdits, type TextEdit } from '#core/text/textEdit.ts';
import { withoutBareSecrets } from './bareSecrets.ts';
import { withoutSecretsInHeader, withoutSecretsInValue } from './inHeaders.ts';
import { withoutSecretsInResponse } from './inMessage.ts';
import { withoutSecretsInText } from './inText.ts';
import type { LeaveOut } from './leftOut.ts';
import { isSecretName } from './secretName.ts';

export function withoutSecretsInSetup(setup: Setup, leaveOut: LeaveOut): Setup {
  const bare = (text: string) => withoutBareSecrets(text, leaveOut);
  const { policy, applications, nativeResponse } = setup;
  const lists = (given: CorsPolicy): CorsPolicy => ({
    ...given,
    allowedOrigins: given.allowedOrigins.map(bare),
    allowHeaders: given.allowHeaders.map(bare),
    exposeHeaders: given.exposeHeaders.map(bare),
    allowMethods: given.allowMethods.map(bare),
  });
  return {
    policy: policy && lists(policy),
    applications: applications.map(({ name, jsOrigins, ...flags }) => ({
      ...flags,
      name: bare(name),
      jsOrigins: jsOrigins.map(bare),
    })),
    nativeResponse: withoutSecretsInResponse(nativeResponse, leaveOut),
  };
}

/** The JSON of a setup as it is typed: all else of the text stays as it is. */
export function withoutSecretsInSetupText(text: string, leaveOut: LeaveOut): string {
  const { root, issues } = parseJsonTree(text);
  if (issues.length > 0) return withoutSecretsInText(text, leaveOut);
  const edits: TextEdit[] = [];
  for (const { node, without } of stringsOf(root)) {
    const value = without(node.value, leaveOut);
    if (value === node.value) continue;
    edits.push({ startOffset: node.start, endOffset: node.end, newText: JSON.stringify(value) });
  }
  return applyEdits(text, edits);
}

/** A string of a JSON text, and how it loses its secrets. */
interface FoundString {
  readonly node: JsonScalar & { readonly value: string };
  readonly without: (value: string, leaveOut: LeaveOut) => string;
}

/** Every string in the order of the text. @param key of the member that the node is the value of */
function* stringsOf(node: JsonNode, key = ''): Generator<FoundString> {
  if (node.type === 'object') {
    for (const member of node.entries) yield* stringsOf(member.node, member.key);
  } else if (node.type === 'array') {
    for (const entry of node.entries) {
      const line = key === 'headers' && entry.type === 'array' ? entry.entries : [];
      const [name, value] = line;
      if (name && value && isString(name) && isString(value)) yield headerLine(name.value, value);
      else yield* stringsOf(entry);
    }
  } else if (isString(node)) {
    const without: FoundString['without'] = isSecretName(key)
      ? (value, leaveOut) => withoutSecretsInValue(key, value, leaveOut)
      : withoutBareSecrets;
    yield { node, without };
  }
}

const isString = (node: JsonNode): node is FoundString['node'] =>
  node.type === 'scalar' && typeof node.value === 'string';

const headerLine = (name: string, node: FoundString['node']): FoundString => ({
  node,
  without: (value, leaveOut) => withoutSecretsInHeader(name, value, leaveOut),
});
