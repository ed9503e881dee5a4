import type { MapPoint } from "../../src/sidebar/view.ts";
import { drawn } from "../element.ts";
import type { Place } from "./plane.ts";

/** Class of each type's colours, see look.css. */
const classes: Readonly<Record<string, string>> = {
  "Social media": "media",
  "Social networking": "networking",
  Hybrid: "hybrid",
  "Not social": "not-social",
  "Not enough known": "unknown",
};

export const typeClass = (type: string): string => classes[type] ?? "unknown";

/** The shape of each type around 0,0, so that nobody depends on colours. */
const shapes: Readonly<Record<string, string>> = {
  media: "M-4 -5 L6 0 L-4 5 Z",
  networking: "M-5 0 A5 5 0 1 1 5 0 A5 5 0 1 1 -5 0 Z",
  both: "M0 -6 L6 0 L0 6 L-6 0 Z",
  middle: "M-4.5 -4.5 H4.5 V4.5 H-4.5 Z",
  mild: "M0 -6 L6 0 L0 6 Z",
  "not-social": "M-4 -4 L4 4 M4 -4 L-4 4",
  unknown: "M-4.5 0 A4.5 4.5 0 1 1 4.5 0 A4.5 4.5 0 1 1 -4.5 0 Z",
};

/** A support from which on it counts as strong (the model's rule for the kinds of hybrid). */
const strongSupport = 15;

type Supports = Pick<MapPoint, "mediaSupport" | "networkingSupport">;

/** A hybrid is both, in the middle, or mildly one of the two. */
function hybridShape({ mediaSupport, networkingSupport }: Supports): "both" | "middle" | "mild" {
  const strong = [mediaSupport, networkingSupport].filter((support) => support >= strongSupport).length;
  return strong === 2 ? "both" : strong === 0 ? "middle" : "mild";
}

/** The mark of a type at a place. `supports` tell the kinds of hybrid apart. */
export function typeMark(type: string, [x, y]: Place, supports?: Supports): SVGGElement {
  const name = typeClass(type);
  const shape = name === "hybrid" ? (supports ? hybridShape(supports) : "both") : name;
  const parts = [drawn("path", { class: `mark ${name}`, d: shapes[shape] })];
  if (shape === "mild") parts.unshift(drawn("path", { class: `mark hollow ${name}`, d: shapes.both }));
  return drawn("g", { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, ...parts);
}
