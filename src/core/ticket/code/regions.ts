import type { TicketLine } from '#core/ticket/piece.ts';
import { callOfOptions, callStart, depthOf, kindOf, type LineKind } from './codeLines.ts';
import { beginsJson, endsJson } from './jsonBlock.ts';

/** Lines of a paste that are code around a call, by index; `last` is the last of them. */
export interface Region {
  readonly first: number;
  readonly last: number;
  /** A call in a sentence. */
  readonly inProse: boolean;
}

/** Empty lines within code, as people leave them. */
const mostBlank = 2;
/** Lines of whatever kind within brackets. */
const mostInside = 60;

const known = new WeakMap<readonly TicketLine[], ReadonlyMap<number, Region>>();

/** Where code that makes calls stands in a paste, by the index of each of its lines. */
export function regionsIn(lines: readonly TicketLine[]): ReadonlyMap<number, Region> {
  const before = known.get(lines);
  if (before) return before;
  const regions = new Map<number, Region>();
  for (const region of found(lines))
    for (let at = region.first; at <= region.last; at += 1) regions.set(at, region);
  known.set(lines, regions);
  return regions;
}

function found(lines: readonly TicketLine[]): readonly Region[] {
  const regions: Region[] = [];
  let from = 0;
  lines.forEach(({ text }, at) => {
    if (at < from || !beginsCall(text)) return;
    const kind = kindOf(text);
    if (kind === 'evidence') return;
    const region =
      kind === 'prose'
        ? { first: at, last: at, inProse: true }
        : { first: firstOf(lines, at, from), last: lastOf(lines, at), inProse: false };
    regions.push(region);
    from = region.last + 1;
  });
  return regions;
}

/** A line of JSON can have code in its strings, which is not the paste's. */
const json = /^\s*[{[]?\s*"/;
/** Of a longer line only its beginning is looked at: a whole file can be one line. */
const longest = 20_000;

function beginsCall(text: string): boolean {
  if (!text.includes('(') || json.test(text)) return false;
  const start = text.length > longest ? text.slice(0, longest) : text;
  return callStart.test(start) || callOfOptions.test(start);
}

const kindAt = (lines: readonly TicketLine[], at: number): LineKind =>
  kindOf(lines[at]?.text ?? '');

function firstOf(lines: readonly TicketLine[], start: number, from: number): number {
  let first = start;
  let blank = 0;
  for (let at = start - 1; at >= from && blank <= mostBlank; at -= 1) {
    const kind = kindAt(lines, at);
    if (kind === 'blank') blank += 1;
    else if (kind !== 'code' || (blank > 0 && endsJson(lines, at))) break;
    else [first, blank] = [at, 0];
  }
  return first;
}

function lastOf(lines: readonly TicketLine[], start: number): number {
  let last = start;
  let blank = 0;
  let inside = 0;
  let depth = depthOf(lines[start]?.text ?? '');
  for (let at = start + 1; at < lines.length && blank <= mostBlank; at += 1) {
    const kind = kindAt(lines, at);
    if (kind === 'blank') {
      blank += 1;
      continue;
    }
    // A sentence within brackets is text or a remark, unless it stands by itself.
    inside = kind === 'code' ? 0 : inside + 1;
    const goesOn = kind === 'code' || (depth > 0 && blank === 0 && inside < mostInside);
    if (kind === 'evidence' || !goesOn || (depth <= 0 && beginsJson(lines, at))) break;
    [last, blank] = [at, 0];
    depth += depthOf(lines[at]?.text ?? '');
  }
  return last;
}
