/** px, from the chart's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A question's column, that of the questions asked on a detour, and the ends. */
export interface Columns<T> {
  readonly main: T;
  readonly side: T;
  readonly end: T;
}

/** What a chart is wide: below the least its texts have no room, above the most it falls apart. */
export const chartWidth = { least: 500, most: 680 } as const;

const boxHeight = 40;
/** From row to row. */
const pitch = 64;
const endWidth = 144;
/** The rest of what the questions have goes to the main column, whose subjects are longer. */
const sideShare = 0.42;
const sideAtLeast = 150;

/** The three boxes of a row of a chart that is `width` px wide. */
export function rowBoxes(row: number, width: number): Columns<Box> {
  const gap = width < 600 ? 28 : 36;
  const endGap = 28;
  const questions = width - endWidth - gap - endGap;
  const side = Math.round(Math.max(sideAtLeast, questions * sideShare));
  const main = questions - side;
  const box = (left: number, width: number): Box => ({
    left,
    top: row * pitch,
    width,
    height: boxHeight,
  });
  return {
    main: box(0, main),
    side: box(main + gap, side),
    end: box(width - endWidth, endWidth),
  };
}

/** The height of a chart with so many rows and the end at its foot. */
export const chartHeight = (rows: number): number => rows * pitch + boxHeight;

export const right = ({ left, width }: Box): number => left + width;
export const bottom = ({ top, height }: Box): number => top + height;
export const centre = ({ left, width }: Box): number => left + width / 2;
export const middle = ({ top, height }: Box): number => top + height / 2;
/** The top of the box in the row below. */
export const below = ({ top }: Box): number => top + pitch;
