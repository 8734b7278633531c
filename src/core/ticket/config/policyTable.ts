import type { policyKeys } from '#core/setup/keys.ts';
import type { Json } from '#core/ticket/json/json.ts';
import type { Finder, Reading, TicketLine } from '#core/ticket/piece.ts';
import { piecesOfPolicy } from './policyOf.ts';

type PolicyKey = (typeof policyKeys)[number];

/** The console's names of the fields, and those of its JSON. */
const labels: readonly (readonly [RegExp, PolicyKey])[] = [
  [/^(?:allowed origins?|allowedOrigins)$/i, 'allowedOrigins'],
  [/^(?:allow(?:ed)? headers?|allowHeaders)$/i, 'allowHeaders'],
  [/^(?:exposed? headers?|exposeHeaders)$/i, 'exposeHeaders'],
  [/^(?:allow(?:ed)? credentials|allowCredentials)$/i, 'allowCredentials'],
  [/^(?:allow(?:ed)? methods?|allowMethods)$/i, 'allowMethods'],
  [/^(?:max[ -]age|maxAge)(?: \((?:in )?seconds\))?$/i, 'maxAge'],
];

/** A field in a line: its label, what separates it, its value. */
const field =
  /^[\s>|*+•-]{0,20}(?:\*\*|[`"'])?([A-Za-z][A-Za-z -]{5,30}(?: ?\([a-z ]{1,20}\))?)(?:\*\*|[`"'])?(?:\s{0,20}(?:\*\*)?[:=|](?:\*\*)?|\t|\s{2,20}|\s*$)\s*(.*)$/;

/** One entry of a list below its label. */
const listed = /^\s*[-*•]\s+(\S.*)$|^\s{2,}(\S+)$|^\t(\S.*)$/;

/** The policy's fields as they are typed into a ticket: two of them at least, one below the other. */
export const policyTable: Finder = {
  starts: /allow|expose|max[ -]?age/i,
  read,
};

interface Field {
  readonly key: PolicyKey;
  readonly value: string;
}

function fieldIn(text: string): Field | null {
  const [, label = '', value = ''] = field.exec(text) ?? [];
  const [, key] = labels.find(([name]) => name.test(label.trim())) ?? [];
  return key ? { key, value: value.trim() } : null;
}

function read(lines: readonly TicketLine[], at: number): Reading | null {
  const values = new Map<PolicyKey, Json>();
  let next = at;
  for (let blank = 0; next < lines.length && blank < 2; next++) {
    const text = lines[next]?.text ?? '';
    if (text.trim() === '' || /^[\s|:-]+$/.test(text)) {
      blank++;
      continue;
    }
    const found = fieldIn(text);
    if (!found || values.has(found.key)) break;
    const below = found.value === '' ? entriesBelow(lines, next + 1) : [];
    values.set(found.key, below.length > 0 ? below : valueOf(found));
    next += below.length;
    blank = 0;
  }
  if (values.size < 2 || !speaksOfOurs(values)) return null;
  while (next > at && lines[next - 1]?.text.trim() === '') next--;
  const first = lines[at]?.number ?? 1;
  const range = { first, last: lines[next - 1]?.number ?? first };
  return { pieces: piecesOfPolicy(values).map((piece) => ({ ...piece, lines: range })), next };
}

/** A single switch and an age say nothing of whose they are. */
const speaksOfOurs = (values: ReadonlyMap<PolicyKey, Json>): boolean =>
  values.has('allowedOrigins') || values.has('allowMethods') || values.has('allowHeaders');

function entriesBelow(lines: readonly TicketLine[], start: number): readonly string[] {
  const entries: string[] = [];
  for (let at = start; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    const [, bullet, indented, tabbed] = listed.exec(text) ?? [];
    const entry = bullet ?? indented ?? tabbed;
    if (entry === undefined || fieldIn(text)) break;
    entries.push(entry.trim());
  }
  return entries;
}

/** Empty is written in many ways. */
const empty = /^(?:[-–—]+|\(?(?:none|empty|not set|n\/a|leer|keine)\)?|\[\s*\]|["'`]{2})?$/i;

/** A member of JSON, out of which it was copied, has a comma behind it, a list brackets around it. */
function valueOf({ value }: Field): Json {
  const cell = value.replace(/\s*\|\s*$/, '').replace(/[,;]$/, '');
  const bare = cell.replace(/^[`"'](.*)[`"']$/, '$1');
  if (empty.test(bare)) return '';
  return listIn(bare) ?? bare;
}

/** A list of JSON or YAML; null also for an expression that begins with a class. */
function listIn(text: string): readonly string[] | null {
  const [, inside] = /^\[((?:[^[\]"]|"[^"]*")*)\]$/.exec(text) ?? [];
  if (inside === undefined || !/[",]|:\/\//.test(inside)) return null;
  try {
    return (JSON.parse(text) as readonly unknown[]).map(String);
  } catch {
    return inside.split(',').map((entry) => entry.trim());
  }
}
