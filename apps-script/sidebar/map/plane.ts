import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import type { MapPoint } from "./points.ts";

/** A place in the drawing. */
export type Place = readonly [x: number, y: number];

/** Size of a drawing, and the room for the axes' names. */
export interface PlaneSize {
  readonly width: number;
  readonly height: number;
}

export const margins = { left: 20, right: 8, top: 8, bottom: 24 };

export type Plane = ReturnType<typeof createPlane>;

/** Where a pair of supports lies: connect strength to the right, broadcast strength up. */
export function createPlane({ width, height }: PlaneSize) {
  const inner = {
    width: width - margins.left - margins.right,
    height: height - margins.top - margins.bottom,
  };
  const placeOf = ({
    mediaSupport,
    networkingSupport,
  }: Pick<MapPoint, "mediaSupport" | "networkingSupport">): Place => [
    margins.left + (networkingSupport / 100) * inner.width,
    margins.top + (1 - mediaSupport / 100) * inner.height,
  ];
  return { width, height, placeOf };
}

export interface Area {
  readonly type: "Social media" | "Hybrid" | "Social networking";
  readonly corners: readonly Place[];
  /** Its name in lines, beside the longest side, where marks are rare. */
  readonly name: readonly string[];
  readonly label: Place;
}

const nameGap = 8;

/** Right of a stretch of the longest side, at a share of its length. */
function beside([x1, y1]: Place, [x2, y2]: Place, share = 0.5): Place {
  return [x1 + (x2 - x1) * share + nameGap, y1 + (y2 - y1) * share];
}

/** The areas of the types: supports add up to at most 100, and lean is their difference, so borders are diagonals. */
export function areasOf({ placeOf }: Plane, { media, networking }: Rubric["cutOffs"]): Area[] {
  const corner = (networkingSupport: number, mediaSupport: number): Place =>
    placeOf({ networkingSupport, mediaSupport });
  // Where the line of one lean starts at an axis, and where it ends on the longest side.
  const start = (lean: number): Place => (lean >= 0 ? corner(lean, 0) : corner(0, -lean));
  const end = (lean: number): Place => corner((100 + lean) / 2, (100 - lean) / 2);
  const origin = corner(0, 0);
  return [
    {
      type: "Social media",
      corners: [...(media > 0 ? [origin] : []), start(media), end(media), corner(0, 100)],
      name: ["Social media"],
      label: beside(corner(0, 100), end(media)),
    },
    {
      type: "Hybrid",
      corners: [
        ...(media < 0 && networking > 0 ? [origin] : []),
        start(media),
        end(media),
        end(networking),
        start(networking),
      ],
      name: ["Hybrid"],
      label: beside(end(media), end(networking)),
    },
    {
      type: "Social networking",
      corners: [...(networking < 0 ? [origin] : []), start(networking), end(networking), corner(100, 0)],
      name: ["Social", "networking"],
      label: beside(end(networking), corner(100, 0), 0.25),
    },
  ];
}
