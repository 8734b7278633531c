import { actors, placeOf } from '#ui/results/page/actors.ts';
import type { Arrow, ExchangeRows, Hop } from '#ui/results/page/exchangeRows.ts';
import { linesOf } from './textRoom.ts';

/** From actor to actor, in px; what each is drawn with besides. */
const pitch = 150;
const headHeight = 36;
const rowHeight = 26;
/** Around an exchange, and in it above and below its arrows. */
const hopGap = 8;
const hopTop = 2;
const hopBottom = 10;
/** The caption lies left of the arrows, which none of an exchange's begins. */
const captionWidth = 1.5 * pitch - 20;
export const captionLine = 16;
/** Between an arrow and the lines of those that it leads from and to. */
const beside = 3;

/** An arrow, from left to right or back; px from the picture's top left corner. */
export interface PlacedArrow {
  readonly arrow: Arrow;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

export interface PlacedHop {
  readonly top: number;
  readonly height: number;
  readonly caption: string;
  /** What is below the caption, in lines. */
  readonly aside: readonly string[];
  readonly arrows: readonly PlacedArrow[];
  /** Whether it is one of the gateway's. */
  readonly ofGateway: boolean;
}

export interface SequenceLayout {
  readonly width: number;
  readonly height: number;
  readonly headHeight: number;
  readonly actors: readonly { readonly name: string; readonly x: number; readonly width: number }[];
  /** Before and after the exchanges. */
  readonly arrows: readonly PlacedArrow[];
  readonly hops: readonly PlacedHop[];
}

const xOf = (place: number): number => (place + 0.5) * pitch;

/** @param top of the arrow's row, in which its line is at the bottom */
function placeArrow(arrow: Arrow, top: number): PlacedArrow {
  const [from, to] = [xOf(placeOf(arrow.from)), xOf(placeOf(arrow.to))];
  const inward = from < to ? beside : -beside;
  return { arrow, from: from + inward, to: to - inward, y: top + rowHeight - 1 };
}

function placeHop({ caption, aside, arrows, selectable }: Hop, top: number): PlacedHop {
  const lines = linesOf(
    aside.row ? `${aside.text}, row ${aside.row}` : aside.text,
    captionWidth,
    11,
  );
  const captionHeight = (1 + lines.length) * captionLine + hopBottom;
  return {
    top,
    height: Math.max(hopTop + arrows.length * rowHeight + hopBottom, captionHeight + hopTop),
    caption,
    aside: lines,
    arrows: arrows.map((arrow, i) => placeArrow(arrow, top + hopTop + i * rowHeight)),
    ofGateway: selectable,
  };
}

/** Lays the exchanges of a call out, as the screen has them, for a picture of a width of its own. */
export function layOutSequence({ call, hops, end }: ExchangeRows): SequenceLayout {
  const first = placeArrow(call, headHeight);
  let top = headHeight + rowHeight;
  const placed = hops.map((hop) => {
    const next = placeHop(hop, top + hopGap);
    top = next.top + next.height;
    return next;
  });
  const last = end ? [placeArrow(end, top)] : [];
  return {
    width: actors.length * pitch,
    height: top + (end ? rowHeight : 0) + hopGap,
    headHeight,
    actors: actors.map(({ name }, i) => ({ name, x: xOf(i), width: pitch - 4 })),
    arrows: [first, ...last],
    hops: placed,
  };
}
