import type { Place } from "./plane.ts";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Sizes in the drawing's units: a letter's mean width, a line's height, half a mark, and the gap between mark and label. */
const letter = 5.4;
const bold = 6.6;
const line = 11;
const mark = 5;
const gap = 7;

/** A longer name is cut; the whole one is read below the map. */
const mostLetters = 20;

/** How far labels move away from their marks, and from where on a line leads back. */
const distances = [gap, 16, 26, 38, 52, 68, 86, 106];
const leaderFrom = 16;

export interface Labelled {
  readonly name: string;
  readonly place: Place;
}

/** Where labels may stand, and how many. */
export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  readonly most: number;
  /** May labels move away from their marks? */
  readonly reach: "near" | "far";
  /** Lines of text that are there already, from their start on the base line. */
  readonly keptFree: readonly { readonly at: Place; readonly letters: number }[];
}

export interface PlacedLabel extends Labelled {
  readonly text: string;
  readonly anchor: "start" | "end";
  /** Where its text begins or ends, on the base line. */
  readonly at: Place;
  /** Where a line from the mark ends, for labels that had to move away. */
  readonly leaderTo: Place | undefined;
}

/**
 * Gives labels to as many marks as can have one without covering a mark or another label, first close by, then further
 * away; those given first come first, and a name that several have stands once.
 */
export function placeLabels(
  items: readonly Labelled[],
  { width, height, most, reach, keptFree }: LabelRoom,
): PlacedLabel[] {
  const taken: Box[] = items.map(({ place: [x, y] }) => box(x - mark, y - mark, 2 * mark, 2 * mark));
  taken.push(...keptFree.map(({ at: [x, y], letters }) => box(x, y - line, letters * bold, 1.4 * line)));
  const placed: PlacedLabel[] = [];
  for (const item of items) {
    if (placed.length === most) break;
    if (item.name === "" || placed.some(({ name }) => name === item.name)) continue;
    const found = candidates(item, reach).find(({ box: wanted }) => {
      const isInside =
        wanted.left >= 0 && wanted.right <= width && wanted.top >= 0 && wanted.bottom <= height;
      return isInside && taken.every((other) => !overlap(wanted, other));
    });
    if (!found) continue;
    const { box: own, ...label } = found;
    taken.push(own);
    placed.push({ ...item, ...label });
  }
  return placed;
}

function* directions(reach: LabelRoom["reach"]) {
  for (const distance of reach === "near" ? distances.slice(0, 1) : distances) {
    for (const [right, down] of [
      [1, 0],
      [-1, 0],
      [1, -1],
      [1, 1],
      [-1, -1],
      [-1, 1],
      [0.4, -1.6],
      [0.4, 1.6],
    ] as const)
      yield { distance, right, down };
  }
}

function candidates({ name, place: [x, y] }: Labelled, reach: LabelRoom["reach"]) {
  const text = shortened(name);
  const wide = [...text].length * letter;
  return [...directions(reach)].map(({ distance, right, down }) => {
    const anchor: "start" | "end" = right > 0 ? "start" : "end";
    const edge = x + right * distance;
    const middle = y + down * distance;
    return {
      text,
      anchor,
      at: [edge, middle + 3.5] as Place,
      leaderTo: distance >= leaderFrom ? ([edge, middle] as Place) : undefined,
      box: box(anchor === "start" ? edge : edge - wide, middle - line / 2, wide, line),
    };
  });
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters - 1).join("")}…` : name;
}

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
