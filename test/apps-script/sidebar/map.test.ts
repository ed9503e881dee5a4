import { describe, expect, test } from "vitest";
import { placeLabels } from "../../../apps-script/sidebar/map/labels.ts";
import { areasOf, type Place, placeOf } from "../../../apps-script/sidebar/map/plane.ts";

const at = (networkingSupport: number, mediaSupport: number): Place =>
  placeOf({ networkingSupport, mediaSupport });

/** Twice the area that these corners enclose, whichever way round. */
function doubleArea(corners: readonly Place[]): number {
  return Math.abs(
    corners.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = corners[(i + 1) % corners.length] as Place;
      return sum + x * nextY - nextX * y;
    }, 0),
  );
}

describe("the plane", () => {
  test("has connect strength to the right and broadcast strength up", () => {
    const [[x0, y0], [x1], [, y2]] = [at(0, 0), at(100, 0), at(0, 100)];
    expect(x1).toBeGreaterThan(x0);
    expect(y2).toBeLessThan(y0);
  });

  test.each([
    ["on both sides of zero", { media: -20, networking: 20 }],
    ["above zero", { media: 10, networking: 40 }],
    ["below zero", { media: -60, networking: -30 }],
  ])("cut-offs %s part the whole triangle into three areas that meet", (_, cutOffs) => {
    const areas = areasOf(cutOffs);
    const whole = doubleArea([at(0, 0), at(100, 0), at(0, 100)]);
    expect(areas.map(({ type }) => type)).toEqual(["Social media", "Hybrid", "Social networking"]);
    expect(areas.reduce((sum, { corners }) => sum + doubleArea(corners), 0)).toBeCloseTo(whole);
  });

  test("the border of networking runs where connect is 20 above broadcast", () => {
    const networking = areasOf({ media: -20, networking: 20 })[2];
    expect(networking?.corners).toContainEqual(at(20, 0));
    expect(networking?.corners).toContainEqual(at(60, 40));
  });
});

describe("labels", () => {
  const label = (name: string, x: number, y: number) => ({ name, place: [x, y] as Place });

  test("stand right of their mark, left at the edge, and nowhere on another mark", () => {
    const placed = placeLabels(
      [label("Free", 20, 20), label("Edge", 270, 60), label("Hemmed in", 20, 100), label("", 30, 100)],
      276,
      9,
    );
    expect(placed.map(({ name, anchor }) => [name, anchor])).toEqual([
      ["Free", "start"],
      ["Edge", "end"],
      ["", "start"],
    ]);
  });

  test("of one name stand once, and no more than asked for", () => {
    const many = [label("TV", 20, 20), label("TV", 20, 60), label("Radio", 20, 100), label("Blog", 20, 140)];
    expect(placeLabels(many, 276, 2).map(({ name }) => name)).toEqual(["TV", "Radio"]);
  });
});
