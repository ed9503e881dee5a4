import type { Place } from "./plane.ts";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Sizes in the drawing's units: a letter's mean width, a line's height, half a mark, and the gap between mark and label. */
const letter = 5.2;
const line = 11;
const mark = 5;
const gap = 7;

export interface Labelled {
  readonly name: string;
  readonly place: Place;
}

export interface PlacedLabel extends Labelled {
  /** Where the text stands: right or left of its mark. */
  readonly anchor: "start" | "end";
  readonly at: Place;
}

/**
 * Gives labels to as many marks as can have one right or left of them without covering a mark or another label; those
 * given first come first, and a name that several have stands once.
 */
export function placeLabels(items: readonly Labelled[], width: number, most: number): PlacedLabel[] {
  const taken: Box[] = items.map(({ place: [x, y] }) => box(x - mark, y - mark, 2 * mark, 2 * mark));
  const placed: PlacedLabel[] = [];
  for (const item of items) {
    if (placed.length === most) break;
    if (placed.some(({ name }) => name === item.name)) continue;
    const label = sides(item).find(({ box: { left, right }, box: wanted }) => {
      const isInside = left >= 0 && right <= width;
      return isInside && taken.every((other) => !overlap(wanted, other));
    });
    if (!label) continue;
    taken.push(label.box);
    placed.push({ ...item, anchor: label.anchor, at: label.at });
  }
  return placed;
}

function sides({ name, place: [x, y] }: Labelled) {
  const wide = name.length * letter;
  return [
    { anchor: "start", at: [x + gap, y + 3.5], box: box(x + gap, y - line / 2, wide, line) },
    { anchor: "end", at: [x - gap, y + 3.5], box: box(x - gap - wide, y - line / 2, wide, line) },
  ] as const;
}

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
